// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
import Decisions
import People

/// How the nights stand as seen from a unit.
package struct Nights: Sendable, Equatable {
    /// A site whose days are past their deadline and not closed.
    package struct Owing: Sendable, Equatable {
        /// The site's name where one stands above several; nil for one's own.
        package let site: String?
        /// The last day that was closed; nil where none ever was.
        package let last: Day?
        /// Oldest first, never empty.
        package let days: [Day]

        package init(site: String?, last: Day?, days: [Day]) {
            self.site = site
            self.last = last
            self.days = days
        }

        /// "The nightly check has not run since Mon 16 Nov; 3 days are not closed yet."
        package func said(_ today: Day) -> String {
            let place = site.map { " at \($0)" } ?? ""
            let since = last.map { " since \(Said.day($0, from: today))" } ?? " yet"
            let many = days.count == 1 ? "1 day is" : "\(days.count) days are"
            return "The nightly check has not run\(place)\(since); \(many) not closed yet."
        }
    }

    /// A site's own last night; of a district the earliest of its sites' last nights.
    package let last: NightlyRun?
    /// The sites that are behind the others, by name.
    package let behind: [String]
    /// The sites that are owed a night, from the first day on.
    package let owing: [Owing]

    package init(last: NightlyRun?, behind: [String], owing: [Owing] = []) {
        self.last = last
        self.behind = behind
        self.owing = owing
    }

    /// Every day that is owed a night somewhere, oldest first.
    package var owed: [Day] { Set(owing.flatMap(\.days)).sorted() }
}

extension Facts {
    /// A site's own last night; for whoever stands above several sites the weakest of theirs, so that one silent site is seen.
    /// - Source: F12
    func nights(_ unit: UnitID, at now: Moment) throws -> Nights {
        let all = try rows(Unit.all)
        let parents = Dictionary(all.map { ($0.unit, $0.parent) }, uniquingKeysWith: { first, _ in first })
        func isBelow(_ site: UnitID) -> Bool {
            let parent = parents[site] ?? nil
            return parent == unit || parent.flatMap { parents[$0] ?? nil } == unit
        }
        let below = all.filter { $0.kind == .site && isBelow($0.unit) }.sorted { $0.unit < $1.unit }
        let sites = below.map(\.unit)
        try require(([unit] + sites).flatMap { [NightlyRun.last($0), JournalEntry.at($0, 1)] })
        guard !below.isEmpty else {
            let last = try one(NightlyRun.last, unit)
            return Nights(last: last, behind: [], owing: try owing(unit, nil, last, at: now).map { [$0] } ?? [])
        }
        let runs = try below.map { (site: $0, run: try one(NightlyRun.last, $0.unit)) }
        let newest = runs.compactMap(\.run?.day).max()
        var gathering = Gathering()
        var owing: [Nights.Owing] = []
        for (site, run) in runs {
            let own = try gathering.attempt { try self.owing(site.unit, site.name, run, at: now) }
            if let own, let one = own { owing.append(one) }
        }
        try gathering.check()
        return Nights(
            last: runs.compactMap(\.run).min { $0.day < $1.day },
            behind: newest == nil ? [] : runs.filter { $0.run?.day != newest }.map(\.site.name), owing: owing)
    }

    private func owing(_ unit: UnitID, _ name: String?, _ last: NightlyRun?, at now: Moment) throws -> Nights.Owing? {
        let days = try owed(unit, at: now).map(\.day)
        return days.isEmpty ? nil : Nights.Owing(site: name, last: last?.day, days: days)
    }
}
