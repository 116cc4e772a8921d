// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Nightly
import Office
import People
import TestKit
import Testing

@Suite("Close of day")
struct EveningTests {
    private let thu = 20_261_119
    private let fri = 20_261_120

    @Test("S13 17:00:00 is on time, whole seconds; 17:00:01 is late", arguments: [(0, 999, true), (1, 0, false)])
    func deadline(_ second: Int, _ ms: Int, _ onTime: Bool) throws {
        let night = try NightSchool()
        try night.checkIn(1, 1, thu, at: night.at(thu, 1020, second: second, ms: Int64(ms)))
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        let closes = try night.school.rows(DayClose.of, night.site, try #require(Day(thu)))
        #expect(closes.map(\.flags) == [onTime ? "" : "not-back", ""])
        #expect(try night.flags().map(\.code) == (onTime ? [] : ["not-back"]))
    }

    @Test("S13 a deadline moved to 13:30 is the deadline")
    func early() throws {
        let night = try NightSchool()
        let day = try #require(Day(thu))
        let row = try #require(try night.school.rows(SchoolDay.on, night.site, day).first)
        var moved = row
        moved.due = 810
        try night.school.arrange([.update(row, moved)])
        try night.checkIn(1, 1, thu, at: night.at(thu, 811))
        try night.checkIn(2, 2, thu, at: night.at(thu, 810))
        #expect(try night.night(thu, 810).closed.isEmpty)
        #expect(try night.night(thu, 811).closed.count == 1)
        #expect(try night.flags().map(\.subjectNo) == [1])
    }

    @Test("RULES a closed day with labels out is never said to be well, nor any evening while a flag stands")
    func closedDayIsNotWell() throws {
        let night = try NightSchool()
        try night.lend(1, Slots([3]), to: "okafor", thu, at: night.at(thu, 600))
        for cart in [1, 2] { try night.checkIn(cart, cart, thu, at: night.at(thu, 900)) }
        try night.night(thu, 1021)
        #expect(try night.flags().map(\.code) == ["still-out"])
        let friday = try #require(Day(fri))
        try night.school.perform(
            DayChange(unit: night.site, day: friday, edit: .closed("snow", shift: false)), as: "marquez")
        #expect(try night.night(fri, 1021).closed == ["Fri 20 Nov 2026 is closed: 1 cart, 1 new flag."])
        // The label and the cart are where they were: nothing new, and nothing well.
        let closed = try night.night(20_261_121, 1021).closed
        #expect(closed == ["Sat 21 Nov 2026 is closed: 1 cart, nothing new, 2 flags stand."])
        let saturday = try #require(Day(20_261_121))
        #expect(
            try night.school.rows(NightlyRun.on, night.site, saturday).first?.outcome == "nothing new, 2 flags stand")
        let well = try NightSchool()
        for cart in [1, 2] { try well.checkIn(cart, cart, thu, at: well.at(thu, 900)) }
        #expect(try well.night(thu, 1021).closed == ["Thu 19 Nov 2026 is closed: 2 carts, all well."])
    }

    @Test(
        "S16 a substitute for the whole day entered at noon: the night and `who` know the same recalls, and none of what was back",
        arguments: [(back: nil as Int?, recall: true), (back: 700, recall: false), (back: 730, recall: true)])
    func enteredAtNoon(_ back: Int?, _ recall: Bool) throws {
        let night = try NightSchool()
        let day = try #require(Day(thu))
        try night.lend(
            1, Slots(1...12), to: "okafor", thu, at: night.at(thu, 540), closed: back.map { try night.at(thu, $0) })
        for cart in [1, 2] { try night.checkIn(cart, cart, thu, at: night.at(thu, 900)) }
        night.school.set(thu, 720)
        try night.school.perform(
            EnterSubstitute(
                site: night.site, person: night.school.person("okafor"), room: nil, day: day, until: nil, times: nil),
            as: "marquez")
        try night.night(thu, 1021)
        let flags = try night.school.rows(DayClose.of, night.site, day).first { $0.cart == 1 }?.flags ?? ""
        #expect(flags.contains("recall") == recall, "\(flags)")
        night.school.set(fri, 500)
        let use = try night.school.answer(WhoHad(site: night.site, cart: 1, slot: 3, day: day), as: "ashby").first
        #expect(use?.when.contains("recalled from 09:00") == recall, "\(use?.when ?? "")")
        #expect(try night.flags().filter { $0.code == "recall" }.map(\.mask) == (recall ? [Slots(1...12)] : []))
    }

    @Test("S14 the cart's flags: unplugged, unlocked, wrong room, uncabled; the coordinating teacher answers")
    func cart() throws {
        let night = try NightSchool()
        try night.checkIn(
            1, 1, thu, at: night.at(thu, 960), cabled: Slots(1...30).subtracting(Slots([4, 5])), plugged: false,
            locked: false, room: "118")
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        let flags = try night.flags()
        #expect(flags.map(\.code) == ["unplugged", "unlocked", "wrong-room", "uncabled"])
        #expect(Set(flags.map(\.person)) == [night.school.person("castillo")])
        #expect(flags.last?.mask == Slots([4, 5]))
    }

    @Test("S13 a check-out after the check-in makes the cart not checked in again; the last user answers for labels")
    func outAgain() throws {
        let night = try NightSchool()
        try night.checkIn(1, 1, thu, at: night.at(thu, 900))
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.lend(1, Slots(1...12), to: "okafor", thu, at: night.at(thu, 930), count: 3)
        try night.night(thu, 1021)
        let flags = try night.flags()
        #expect(flags.map(\.code) == ["not-back", "still-out"])
        #expect(flags.map(\.person) == [night.school.person("castillo"), night.school.person("okafor")])
        #expect(try night.school.rows(DayClose.of, night.site, try #require(Day(thu))).first?.out == Slots(1...12))
    }

    @Test("RULES 17:01 and next noon give identical rows, whatever came back in between")
    func sameRows() throws {
        func make() throws -> NightSchool {
            let night = try NightSchool()
            try night.lend(1, Slots(1...12), to: "okafor", thu, at: night.at(thu, 600), out: Slots(7...12))
            try night.school.arrange([
                .insert(
                    Count(
                        site: night.site, no: 1, cart: 1, day: try #require(Day(thu)), kind: .part,
                        by: night.school.person("castillo"),
                        present: Slots(1...6), cabled: Slots(1...6), room: "204", at: night.at(thu, 700),
                        told: night.at(thu, 700)))
            ])
            try night.checkIn(2, 2, thu, at: night.at(thu, 1000), plugged: false)
            return night
        }
        func back(_ night: NightSchool) throws {
            night.school.set(thu, 1040)
            try night.school.perform(AllBack(unit: night.site, cart: 1), as: "castillo")
            night.school.set(fri, 500)
            try night.school.perform(AllBack(unit: night.site, cart: 2), as: "castillo")
        }
        let early = try make()
        try early.night(thu, 1021)
        try back(early)
        let late = try make()
        try back(late)
        try late.night(fri, 720)
        let rows = try early.evidence([thu])
        #expect(rows.contains { $0.contains("still-out") })
        #expect(rows.count == 5)
        #expect(try late.evidence([thu]) == rows)
        #expect(try late.flags().allSatisfy { $0.settled != nil })
        #expect(try early.school.rows(DayClose.of, early.site, try #require(Day(thu))).first?.out == Slots(7...12))
    }

    @Test("RULES an unsettled fact keeps its first flag, which climbs by school days and not over the weekend")
    func ladder() throws {
        let night = try NightSchool()
        try night.lend(1, Slots(1...12), to: "okafor", thu, at: night.at(thu, 600))
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        #expect(try night.digests("okafor").first?.contains("7-1..12 are still out with Chidi Okafor") ?? false)
        #expect(try night.digests("castillo").count == 1)
        #expect(try night.digests("marquez").count == 1)
        #expect(try night.digests("adeyemi").isEmpty)
        var steps: [[Int]] = [try night.flags().map(\.step)]
        for (day, minute) in [(fri, 1021), (20_261_121, 1021), (20_261_123, 1021), (20_261_124, 1021)] {
            try night.night(day, minute)
            steps.append(try night.flags().filter { $0.firstDay.number == thu }.map(\.step))
        }
        #expect(steps == [[0, 0], [1, 1], [1, 1], [2, 2], [2, 2]])
        #expect(try night.flags().filter { $0.subjectKind == .loan }.count == 1)
        #expect(try night.digests("adeyemi").first?.contains("Since Thu 19 Nov") ?? false)
        let services = try night.digests("ramos")
        #expect(services.count == 2)
        #expect(services.first?.contains("report loss F2") ?? false)
        let report = try night.school.answer(LossReport(unit: night.site, no: 2), as: "ramos")
        #expect(report.devices.count == 12)
        #expect(report.holder == "Chidi Okafor")
    }

    @Test("RULES a late entry for an earlier time stays flagged until it is approved")
    func lateEntry() throws {
        let night = try NightSchool()
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        night.school.set(thu, 1050)
        try night.school.perform(AllBack(unit: night.site, cart: 1, told: try night.at(thu, 1015)), as: "castillo")
        #expect(try night.flags().first?.settled == nil)
        let count = try #require(try night.school.rows(Count.awaiting, night.site).first)
        struct Approve: Request {
            static let name = "test.approve"
            static let permission = Permission("app.answer")
            let unit: UnitID
            let no: Int
            func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
                var draft = Draft(unit, facts)
                if let count = try facts.one(Count.numbered, unit, no) {
                    var after = count
                    after.state = .approved
                    draft.update(count, after)
                }
                return .accept(draft, Receipt("approved"))
            }
        }
        try night.school.perform(Approve(unit: night.site, no: count.no), as: "marquez")
        #expect(try night.flags().first?.settled != nil)
        #expect(try night.school.rows(DayClose.of, night.site, try #require(Day(thu))).first?.flags == "not-back")
    }

    @Test("S16 a loan open when a substitute's time began is a recall in the evidence, settled or not")
    func recall() throws {
        let night = try NightSchool()
        let day = try #require(Day(thu))
        try night.lend(1, Slots(1...12), to: "okafor", thu, at: night.at(thu, 540), closed: night.at(thu, 660))
        let back = try night.at(thu, 660)
        try night.school.arrange([
            .insert(
                Count(
                    site: night.site, no: 3, cart: 1, day: day, kind: .part, by: night.school.person("okafor"),
                    present: Slots(1...12), cabled: .none, room: "204", at: back, told: back)),
            .insert(
                Substitute(
                    site: night.site, no: 1, day: day, person: night.school.person("okafor"), start: 600, end: 700,
                    firstNo: 1,
                    madeBy: night.school.person("marquez"))),
        ])
        try night.checkIn(1, 1, thu, at: night.at(thu, 900))
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        #expect(try night.school.rows(DayClose.of, night.site, day).map(\.flags) == ["recall", ""])
        let flag = try #require(try night.flags().first)
        #expect(flag.settled == back && flag.settledBy == night.school.person("okafor"))
        #expect(flag.mask == Slots(1...12))
    }

    @Test("RULES a label that was out and is then called missing is the same unsettled fact")
    func outThenMissing() throws {
        let night = try NightSchool()
        try night.lend(1, Slots([17]), to: "lindqvist", thu, at: night.at(thu, 600))
        try night.checkIn(1, 1, thu, at: night.at(thu, 900), present: Slots(1...30).subtracting(Slots([17])))
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        #expect(try night.flags().map(\.code) == ["still-out"])
        let hold = Hold(
            site: night.site, no: 1, cart: 1, slot: 17, code: .missing, by: night.school.person("castillo"),
            lastHolder: night.school.person("lindqvist"), from: try night.at(fri, 900))
        let loan = try #require(try night.school.rows(Loan.numbered, night.site, 1).first)
        var closed = loan
        closed.out = .none
        closed.closed = try night.at(fri, 900)
        try night.school.arrange([.insert(hold), .update(loan, closed)])
        try night.checkIn(1, 3, fri, at: night.at(fri, 900), present: Slots(1...30).subtracting(Slots([17])))
        try night.checkIn(2, 4, fri, at: night.at(fri, 900))
        try night.night(fri, 1021)
        let flags = try night.flags()
        #expect(flags.map(\.code) == ["still-out"])
        #expect(flags.map(\.step) == [1])
        #expect(flags.first?.settled == nil)
    }

    @Test("RULES a closed day is owed a night only if a loan was open on it")
    func closedDay() throws {
        let night = try NightSchool(closedUpTo: fri)
        #expect(try night.night(20_261_121, 1021).closed.isEmpty)
        let other = try NightSchool(closedUpTo: fri)
        try other.lend(1, Slots(1...3), to: "okafor", fri, at: other.at(fri, 600))
        #expect(try other.night(20_261_121, 1021).closed.count == 1)
        #expect(try other.school.rows(DayClose.of, other.site, try #require(Day(20_261_121))).map(\.cart) == [1])
    }

    @Test("S13 a site may check the carts that were used, and no others")
    func used() throws {
        let night = try NightSchool()
        try night.school.arrange([.insert(Setting(unit: night.site, key: "days_checked", value: "used"))])
        try night.lend(1, Slots(1...3), to: "okafor", thu, at: night.at(thu, 600), closed: night.at(thu, 700))
        try night.night(thu, 1021)
        #expect(try night.flags().map(\.subjectNo) == [1])
    }

    @Test("S10 an app request past its processing day is flagged once and settled when it is installed")
    func apps() throws {
        let night = try NightSchool()
        night.school.set(20_261_112, 600)
        let fields = AppFields(
            name: "Khan", bundle: "org.khan.Khan", purpose: "x", grade: "5", devices: "cart 7", cost: "free",
            privacy: "none")
        let late = AppRequest(
            unit: night.site, no: 1, appName: fields.name, bundle: fields.bundle, purpose: "x", grade: "5",
            devices: "cart 7",
            cost: "free", privacy: "none", person: night.school.person("okafor"), state: .approved,
            processDay: try #require(Day(thu)), made: try night.at(20_261_112, 600))
        try night.school.arrange([.insert(late)])
        for cart in [1, 2] { try night.checkIn(cart, cart, thu, at: night.at(thu, 900)) }
        try night.night(thu, 1021)
        #expect(try night.flags().map(\.code) == ["app-overdue"])
        #expect(try night.digests("marquez").first?.contains("A1 Khan is past its processing day") ?? false)
        night.school.set(fri, 500)
        try night.school.perform(InstallApp(unit: night.site, no: 1), as: "marquez")
        #expect(try night.flags().first?.settled != nil)
    }

    @Test("RULES a flag is settled by its act; by hand only by Desktop Services at the top of the ladder")
    func byHand() throws {
        let night = try NightSchool()
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        let settle = SettleFlag(unit: night.site, no: 1, why: "written off")
        #expect(try night.school.codes(settle, as: "marquez") == ["not-permitted"])
        #expect(try night.school.codes(settle, as: "ramos") == ["flag-settling"])
        try night.night(20_261_123, 1021)
        try night.school.perform(settle, as: "ramos")
        #expect(try night.flags().first?.why == "written off")
    }
}
