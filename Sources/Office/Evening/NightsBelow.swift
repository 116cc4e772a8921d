// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import People

/// How the nights stand as seen from a unit.
package struct Nights: Sendable, Equatable {
    /// A site's own last night; of a district the earliest of its sites' last nights.
    package let last: NightlyRun?
    /// The sites that are behind the others, by name.
    package let behind: [String]

    package init(last: NightlyRun?, behind: [String]) {
        self.last = last
        self.behind = behind
    }
}

extension Facts {
    /// A site's own last night; for whoever stands above several sites the weakest of theirs, so that one silent site is seen.
    /// - Source: F12
    func nights(_ unit: UnitID) throws -> Nights {
        let all = try rows(Unit.all)
        let parents = Dictionary(all.map { ($0.unit, $0.parent) }, uniquingKeysWith: { first, _ in first })
        func isBelow(_ site: UnitID) -> Bool {
            let parent = parents[site] ?? nil
            return parent == unit || parent.flatMap { parents[$0] ?? nil } == unit
        }
        let below = all.filter { $0.kind == .site && isBelow($0.unit) }.sorted { $0.unit < $1.unit }
        try require([NightlyRun.last(unit)] + below.map { NightlyRun.last($0.unit) })
        guard !below.isEmpty else { return Nights(last: try one(NightlyRun.last, unit), behind: []) }
        let runs = try below.map { (name: $0.name, run: try one(NightlyRun.last, $0.unit)) }
        let newest = runs.compactMap(\.run?.day).max()
        return Nights(
            last: runs.compactMap(\.run).min { $0.day < $1.day },
            behind: newest == nil ? [] : runs.filter { $0.run?.day != newest }.map(\.name))
    }
}
