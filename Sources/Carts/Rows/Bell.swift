// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// One period of a bell schedule.
///
/// A schedule that was ever used is not edited: a new version gets a new name (`regular/2`), so past days keep the bells they had.
package struct Bell: Row {
    package static let table = Table(
        "bell", key: ["site", "schedule", "period"], ["start_min", "end_min"], kind: .unrevised)
    package var site: UnitID
    package var schedule: String
    package var period: String
    package var start: Int
    package var end: Int

    package init(site: UnitID, schedule: String, period: String, start: Int, end: Int) {
        self.site = site
        self.schedule = schedule
        self.period = period
        self.start = start
        self.end = end
    }
    package var cells: [Cell] { Decisions.cells(site, schedule, period, start, end) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        schedule = try c()
        period = try c()
        start = try c()
        end = try c()
    }

    package static let of = Shape<Bell>("of", .equal("site"), .equal("schedule"))
    package static let all = Shape<Bell>("all", .equal("site"))
}
