// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Nightly
import Office
import People
import TestKit
import Testing

/// A past week's sheet tells the week as it stood when it was over, whenever it is printed.
@Suite("Weekly sheets")
struct WeeklySheetTests {
    private let thu = 20_261_119
    private let mon = 20_261_123

    private func week() throws -> ISOWeek { try #require(Day(thu)).week }

    private func printed(_ school: SampleSchool, _ cart: Int = 1) throws -> [String] {
        // Whoever is left who may look: chance takes roles away too.
        for reader in ["ashby", "marquez", "adeyemi", "ramos", "petrov", "castillo", "haddad"] {
            guard
                let sheet = try? school.answer(WeeklySheet(site: school.site, cart: cart, week: week()), as: reader)
            else { continue }
            return ["\(sheet.cart.number) \(sheet.cart.capacity) \(sheet.head?.said ?? "none")"]
                + sheet.entries.map { "\($0)" } + sheet.devices.map { "\($0)" }
        }
        throw Refused(NotPermitted.refusal("Nobody may look."))
    }

    private func night(_ school: SampleSchool, _ day: Int, _ minute: Int) throws {
        school.set(day, minute)
        _ = try Nightly(desk: school.desk, courier: nil).run(school.site, as: school.token("robot"))
    }

    /// Requests that are about the week itself: what they enter is to be seen on its sheet.
    private static let aboutTheWeek: Set<String> = [
        CorrectCount.name, CorrectEntry.name, AnswerLateCount.name, AnswerTogether.name, AnswerWithApps.name,
    ]

    @Test(
        "S12 F17 the sheet of a closed week is the same before and after three weeks of thrown requests, moves, names and bells",
        arguments: 1...3)
    func same(_ seed: Int) throws {
        let school = try SampleSchool(day: thu, at: 485)
        var thrower = Thrower(seed, at: school)
        func throwOne(_ kinds: [Thrower.Kind]) throws {
            do { _ = try thrower.throwOne(of: kinds) } catch is Refused {}
        }
        for day in [thu, 20_261_120] {
            for step in 0..<120 {
                school.set(day, 485 + step * 4)
                try throwOne(step % 2 == 0 ? Thrower.custody + Thrower.planning : Thrower.custody)
            }
            try night(school, day, 1021)
        }
        try night(school, 20_261_122, 1300)
        school.set(mon, 420)
        let before = try [1, 2].map { try printed(school, $0) }
        #expect(before[0].count > 2)
        let later = Thrower.kinds.filter { !Self.aboutTheWeek.contains($0.name) }
        let rooms = ["300", "301", "112", "119", "205"]
        for (turn, day) in [mon, 20_261_124, 20_261_201, 20_261_208].enumerated() {
            for step in 0..<120 {
                school.set(day, 485 + step * 4)
                try throwOne(later)
            }
            for cart in [1, 2] {
                _ = try? school.perform(
                    MoveCart(site: school.site, cart: cart, room: rooms[turn + cart - 1]), as: "marquez")
            }
            _ = try? school.perform(
                RenamePerson(unit: school.site, person: school.person("castillo"), shown: "Rosa \(day)"), as: "ramos")
            try? night(school, day, 1021)
        }
        school.set(20_261_211, 600)
        for (cart, was) in zip([1, 2], before) {
            let now = try printed(school, cart)
            #expect(now == was, "seed \(seed), cart \(cart): \(Set(now).symmetricDifference(was).sorted())")
        }
    }

    /// Cart 7 was checked in on Thursday, C1, by Castillo; both days are closed.
    private func checkedIn() throws -> (night: NightSchool, entry: Int) {
        let night = try NightSchool()
        night.school.set(thu, 990)
        let entry = try night.school.perform(CountDaily(site: night.site, cart: 1), as: "castillo").entry
        try night.night(thu, 1021)
        try night.night(20_261_120, 1021)
        night.school.set(mon, 550)
        return (night, try #require(entry))
    }

    @Test("F17 a correction that is entered later stands beside the original and names its entry; nothing else changes")
    func corrected() throws {
        let (night, _) = try checkedIn()
        let before = try printed(night.school)
        var correction = CorrectCount(site: night.site, no: 1, why: "17 was not there")
        correction.missing = Slots(17)
        let entry = try #require(try night.school.perform(correction, as: "marquez").entry)
        let sheet = try night.school.answer(WeeklySheet(site: night.site, cart: 1, week: week()), as: "marquez")
        let dailies = sheet.entries.filter { $0.what == "check-in" }
        #expect(dailies.count == 2)
        #expect(dailies[0].exceptions == "corrected by C2" && dailies[0].labels == Slots(1...30))
        #expect(
            dailies[1].exceptions
                == "missing 17, corrects C1: 17 was not there, entered Mon 23 Nov 2026, 09:10 (#\(entry))")
        let now = try printed(night.school)
        // One line more, the correction's; of the others only the corrected one says something else.
        #expect(now.first == before.first && now.count == before.count + 1)
        #expect(Set(before).subtracting(now).count == 1 && Set(now).subtracting(before).count == 2)
    }

    @Test("F17 a check-in that is taken back later stays on its week's sheet, with who took it back and why")
    func takenBack() throws {
        let (night, entry) = try checkedIn()
        let correction = CorrectEntry(unit: night.site, entry: entry, reason: "counted the wrong cart")
        let by = try #require(try night.school.perform(correction, as: "marquez").entry)
        let sheet = try night.school.answer(WeeklySheet(site: night.site, cart: 1, week: week()), as: "marquez")
        let daily = try #require(sheet.entries.first { $0.what == "check-in" })
        #expect(
            daily.exceptions == "taken back Mon 23 Nov 2026, 09:10 (#\(by)). Why: counted the wrong cart.",
            "\(daily.exceptions)")
    }

    @Test("S13 a cart that nobody checked in has a row with what its evening found, and before the night what is so")
    func notCheckedIn() throws {
        let night = try NightSchool()
        try night.lend(1, Slots(1...3), to: "okafor", thu, at: night.at(thu, 600))
        func rows() throws -> [SheetEntry] {
            try night.school.answer(WeeklySheet(site: night.site, cart: 1, week: week()), as: "marquez").entries
                .filter { $0.what == "not checked in" }
        }
        night.school.set(thu, 1020)
        #expect(try rows().isEmpty)
        night.school.set(thu, 1020, second: 1)
        #expect(try rows().last?.exceptions == "not checked in by 17:00")
        try night.night(thu, 1021)
        let row = try #require(try rows().last)
        #expect(row.day.number == thu && row.time == "17:00" && row.signed == "nightly check")
        #expect(row.exceptions == "not checked in by 17:00, still out 1..3")
        night.school.set(20_261_120, 475)
        try night.school.perform(AllBack(unit: night.site, cart: 1), as: "castillo")
        #expect(try rows().last?.exceptions == "not checked in by 17:00, still out 1..3")
    }
}
