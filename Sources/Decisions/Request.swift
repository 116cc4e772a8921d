// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// What somebody asks the desk to do: one struct, one file, resolved values only.
package protocol Request: Codable, Sendable {
    /// Permanent name on the wire, in the journal and in documents: `reservation.make`.
    static var name: String { get }
    static var permission: Permission { get }
    /// Whether `undo` may reverse it, or why never.
    static var undo: UndoPolicy { get }
    /// Whose journal it is written in, and where the right must hold.
    var unit: UnitID { get }
    /// What the first look at the facts needs; the rest is asked for by `Missing`.
    func needs(at now: Moment) -> [Slice]
    func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision
}

extension Request {
    package static var undo: UndoPolicy { .allowed }
    package func needs(at now: Moment) -> [Slice] { [] }
}

package enum UndoPolicy: Sendable, Equatable {
    case allowed
    case never(String)
}

/// What somebody asks to see; reads through the same door with the same rights.
package protocol Query: Codable, Sendable {
    associatedtype Answer: Sendable
    static var name: String { get }
    static var permission: Permission { get }
    var unit: UnitID { get }
    func needs(at now: Moment) -> [Slice]
    func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer
}

extension Query {
    package func needs(at now: Moment) -> [Slice] { [] }
}

package enum Decision: Sendable {
    case accept(Draft, Receipt)
    case refuse([Refusal])

    package static func refuse(_ refusal: Refusal) -> Decision { .refuse([refusal]) }
}

/// What came of a request: said in words, and as data with stable keys.
package struct Receipt: Sendable, Equatable {
    /// One line that says what now is the case, resolved: who, what, when.
    package var headline: String
    package var details: [String]
    package var hints: [String]
    package var data: [String: JSON]
    /// The journal entry, filled in at the commit: `undo` names it.
    package var entry: Int?
    /// True when the same unique key had been answered before.
    package var repeated = false
    /// The same in the future, for a preview and its question; never stored.
    package var preview: Preview?

    /// What a request would do, said before it is done.
    package struct Preview: Sendable, Equatable {
        /// "Fri 20 Nov will be closed: snow."
        package let headline: String
        package let details: [String]
        /// What happens on yes: "Close Fri 20 Nov and cancel 2 reservations?"
        package let question: String

        package init(_ headline: String, details: [String], question: String) {
            self.headline = headline
            self.details = details
            self.question = question
        }
    }

    /// The same receipt with its preview: the headline in the future, and what happens on yes; the details are the receipt's.
    package func previewed(_ headline: String, question: String) -> Receipt {
        var receipt = self
        receipt.preview = Preview(headline, details: details, question: question)
        return receipt
    }

    package init(
        _ headline: String, details: [String] = [], hints: [String] = [], data: [String: JSON] = [:], entry: Int? = nil
    ) {
        self.headline = headline
        self.details = details
        self.hints = hints
        self.data = data
        self.entry = entry
    }
}
