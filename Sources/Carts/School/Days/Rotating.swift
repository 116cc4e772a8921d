// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension Resettling {
    /// Lets the rotation go on after `closed` as if that day had never been one of it.
    ///
    /// Series keep their dates; those that no longer fall on their kind of day are listed.
    mutating func shiftRotation(from closed: SchoolDay) throws {
        let site = draft.unit
        guard let letter = closed.rotation, let year = try draft.facts.year(site, closed.day) else { return }
        let days = try draft.facts.rows(SchoolDay.between, site, closed.day, year.lastDay).sorted { $0.day < $1.day }
        var next: String? = letter
        for row in days where row.day > closed.day && row.kind != .closed && row.rotation != nil {
            var after = row
            (after.rotation, next) = (next, row.rotation)
            draft.update(row, after)
        }
        var cleared = closed
        cleared.rotation = nil
        draft.update(closed, cleared)
        try listAstray(from: closed.day)
    }

    /// The dates of rotation series that now fall on another kind of day.
    private mutating func listAstray(from day: Day) throws {
        let site = draft.unit
        guard let year = try draft.facts.year(site, day) else { return }
        let rows = try draft.facts.rows(Reservation.liveFrom, site, day)
        let numbers = Set(rows.compactMap(\.series))
        try draft.facts.require(numbers.map { Series.numbered(site, $0) })
        let letters = Dictionary(
            try draft.facts.rows(SchoolDay.between, site, day, year.lastDay).map { ($0.day, $0.rotation) }
        ) { first, _ in first }
        for no in numbers.sorted() {
            guard let rule = try draft.facts.one(Series.numbered, site, no)?.rule, let wanted = Self.letter(of: rule)
            else { continue }
            let off = rows.filter { row in
                guard row.series == no, let there = letters[row.day] else { return false }
                return there.map(Fold.key) != Fold.key(wanted)
            }
            if !off.isEmpty {
                astray.append(
                    "series \(Numbered.series.id(no)) keeps its dates; no longer on an \(wanted.uppercased()) day: "
                        + off.map { $0.day.said }.joined(separator: ", "))
            }
        }
    }

    /// The kind of day in "every a-day".
    static func letter(of rule: String) -> String? {
        let word = rule.lowercased().split(whereSeparator: \.isWhitespace).first { $0.hasSuffix("-day") }
        return word.map { String($0.dropLast(4)) }
    }
}
