// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// A day whose lessons have begun keeps its deadline and its night, however it is closed.
@Suite("A day that is closed late")
struct ClosedLateTests {
    private static let thu = 20_261_119

    private func close(_ school: SampleSchool, until: Int? = nil) throws {
        let day = try #require(Day(Self.thu))
        try school.perform(
            DayChange(
                unit: school.site, day: day, until: until.flatMap { Day($0) }, edit: .closed("burst pipe", shift: false)
            ),
            as: "marquez")
    }

    @Test(
        "S13 S14 a day closed at any time after its first bell is owed its night, and what is out is flagged as ever",
        arguments: [510, 620, 900, 1015], [false, true])
    func owed(minute: Int, span: Bool) throws {
        func flags(closing: Bool) throws -> [String] {
            let night = try NightSchool()
            try night.lend(1, Slots(1...15), to: "okafor", Self.thu, at: night.at(Self.thu, 506), count: 1)
            if closing {
                night.school.set(Self.thu, minute)
                try close(night.school, until: span ? 20_261_120 : nil)
            }
            try night.night(Self.thu, 1030)
            #expect(try !night.school.rows(DayClose.of, night.site, #require(Day(Self.thu))).isEmpty)
            return try night.flags(Self.thu, Self.thu).map { "\($0.code) \($0.mask)" }
        }
        let closed = try flags(closing: true)
        #expect(closed == (try flags(closing: false)))
        #expect(closed.contains { $0.hasPrefix("still-out") } && closed.contains { $0.hasPrefix("not-back") })
    }

    @Test("S13 a day closed before its first bell with nothing out is owed no night")
    func early() throws {
        let night = try NightSchool()
        night.school.set(Self.thu, 400)
        try close(night.school)
        night.school.set(Self.thu, 1030)
        #expect(try night.school.answer(NightlyState(unit: night.site), as: "marquez").owed.isEmpty)
    }

    @Test("S13 after the deadline nothing of today is left to close")
    func late() throws {
        let night = try NightSchool()
        night.school.set(Self.thu, 1021)
        let day = try #require(Day(Self.thu))
        #expect(
            try night.school.codes(
                DayChange(unit: night.site, day: day, edit: .closed("x", shift: false)), as: "marquez"
            )
            .contains("past-day"))
    }
}
