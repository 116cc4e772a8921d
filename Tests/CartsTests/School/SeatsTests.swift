// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Seats")
struct SeatsTests {
    private func set(
        _ school: SampleSchool, _ seats: String, period: String = "", of who: String = "lindqvist",
        as actor: String = "lindqvist"
    ) throws -> [String] {
        try school.codes(
            SeatsSet(unit: school.site, person: school.person(who), period: period, cart: 1, seats: seats), as: actor)
    }

    @Test(
        "S6 an explicit map where the block does not start at 1; seats without a device are shown; the earlier list stays"
    )
    func map() throws {
        let school = try SampleSchool()
        #expect(try set(school, "1=13 2=14 3=-") == [])
        school.set(20_261_120, 8 * 60)
        #expect(try set(school, "1=15 2=14") == [])
        let day = try #require(Day(20_261_119)), next = try #require(Day(20_261_120))
        let before = try school.answer(
            SeatsLook(unit: school.site, person: school.person("lindqvist"), day: day), as: "marquez")
        #expect(before.first?.seats.map(\.label) == ["7-13", "7-14", nil])
        #expect(before.first?.seats.last?.trouble == "no device")
        let after = try school.answer(
            SeatsLook(unit: school.site, person: school.person("lindqvist"), day: next), as: "marquez")
        #expect(after.first?.seats.map(\.label) == ["7-15", "7-14"])
        #expect(after.first?.until?.iso == "2027-06-04")
    }

    @Test("S6 who had a label keeps their seat number: a list set after the hand-over holds from the next day")
    func afterHandOver() throws {
        let school = try SampleSchool()
        let okafor = school.person("okafor")
        let today = try #require(Day(20_261_119)), next = try #require(Day(20_261_120))
        func seat(_ day: Day) throws -> String? {
            try school.answer(SeatsLook(unit: school.site, person: okafor, day: day), as: "okafor")
                .first?.seats.first { $0.seat == 1 }?.label
        }
        #expect(try set(school, "1=3", of: "okafor", as: "okafor") == [])
        #expect(try seat(today) == "7-3")
        school.set(20_261_119, 10 * 60 + 15)
        try school.perform(CheckOut(site: school.site, cart: 1, slots: Slots(1...12)), as: "okafor")
        #expect(try set(school, "1=5", of: "okafor", as: "okafor") == [])
        #expect(try seat(today) == "7-3")
        #expect(try seat(next) == "7-5")
        // Another class of the same cart is not concerned.
        #expect(try set(school, "1=14") == [])
    }

    @Test("S6 without a list seat n uses device n")
    func plain() throws {
        let school = try SampleSchool()
        let day = try #require(Day(20_261_119))
        let classes = try school.answer(
            SeatsLook(unit: school.site, person: school.person("okafor"), day: day), as: "okafor")
        #expect(classes.first?.isEntered == false)
        #expect(classes.first?.seats.first { $0.seat == 12 }?.label == "7-12")
    }

    @Test("S6 seats use the class's own numbers, each once, and are set by its teacher or the coordinator")
    func refusals() throws {
        let school = try SampleSchool()
        #expect(try set(school, "1=1") == ["seat-not-own"])
        #expect(try set(school, "1=13 2=13") == ["seat-twice"])
        #expect(try set(school, "") == ["nothing-to-change"])
        #expect(try set(school, "1=13", as: "okafor") == ["seat-not-own"])
        #expect(try set(school, "1=13", as: "marquez") == [])
        #expect(try set(school, "1=13", as: "marquez") == ["nothing-to-change"])
        #expect(try set(school, "1=14", period: "P3", as: "marquez") == [])
    }

    @Test("A map is read back as it was written", arguments: ["1=13 2=14 15=-", "3=1", ""])
    func written(text: String) {
        #expect(SeatMap(text).written == text)
    }
}
