// SPDX-License-Identifier: GPL-3.0-or-later
package import Commands
import Console
package import Decisions
import Office

/// Whatever a line threw, as sentences, as data and as an exit code: the one place that words errors.
package struct Failure {
    package struct Objection: Equatable {
        package let code: String
        package let clause: String?
        package let sentence: String
        package let instead: [String]
        /// Words that could stand at the place of a misread.
        package var accepted: [String] = []
    }

    package let exit: Int32
    package let objections: [Objection]
    package let misread: Misread?
    package let refused: Refused?

    package init(_ error: any Error) {
        misread = error as? Misread
        refused = error as? Refused
        func one(_ code: String, _ sentence: String) -> [Objection] {
            [Objection(code: code, clause: nil, sentence: Self.sentence(sentence), instead: [])]
        }
        switch error {
        case let misread as Misread:
            exit = misread.exit.rawValue
            objections = [
                Objection(
                    code: "misread", clause: nil, sentence: misread.whole, instead: misread.lines,
                    accepted: misread.accepted)
            ]
        case let refused as Refused:
            exit = refused.exit.rawValue
            // The dates of a series meet the same no: it is said once.
            objections = refused.refusals.reduce(into: []) { said, refusal in
                let objection = Objection(
                    code: refusal.code, clause: refusal.clause, sentence: refusal.sentence, instead: refusal.instead)
                if !said.contains(objection) { said.append(objection) }
            }
        case let fault as TextFault:
            exit = Refusal.Exit.usage.rawValue
            objections = one("unreadable-text", fault.said)
        case let fault as StorageFault:
            exit = fault.exit.rawValue
            objections = one("storage", "\(fault)")
        case let unreadable as UnreadableCell:
            exit = Refusal.Exit.storage.rawValue
            objections = one("storage", "\(StorageFault.corrupt("\(unreadable)"))")
        case let failure as Output.Failure:
            exit = Refusal.Exit.storage.rawValue
            objections = one("output", "\(failure)")
        case let stop as Interrupted:
            exit = 130
            objections = one("interrupted", "\(stop)")
        default:
            exit = Refusal.Exit.storage.rawValue
            objections = one("fault", "\(error)")
        }
    }

    /// A fault's own words as a sentence.
    private static func sentence(_ text: String) -> String {
        let first = text.prefix(1).uppercased() + text.dropFirst()
        return first.hasSuffix(".") || first.hasSuffix("?") || first.hasSuffix("!") ? first : first + "."
    }

    package var json: JSON {
        .object([
            ("refused", .list(objections.map(Self.json))), ("exit", .int(Int(exit))),
        ])
    }

    private static func json(_ objection: Objection) -> JSON {
        .object([
            ("code", .text(objection.code)), ("clause", objection.clause.map { .text($0) } ?? .null),
            ("sentence", .text(objection.sentence)), ("instead", .list(objection.instead.map { .text($0) })),
            ("accepted", .list(objection.accepted.map { .text($0) })),
        ])
    }
}
