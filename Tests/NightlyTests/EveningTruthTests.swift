// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Nightly
import Office
import People
import TestKit
import Testing

/// After the deadline a day is what it was, whatever is asked until its night is run.
@Suite("The evening's truth")
struct EveningTruthTests {
    private static let thu = 20_261_119
    private static let fri = 20_261_120
    private var thu: Int { Self.thu }
    private var fri: Int { Self.fri }

    /// What nights froze: the evidence of Thursday, and what flags say apart from how they were settled.
    private func frozen(_ school: SampleSchool) throws -> [String] {
        let closes = try school.rows(DayClose.of, school.site, try #require(Day(thu))).map { "\($0)" }
        let flags = try [20_261_118, thu].flatMap { day in
            try school.rows(Flag.on, school.site, try #require(Day(day))).map { flag in
                var flag = flag
                (flag.settled, flag.settledBy, flag.why, flag.rev) = (nil, nil, nil, 0)
                return "\(flag)"
            }
        }
        return closes.sorted() + flags.sorted()
    }

    private func night(_ school: SampleSchool, _ day: Int, _ minute: Int) throws {
        school.set(day, minute)
        _ = try Nightly(desk: school.desk, courier: nil).run(school.site, as: school.token("robot"))
    }

    /// A Thursday at 17:00:30 on which chance has asked for everything since the morning; Wednesday's night left flags.
    private func thursday(_ seed: Int) throws -> SampleSchool {
        let school = try SampleSchool(day: 20_261_118, at: 480)
        let tuesday = try #require(Day(20_261_117))
        let ran = school.zone.instant(tuesday, minute: 1021)
        try school.arrange([
            .insert(NightlyRun(unit: school.site, day: tuesday, started: ran, finished: ran, outcome: "all well"))
        ])
        try night(school, 20_261_118, 1021)
        var thrower = Thrower(seed, at: school)
        for step in 0..<220 {
            school.set(thu, 485 + step * 530 / 220)
            try throwOne(&thrower, of: step % 2 == 0 ? Thrower.custody + Thrower.planning : Thrower.kinds)
        }
        school.set(thu, 1020, second: 30)
        return school
    }

    private func throwOne(_ thrower: inout Thrower, of kinds: [Thrower.Kind]) throws {
        do {
            _ = try thrower.throwOne(of: kinds)
        } catch is Refused {}
    }

    /// Throws everything at the desk from 17:01 until next noon, then runs the night; how often the rule spoke.
    private func storm(_ school: SampleSchool, _ seed: Int, rules: [any StandingRule.Type]) throws -> Int {
        var thrower = Thrower(seed &* 77, at: school)
        thrower.desk = LocalDesk(archive: school.archive, surroundings: school.desk.surroundings, rules: rules)
        var spoke = 0
        for step in 0..<260 {
            let minute = 1021 + step * 1135 / 260
            school.set(minute < 1440 ? thu : fri, minute % 1440)
            let kinds =
                step % 3 == 0 ? Thrower.takingBack : step % 3 == 1 ? Thrower.custody + Thrower.school : Thrower.kinds
            do {
                _ = try thrower.throwOne(of: kinds.filter { $0.name != CloseDay.name || step % 60 == 59 })
            } catch let refused as Refused {
                spoke += refused.refusals.count { $0.code == EveningOwed.code }
            }
        }
        try night(school, fri, 720)
        return spoke
    }

    @Test(
        "S13 F3 whatever is asked between 17:01 and the next noon, the night finds what it would have found at 17:01",
        arguments: 1...10)
    func same(_ seed: Int) throws {
        let early = try thursday(seed)
        let late = try SampleSchool(copyOf: early)
        try night(early, thu, 1021)
        let rows = try frozen(early)
        #expect(rows.count >= 2)
        _ = try storm(late, seed, rules: Registry.standing)
        let found = try frozen(late)
        let differ = Set(found).symmetricDifference(rows).sorted()
        #expect(found == rows, "seed \(seed): \(differ)")
    }

    @Test("S13 the rule is what holds it: without it chance soon makes the night find something else")
    func needed() throws {
        let rules = Registry.standing.filter { $0.code != EveningOwed.code }
        let differ = try (1...6).contains { seed in
            let early = try thursday(seed)
            let late = try SampleSchool(copyOf: early)
            try night(early, thu, 1021)
            _ = try storm(late, seed, rules: rules)
            return try frozen(late) != frozen(early)
        }
        #expect(differ)
    }

    // MARK: the rule's table

    /// Thursday 17:10: cart 7 was checked in at 16:50 by its coordinating teacher, cart 5 not at all, and 7-25 is still out.
    private func evening() throws -> (night: NightSchool, count: Int) {
        let night = try NightSchool()
        let school = night.school
        try night.lend(9, Slots([25]), to: "okafor", thu, at: night.at(thu, 960))
        school.set(thu, 1010)
        var stated = CountDaily.Stated()
        stated.all = true
        stated.absent = Slots([25])
        let entry = try school.perform(CountDaily(site: school.site, cart: 1, stated), as: "castillo").entry
        school.set(thu, 1030)
        return (night, try #require(entry))
    }

    @Test("S13 what was before the deadline is not taken back, corrected or moved until the night has closed it")
    func refused() throws {
        let (night, entry) = try evening()
        let school = night.school
        let day = try #require(Day(thu))
        var correction = CorrectCount(site: school.site, no: 1, why: "the plug was out")
        correction.plugged = false
        let undo = UndoEntry(unit: school.site, entry: entry)
        #expect(try school.codes(undo, as: "castillo") == ["evening-owed"])
        #expect(
            try school.codes(
                CorrectEntry(unit: school.site, entry: entry, reason: "counted the wrong cart"), as: "marquez")
                == ["evening-owed"])
        #expect(try school.codes(correction, as: "marquez") == ["evening-owed"])
        // Nothing of the day is left to close.
        #expect(
            try school.codes(DayChange(unit: school.site, day: day, edit: .closed("snow", shift: false)), as: "marquez")
                == ["past-day"])
        #expect(try night.night(thu, 1031).closed.count == 1)
        let rows = try frozen(school)
        #expect(try school.codes(correction, as: "marquez").isEmpty)
        #expect(try frozen(school) == rows)
    }

    @Test("S13 a deadline that has passed is not moved by taking back what had set it")
    func moved() throws {
        let night = try NightSchool()
        let school = night.school
        school.set(thu, 600)
        let change = DayChange(unit: school.site, day: try #require(Day(thu)), edit: .due(960))
        let entry = try #require(try school.perform(change, as: "marquez").entry)
        school.set(thu, 970)
        #expect(try school.codes(UndoEntry(unit: school.site, entry: entry), as: "marquez") == ["evening-owed"])
        // Before it has passed it is taken back like anything.
        school.set(thu, 950)
        #expect(try school.codes(UndoEntry(unit: school.site, entry: entry), as: "marquez").isEmpty)
    }

    @Test("S13 F3 a day that was closed at its deadline is not opened afterwards, by a correction neither")
    func opened() throws {
        let night = try NightSchool()
        let school = night.school
        let day = try #require(Day(thu))
        school.set(thu, 380)
        let closing = try school.perform(
            DayChange(unit: school.site, day: day, edit: .closed("snow", shift: false)), as: "marquez"
        ).entry
        let correct = CorrectEntry(unit: school.site, entry: try #require(closing), reason: "the wrong day")
        school.set(fri, 222)
        #expect(try school.codes(correct, as: "marquez") == ["begun-day", "evening-owed"])
        // Before its deadline it is opened like any day.
        school.set(thu, 390)
        #expect(try school.codes(correct, as: "marquez").isEmpty)
    }

    @Test("S12 S13 S16 what happens after the deadline is recorded as ever, and changes nothing of the evening")
    func accepted() throws {
        let (night, _) = try evening()
        let school = night.school
        let copy = try SampleSchool(copyOf: school)
        try self.night(copy, thu, 1031)
        let site = school.site
        let day = try #require(Day(thu))
        var stated = CountDaily.Stated()
        stated.all = true
        stated.unplugged = true
        #expect(try school.codes(CountDaily(site: site, cart: 2, stated), as: "haddad").isEmpty)
        #expect(try school.codes(CountPart(site: site, cart: 1, slots: Slots([25])), as: "okafor").isEmpty)
        #expect(
            try school.codes(
                EnterSubstitute(site: site, person: school.person("okafor"), day: day), as: "marquez"
            ).isEmpty)
        #expect(
            try school.codes(
                PlaceHold(site: site, cart: 1, slots: Slots([3]), code: .missing, note: "x"), as: "castillo"
            )
            .isEmpty)
        #expect(try school.codes(MoveCart(site: site, cart: 1, room: "118"), as: "marquez").isEmpty)
        #expect(try school.codes(SiteSet(unit: site, key: "days_checked", value: "used"), as: "marquez").isEmpty)
        #expect(
            try school.codes(WithdrawSubstitute(site: site, no: 1, why: "teaches after all"), as: "adeyemi").isEmpty)
        try self.night(school, fri, 720)
        #expect(try frozen(school) == frozen(copy))
        #expect(try frozen(school).contains { $0.contains("still-out") })
    }

    @Test(
        "S13 a cart that came after the deadline has one flag, not back, settled to the second as it came; no later night makes another"
    )
    func late() throws {
        let night = try NightSchool()
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        night.school.set(fri, 475, second: 12)
        try night.school.perform(AllBack(unit: night.site, cart: 1), as: "castillo")
        for cart in [1, 2] { try night.checkIn(cart, 3 + cart, fri, at: night.at(fri, 900)) }
        try night.night(fri, 1021)
        let flag = try #require(try night.flags().first)
        #expect(try night.flags().count == 1 && flag.code == "not-back" && flag.firstDay.number == thu)
        #expect(flag.settled == (try night.at(fri, 475, second: 12)))
        #expect(flag.why == "checked in Fri 20 Nov, 07:55:12, due Thu 19 Nov, 17:00")
        let mails = try night.digests("castillo") + night.digests("marquez")
        #expect(mails.count == 2 && mails.allSatisfy { $0.contains("F1: Cart 7 was not checked in by 17:00") })
    }

    @Test(
        "S13 a cart that came before its night was run is flagged once, settled as it is raised, and told with its instant"
    )
    func lateBeforeTheNight() throws {
        let night = try NightSchool()
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        night.school.set(thu, 1020, second: 1)
        try night.school.perform(AllBack(unit: night.site, cart: 1), as: "castillo")
        try night.night(fri, 720)
        let flag = try #require(try night.flags().first)
        #expect(try night.flags().count == 1 && flag.settled == night.at(thu, 1020, second: 1))
        let mail = try night.digests("castillo").joined()
        #expect(mail.contains("Settled by Rosa Castillo: checked in Thu 19 Nov, 17:00:01, due Thu 19 Nov, 17:00."))
    }
}
