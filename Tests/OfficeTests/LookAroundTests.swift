// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import TestKit
import Testing

@Suite("What can be named at a site")
struct LookAroundTests {
    /// A school whose years begin in January, as in the southern half of the world; 2026 has gone, 2027 runs from 11 January.
    private func school() throws -> SampleSchool {
        let school = try SampleSchool()
        let first = try #require(Day(20_270_111)), last = try #require(Day(20_271_217))
        let old = try #require(try school.rows(SchoolYear.of, school.site).first)
        var ended = old
        ended.lastDay = try #require(Day(20_261_211))
        let okafor = school.person("okafor")
        try school.arrange([
            .update(old, ended),
            .insert(SchoolYear(site: school.site, year: 2027, firstDay: first, lastDay: last)),
            .insert(Teaching(site: school.site, year: 2027, person: okafor, grade: "6", room: "777")),
        ])
        return school
    }

    @Test(
        "S5 the year's own row says which year a day belongs to, in whatever month it begins",
        arguments: [(20_261_119, "204"), (20_261_220, "777"), (20_270_301, "777"), (20_270_701, "777")])
    func year(_ day: Int, _ room: String) throws {
        let school = try school()
        school.set(day, 480)
        let around = try school.answer(LookAround(unit: school.site), as: "ramos")
        #expect(around.people.first { $0.handle == "okafor" }?.room == room)
    }
}
