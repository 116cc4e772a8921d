// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension Resettling {
    /// Lets the rotation go on after `closed` as if that day had never been one of it; a day whose lessons have begun keeps its own letter.
    ///
    /// Days that are closed without a shift keep their turn, so they take part. Series keep their dates; those that no longer fall on their
    /// kind of day are listed.
    mutating func shiftRotation(from closed: SchoolDay, keepingIts letter: Bool) throws {
        guard let first = closed.rotation else { return }
        var next: String? = first
        let later = try turns(after: closed.day)
        for row in later {
            var after = row
            (after.rotation, next) = (next, row.rotation)
            draft.update(row, after)
        }
        let count = Said.count(later.count, "later day", "later days")
        remarks.append(
            Remark(
                "The rotation moved on by one over \(count).",
                planned: "The rotation will move on by one over \(count)."))
        if !letter {
            var cleared = closed
            cleared.rotation = nil
            draft.update(closed, cleared)
        }
        try listAstray(from: closed.day)
    }

    /// Gives the letters back that `shiftRotation` moved on: the day has its turn again, the later days those they had.
    ///
    /// The last day's letter is the next one of the turn.
    mutating func unshiftRotation(from reopened: SchoolDay, had letter: String?) throws {
        let later = try turns(after: reopened.day)
        let order = try letters(around: reopened.day)
        if reopened.rotation == nil {
            var after = reopened
            after.rotation = later.first?.rotation ?? letter
            draft.update(reopened, after)
        }
        for (index, row) in later.enumerated() {
            var after = row
            after.rotation = index + 1 < later.count ? later[index + 1].rotation : Self.next(row.rotation, in: order)
            draft.update(row, after)
        }
        try listAstray(from: reopened.day)
    }

    /// The days after one that have a turn in the rotation, in order.
    private func turns(after day: Day) throws -> [SchoolDay] {
        guard let year = try draft.facts.year(draft.unit, day) else { return [] }
        return try draft.facts.rows(SchoolDay.between, draft.unit, day, year.lastDay)
            .filter { $0.day > day && $0.rotation != nil }.sorted { $0.day < $1.day }
    }

    /// The letters in their order: as the site's rotation says, else as they first appear in the year.
    private func letters(around day: Day) throws -> [String] {
        let site = draft.unit
        if let rule = try draft.facts.rows(Setting.of, site).first(where: { $0.key == CalendarKey.rotation })?.value {
            let names = rule.split(whereSeparator: \.isWhitespace).map(String.init).prefix { $0 != "from" }
            if names.count > 1 { return Array(names) }
        }
        guard let year = try draft.facts.year(site, day) else { return [] }
        return try draft.facts.rows(SchoolDay.between, site, year.firstDay, year.lastDay).sorted { $0.day < $1.day }
            .compactMap(\.rotation).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func next(_ letter: String?, in order: [String]) -> String? {
        guard let letter, let place = order.firstIndex(of: letter) else { return letter }
        return order[(place + 1) % order.count]
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
            let line = "series \(Numbered.series.id(no)) keeps its dates; not on an \(wanted.uppercased()) day: "
            astray.removeAll { $0.hasPrefix(line) }
            if !off.isEmpty { astray.append(line + off.map { $0.day.said }.joined(separator: ", ")) }
        }
    }

    /// The kind of day in "every a-day".
    static func letter(of rule: String) -> String? {
        let word = rule.lowercased().split(whereSeparator: \.isWhitespace).first { $0.hasSuffix("-day") }
        return word.map { String($0.dropLast(4)) }
    }
}
