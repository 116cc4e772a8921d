// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// One site's night: begun and, when `finished` is set, done.
package struct NightlyRun: Row {
    package static let table = Table(
        "nightly_run", key: ["unit", "day"], ["started_ms", "finished_ms", "outcome"], kind: .bookkeeping)
    package var unit: UnitID
    package var day: Day
    package var started: Instant
    package var finished: Instant?
    package var outcome: String?

    package init(unit: UnitID, day: Day, started: Instant, finished: Instant? = nil, outcome: String? = nil) {
        self.unit = unit
        self.day = day
        self.started = started
        self.finished = finished
        self.outcome = outcome
    }
    package var cells: [Cell] { Decisions.cells(unit, day, started, finished, outcome) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        day = try c()
        started = try c()
        finished = try c()
        outcome = try c()
    }

    package static let of = Shape<NightlyRun>("of", .equal("unit"))
    package static let on = Shape<NightlyRun>("on", .equal("unit"), .equal("day"))
    package static let last = Shape<NightlyRun>("last", .equal("unit"), .isSet("finished_ms"), newest: 1)
}
