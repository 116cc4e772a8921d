// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import Decisions
import Office

/// A school year from a folder as `export template` writes it: `school.txt`, `bells.csv`, `weekdays.csv`, `days.csv`.
package enum YearFolder {
    package struct Year: Sendable {
        /// The short name in `school.txt`, to be held against the desk's.
        package let code: String
        package let bells: [BellsApply.Schedule]
        package let days: [PlannedDay]

        package func request(_ unit: UnitID) -> YearEnter { YearEnter(unit: unit, bells: bells, days: days) }
    }

    package static func read(_ path: String) -> (reading: Reading<Year>, files: SeedFiles) {
        let files = SeedFiles.load(path)
        return (read(files), files)
    }

    package static func read(_ files: SeedFiles) -> Reading<Year> {
        let seed = SeedFolder.readYear(files)
        guard let school = seed.value, seed.findings.isEmpty else { return Reading(nil, seed.findings) }
        let load = SchoolConversion(school: school).load
        let bells = Dictionary(grouping: load.bells, by: \.schedule).sorted { $0.key < $1.key }.map { name, bells in
            BellsApply.Schedule(
                name: name, periods: bells.map { .init(name: $0.period, start: $0.start, end: $0.end) })
        }
        return Reading(Year(code: school.site.code, bells: bells, days: load.days))
    }
}
