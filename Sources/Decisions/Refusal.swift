// SPDX-License-Identifier: GPL-3.0-or-later

/// A rule of the desk: one file, one code, one page, one table of cases.
///
/// The doc comment of a conforming type is the rule's page in `docs/refusals.md`.
package protocol Rule: SendableMetatype {
    /// Permanent, kebab-case: scripts and the journal speak of it.
    static var code: String { get }
    /// Where it comes from: a requirement's id and, where it helps, the clause.
    static var clause: String { get }
    /// Whether a refusal under it is kept beside the journal and shown to principal and auditor (S3, S8, S15, S16, rights).
    static var kept: Bool { get }
    /// Whether a refusal under it that says "not permitted" concerns a right, and is kept for that; not where nobody is signed in.
    static var concernsRight: Bool { get }
}

extension Rule {
    package static var kept: Bool { false }
    package static var concernsRight: Bool { true }

    /// Says no: what is the case, and what to type instead. Whatever is refused for a right (77) is kept, under every rule.
    package static func refusal(_ sentence: String, instead: [String] = [], exit: Refusal.Exit = .rule) -> Refusal {
        Refusal(
            code: code, clause: clause, sentence: sentence, instead: instead,
            kept: kept || exit == .notPermitted && concernsRight, exit: exit)
    }
}

/// A rule's no, as data.
package struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Which exit code a door gives it.
    package enum Exit: Int32, Sendable {
        case rule = 1
        case notFound = 2
        case notPermitted = 77
        case storage = 74
        case busy = 75
        case usage = 64
        case data = 65
    }

    package let code: String
    package let clause: String
    package let sentence: String
    /// Lines to type instead, ready to be copied.
    package var instead: [String]
    package let kept: Bool
    package let exit: Exit
    /// Which part of a list it is about, counted from 0 in the request's own order; whoever read the list from a file knows the line.
    package var item: Int?
    /// The cell of a file that it is about, where a list was judged line by line.
    package var cell: FileCell?

    package init(
        code: String, clause: String, sentence: String, instead: [String] = [], kept: Bool = false, exit: Exit = .rule
    ) {
        self.code = code
        self.clause = clause
        self.sentence = sentence
        self.instead = instead
        self.kept = kept
        self.exit = exit
    }

    /// The same, about one part of a list, unless it says already which.
    package func about(item: Int?) -> Refusal {
        var refusal = self
        refusal.item = self.item ?? item
        return refusal
    }

    package var description: String { "\(sentence) [\(code), \(clause)]" }
}

/// A cell of a file that people edit: its line, counted from 1, and the name of its column.
package struct FileCell: Hashable, Sendable {
    package let line: Int
    package let column: String

    package init(line: Int, column: String) {
        self.line = line
        self.column = column
    }
}

extension [Refusal] {
    /// The same, said about a line of a file, in the column that fits each; what is about a cell already stays so.
    package func about(line: Int?, column: (Refusal) -> String) -> [Refusal] {
        guard let line else { return self }
        return map { refusal in
            var placed = refusal
            if placed.cell == nil { placed.cell = FileCell(line: line, column: column(refusal)) }
            return placed
        }
    }
}

/// Several objections at once; what `perform` throws.
package struct Refused: Error, Sendable, CustomStringConvertible {
    package let refusals: [Refusal]
    package init(_ refusals: [Refusal]) { self.refusals = refusals }
    package init(_ refusal: Refusal) { refusals = [refusal] }
    package var description: String { refusals.map(\.description).joined(separator: "\n") }
    package var exit: Refusal.Exit {
        // Storage that failed comes first: it concerns whoever looks after the machine.
        for weighty in [Refusal.Exit.storage, .notPermitted] where refusals.contains(where: { $0.exit == weighty }) {
            return weighty
        }
        return refusals.first?.exit ?? .rule
    }
}
