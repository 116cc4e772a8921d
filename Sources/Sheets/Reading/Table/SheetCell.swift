// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A cell: its column's name, its text without white space around it, its place.
struct SheetCell {
    let column: String
    let text: String
    let place: FilePlace

    var isEmpty: Bool { text.isEmpty }

    func finding(_ sentence: String, accepted: String? = nil) -> Finding {
        Finding(at: place, sentence, accepted: accepted)
    }
}

/// How a cell is read: each gives the value, or nil and one more finding.
extension SheetCell {
    /// Any text, but some.
    func text(_ findings: inout [Finding]) -> String? {
        if !isEmpty { return text.oneLine }
        findings.append(finding("\(column.cited) is empty."))
        return nil
    }

    /// A short name that a spreadsheet may have turned into a date: a room, a period, a grade, a tag.
    func label(_ findings: inout [Finding]) -> String? {
        guard let text = text(&findings) else { return nil }
        guard let trap = SpreadsheetTrap(text) else { return text }
        findings.append(finding(trap.sentence, accepted: trap.accepted))
        return nil
    }

    /// A value of a kind that the desk defines, as every other door takes it.
    ///
    /// A short name may have become a date in a spreadsheet, which is then told as such.
    func value(_ form: ValueForm, isShort: Bool = true, _ findings: inout [Finding]) -> String? {
        guard let text = isShort ? label(&findings) : text(&findings) else { return nil }
        guard let wrong = form.finding(text) else { return text }
        findings.append(finding(wrong.sentence, accepted: wrong.accepted))
        return nil
    }

    /// A person's handle, as the desk takes it when it is typed: "okafor", "dts.ramos".
    func handle(_ findings: inout [Finding]) -> String? { value(Values.signInName, &findings) }

    /// A whole number in digits, within `range`.
    func number(_ range: ClosedRange<Int>, _ findings: inout [Finding]) -> Int? {
        guard let text = text(&findings) else { return nil }
        let accepted = "a whole number, \(range.lowerBound)…\(range.upperBound)"
        if text.utf8.allSatisfy({ (48...57).contains($0) }) {
            if let number = Int(text), range.contains(number) { return number }
            findings.append(finding("\(column.cited) cannot be \(text.cited).", accepted: accepted))
        } else if let trap = SpreadsheetTrap(text) ?? SpreadsheetTrap(label: text) {
            findings.append(finding(trap.sentence, accepted: trap.accepted))
        } else {
            findings.append(finding("\(text.cited) is no whole number.", accepted: accepted))
        }
        return nil
    }

    /// A day that exists, written 2026-11-19.
    func day(_ findings: inout [Finding]) -> Day? {
        guard let text = text(&findings) else { return nil }
        if let day = Day(iso: text) { return day }
        if let meant = SpreadsheetTrap.day(text) {
            let sentence = "\(text.cited) is how a spreadsheet shows a day; which comes first, month or day, is unsure."
            findings.append(finding(sentence, accepted: "year-month-day: \(meant.iso)"))
        } else {
            findings.append(finding("There is no day \(text.cited).", accepted: "year-month-day: 2026-11-19"))
        }
        return nil
    }

    /// A wall time: "17:00", "8:20", "1:30 pm"; the seconds that spreadsheets add are taken when they are none.
    func time(_ findings: inout [Finding]) -> WallTime? {
        guard let text = text(&findings) else { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let short =
            parts.count == 3 && parts[2].hasPrefix("00") ? "\(parts[0]):\(parts[1])\(parts[2].dropFirst(2))" : text
        if let time = WallTime(text: short) { return time }
        findings.append(finding("\(text.cited) is no time.", accepted: "17:00 or 5:00 pm"))
        return nil
    }
}
