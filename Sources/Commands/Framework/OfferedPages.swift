// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
package import Office

/// What is about to be shown, with only those suggested lines that its reader could type now.
extension OfferedLines {
    package func checked(_ outcome: Outcome) -> Outcome {
        var outcome = outcome
        outcome.page = checked(outcome.page)
        outcome.data = outcome.data.map(checked)
        if let rows = outcome.csv, rows.columns.contains("kind"), let at = rows.columns.firstIndex(of: "line") {
            outcome.csv = Outcome.Rows(
                rows.columns,
                rows.rows.map { row in
                    var row = row
                    if row.indices.contains(at), !row[at].isEmpty { row[at] = line(row[at]) ?? "" }
                    return row
                })
        }
        return outcome
    }

    package func checked(_ page: Page) -> Page {
        var seen: Set<String> = []
        return Page(
            page.blocks.compactMap { block in
                guard case .hint(let text) = block else { return block }
                guard let line = line(text), seen.insert(line).inserted else { return nil }
                return .hint(line)
            })
    }

    package func checked(_ refused: Refused) -> Refused {
        Refused(
            refused.refusals.map { refusal in
                var refusal = refusal
                refusal.instead = lines(refusal.instead)
                return refusal
            })
    }

    package func checked(_ matters: [Matter]) -> [Matter] {
        matters.map { matter in
            Matter(matter.kind, id: matter.id, matter.text, line: matter.line.flatMap(line), tone: matter.tone)
        }
    }

    /// A misread names lines that may be typed, and guesses only at commands that the reader may type and that could take the next word.
    package func checked(_ misread: Misread) -> Misread {
        var misread = misread
        misread.lines = lines(misread.lines)
        misread.suggestions = misread.suggestions.filter { fits($0, misread) }
        guard misread.isOfVerb else { return misread }
        misread.accepted = misread.accepted.filter { fits($0, misread) }
        if misread.suggestions.isEmpty, misread.lines.isEmpty, misread.accepted.isEmpty { misread.lines = ["help"] }
        return misread
    }

    /// Whether a word makes sense in the place of the one that was not understood.
    private func fits(_ word: String, _ misread: Misread) -> Bool {
        if word.contains(" "), let typed = try? Typed(Line(word)) { return isOpen(typed.type) }
        let again = OwnLine(misread.line).with(misread.range.isEmpty ? " " + word : word, at: misread.range)
        guard let typed = try? Typed(Line(again)) else {
            // A noun by itself, of which some action is the reader's.
            return !misread.isOfVerb || Verbs.under(word).contains { isLikely($0) }
        }
        return isLikely(typed.type)
            && (!misread.isOfVerb || readsOn(typed, after: misread.range.lowerBound + word.count))
    }

    /// The lists of lines in data, by the names they have everywhere.
    private func checked(_ data: JSON) -> JSON {
        switch data {
        case .list(let items): return .list(items.map(checked))
        case .object(let pairs):
            let isMatter = pairs.contains { $0.0 == "kind" }
            return .object(
                pairs.map { key, value in
                    switch (key, value) {
                    case ("next", .list(let some)), ("instead", .list(let some)):
                        return (key, .list(lines(some.compactMap(\.string)).map { .text($0) }))
                    case ("line", .text(let text)) where isMatter:
                        return (key, line(text).map { .text($0) } ?? .null)
                    default: return (key, checked(value))
                    }
                })
        default: return data
        }
    }
}
