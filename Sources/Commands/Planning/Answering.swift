// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What `approve` and `decline` do for one kind of thing that people name by letter and number.
///
/// Each area lists its kinds in its own file (`CustodyAnswers`, `SchoolAnswers`, `AppsAnswers`), so that any id that waits for me is
/// answered by the same two verbs.
package struct Answering: Sendable {
    /// One thing that waits for the person who asks.
    package struct Item: Sendable, Equatable {
        package let id: String
        package let said: String
        /// What a yes does, one sentence each.
        package let effects: [String]
        package init(_ id: String, _ said: String, effects: [String] = []) {
            self.id = id
            self.said = said
            self.effects = effects
        }
    }

    package let kind: Numbered
    /// The answers to one or several of the kind; the reason is nil where none was said.
    package let answers:
        @Sendable (_ numbers: [Int], _ yes: Bool, _ why: String?, _ context: Context) throws -> [any Request]
    /// What waits for whoever is signed in.
    package let waiting: @Sendable (_ context: Context) throws -> [Item]

    package init(
        _ kind: Numbered,
        answers: @escaping @Sendable ([Int], Bool, String?, Context) throws -> [any Request],
        waiting: @escaping @Sendable (Context) throws -> [Item]
    ) {
        self.kind = kind
        self.answers = answers
        self.waiting = waiting
    }

    /// Every kind that can be answered.
    package static let all: [Answering] = PlanningAnswers.all + CustodyAnswers.all + SchoolAnswers.all + AppsAnswers.all

    package static func of(_ kind: Numbered) -> Answering? { all.first { $0.kind == kind } }

    /// Everything that waits for me, in the order of the kinds.
    package static func waiting(in context: Context) throws -> [Item] { try all.flatMap { try $0.waiting(context) } }
}
