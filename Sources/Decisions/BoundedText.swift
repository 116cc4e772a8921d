// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// Every text that is kept has an end: at most 2,000 characters, in whatever column and through whatever door.
///
/// A page of writing, and more than any reason, note or form needs. Nobody fills the disk, the journal and everybody's screen by one line.
/// - Source: F26
package enum BoundedText: StandingRule {
    package static let code = "text-too-long"
    package static let clause = "F26"
    package static let longest = 2_000

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        var found: [Refusal] = []
        for change in changes where change.table.isRecorded {
            guard let cells = change.cells.after else { continue }
            for (place, cell) in cells.enumerated() where change.cells.before?[place] != cell {
                guard case .text(let text) = cell, isTooLong(text) else { continue }
                let column = change.table.columns[place].split(separator: "_").joined(separator: " ")
                let table = change.table.name.split(separator: "_").joined(separator: " ")
                found.append(
                    refusal(
                        "The \(column) of the \(table) has \(text.unicodeScalars.count) characters, and \(longest) are the most."
                    ))
            }
        }
        return found
    }

    private static func isTooLong(_ text: String) -> Bool {
        text.utf8.count > longest && text.unicodeScalars.count > longest
    }

    /// The beginning of a text that is kept although nobody may refuse it, such as the sentence of a refusal.
    package static func cut(_ text: String) -> String {
        guard isTooLong(text) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest - 1))) + "…"
    }
}
