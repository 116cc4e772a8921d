// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A time when somebody else teaches: a teacher's class or a room has no devices in it then. NO EXCEPTIONS.
///
/// One row a day; a span of days is several rows sharing `first_no`.
/// - Source: S16
package struct Substitute: Row {
    package static let table = Table(
        "substitute", key: ["site", "no"],
        [
            "day", "person", "room", "start_min", "end_min", "first_no", "live", "made_by", "withdrawn_by",
            "why", "rev",
        ], free: ["why"])
    package var site: UnitID
    package var no: Int
    package var day: Day
    package var person: PersonID?
    package var room: String?
    package var start: Int
    package var end: Int
    package var firstNo: Int
    package var live: Bool
    package var madeBy: PersonID
    package var withdrawnBy: PersonID?
    package var why: String?
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, day: Day, person: PersonID? = nil, room: String? = nil, start: Int = 0,
        end: Int = 1440, firstNo: Int, live: Bool = true, madeBy: PersonID, withdrawnBy: PersonID? = nil,
        why: String? = nil
    ) {
        self.site = site
        self.no = no
        self.day = day
        self.person = person
        self.room = room
        self.start = start
        self.end = end
        self.firstNo = firstNo
        self.live = live
        self.madeBy = madeBy
        self.withdrawnBy = withdrawnBy
        self.why = why
    }
    package var cells: [Cell] {
        Decisions.cells(
            site, no, day, person, room, start, end, firstNo, live, madeBy, withdrawnBy, why, rev)
    }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        day = try c()
        person = try c()
        room = try c()
        start = try c()
        end = try c()
        firstNo = try c()
        live = try c()
        madeBy = try c()
        withdrawnBy = try c()
        why = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.substitute, no)] + (person.map { [Subject($0)] } ?? []) }

    package static let numbered = Shape<Substitute>("numbered", .equal("site"), .equal("no"))
    package static let on = Shape<Substitute>("on", .equal("site"), .equal("day"), .constant("live", .int(1)))
    package static let between = Shape<Substitute>("between", .equal("site"), .atLeast("day"), .atMost("day"))
    package static let sharing = Shape<Substitute>("sharing", .equal("site"), .equal("first_no"))
}
