// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A time when somebody else teaches: a teacher's class or a room has no devices in it then. NO EXCEPTIONS.
///
/// One row a stretch: a span of days is several rows that share `first_no`, and so is a day on which the class is now in one room and now in
/// another. A teacher's row has the room where that class is then, resolved when it was entered; nothing for anyone goes there.
/// - Source: S16
package struct Substitute: Row {
    package static let table = Table(
        "substitute", key: ["site", "no"],
        [
            "day", "person", "room", "start_min", "end_min", "first_no", "live", "made_by", "withdrawn_by",
            "why", Column("first_period", since: 4), Column("last_period", since: 4), "rev",
        ], free: ["why"])
    package var site: UnitID
    package var no: Int
    package var day: Day
    package var person: PersonID?
    /// The code of the room; nil only where the teacher has none.
    package var room: String?
    package var start: Int
    package var end: Int
    package var firstNo: Int
    package var live: Bool
    package var madeBy: PersonID
    package var withdrawnBy: PersonID?
    package var why: String?
    /// The periods it was entered in, which it follows when bells change; nil where it was entered by wall time or for the whole day.
    package var firstPeriod: String?
    package var lastPeriod: String?
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, day: Day, person: PersonID? = nil, room: String? = nil, start: Int = 0,
        end: Int = 1440, firstNo: Int, live: Bool = true, madeBy: PersonID, withdrawnBy: PersonID? = nil,
        why: String? = nil, firstPeriod: String? = nil, lastPeriod: String? = nil
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
        self.firstPeriod = firstPeriod
        self.lastPeriod = lastPeriod
    }
    package var cells: [Cell] {
        Decisions.cells(
            site, no, day, person, room, start, end, firstNo, live, madeBy, withdrawnBy, why, firstPeriod,
            lastPeriod, rev)
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
        firstPeriod = try c()
        lastPeriod = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.substitute, no)] + (person.map { [Subject($0)] } ?? []) }

    package static let numbered = Shape<Substitute>("numbered", .equal("site"), .equal("no"))
    package static let on = Shape<Substitute>("on", .equal("site"), .equal("day"), .constant("live", .int(1)))
    package static let between = Shape<Substitute>("between", .equal("site"), .atLeast("day"), .atMost("day"))
    package static let sharing = Shape<Substitute>("sharing", .equal("site"), .equal("first_no"))
}
