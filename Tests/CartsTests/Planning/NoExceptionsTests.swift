// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("No devices with a substitute")
struct NoExceptionsTests {
    /// The requests thrown at the desk; a test holds the list against the registry.
    static let thrown: Set<String> = [
        MakeReservation.name, MakeSeries.name, EditReservation.name, CancelReservation.name, AnswerAuthorisation.name,
        RevokeAuthorisation.name, EnterSubstitute.name, WithdrawSubstitute.name, UndoEntry.name, CorrectEntry.name,
        RepeatReservation.name,
    ]

    @Test("S16 every request about reservations, authorisations and substitutes is among those thrown")
    func complete() {
        let areas = ["reservation.", "authorisation.", "substitute."]
        let named = Registry.requests.map { $0.name }.filter { name in areas.contains { name.hasPrefix($0) } }
        #expect(Set(named).isSubset(of: Self.thrown))
        #expect(named.count == 9)
    }

    @Test("S16 whatever is asked in whatever order, nothing newly stands in a substitute's time")
    func property() throws {
        let broken = try (1...5).map { try run($0) }.reduce(0, +)
        #expect(broken > 5, "chance hardly ever met the rule")
    }

    /// Throws 200 requests; how often the rule said no.
    private func run(_ seed: Int) throws -> Int {
        var dice = Dice(UInt64(seed))
        let school = try SampleSchool()
        try school.arrange([.insert(RoleRight(role: Role.coordinator, permission: "test.force", reach: .unit))])
        var clock = (day: SampleSchool.thursday, minute: 500)
        var accepted = 0
        var broken = 0
        for _ in 0..<200 {
            if dice.chance(15) {
                clock.minute += dice.number(1...90)
                if clock.minute > 1000 {
                    clock = (
                        clock.day == SampleSchool.thursday ? SampleSchool.friday : clock.day,
                        clock.day == SampleSchool.thursday ? 480 : 1000
                    )
                }
                school.set(clock.day, clock.minute)
            }
            let before = try school.rows(Loan.openAtSite, school.site)
            do {
                try throwOne(&dice, at: school)
                accepted += 1
            } catch let refused as Refused {
                broken +=
                    refused.refusals.filter { [SubstituteClass.code, SubstituteDevices.code].contains($0.code) }.count
            } catch let fault as StorageFault {
                Issue.record("seed \(seed): \(fault)")
            }
            try check(school, loansBefore: before, day: clock.day, minute: clock.minute, seed: seed)
        }
        #expect(accepted > 20, "seed \(seed) did too little")
        return broken
    }

    private func check(_ school: SampleSchool, loansBefore: [Loan], day: Int, minute: Int, seed: Int) throws {
        for number in [SampleSchool.thursday, SampleSchool.friday, 20_261_123] {
            let replaced = try school.rows(Substitute.on, school.site, school.day(number))
            for row in try school.rows(Reservation.onDay, school.site, school.day(number)) {
                #expect(!replaced.contains { $0.stops(row) }, "seed \(seed): R\(row.no)")
            }
        }
        let today = try school.rows(Substitute.on, school.site, school.day(day)).filter { $0.span.contains(minute) }
        for loan in try school.rows(Loan.openAtSite, school.site) {
            let earlier = loansBefore.first { $0.no == loan.no }
            guard
                earlier.map({ $0.holder != loan.holder || $0.room != loan.room || !loan.out.isSubset(of: $0.out) })
                    ?? true
            else { continue }
            #expect(!today.contains { $0.replaces(loan.holder, room: loan.room) }, "seed \(seed): L\(loan.no)")
        }
    }

    /// One request of a kind that chance chooses, made by whoever may.
    private func throwOne(_ dice: inout Dice, at school: SampleSchool) throws {
        let site = school.site
        let teacher = dice.one(of: ["okafor", "lindqvist", "castillo", "nguyen"])
        let boss = dice.one(of: ["marquez", "adeyemi"])
        let day = school.day(dice.one(of: [SampleSchool.thursday, SampleSchool.friday, 20_261_123]))
        let times =
            dice.chance(60)
            ? school.period(dice.one(of: ["P1", "P2", "P3", "P4", "P5", "P6", "P7"]))
            : {
                let start = dice.number(510...820)
                return Asked(start: start, end: start + dice.number(1...60))
            }()
        let slots = Slots(dice.number(1...20)...dice.number(21...26))
        let wish = Wish(
            site: site, cart: dice.number(1...2), mask: dice.chance(40) ? nil : slots, day: day, times: times,
            teacher: school.person(teacher),
            room: dice.chance(40) ? dice.one(of: ["204", "206", "208"]) : nil,
            project: dice.chance(60) ? "Bridges" : nil)
        let no = dice.number(1...25)
        switch dice.number(1...16) {
        case 1, 2, 3: try school.perform(MakeReservation(wish), as: dice.chance(50) ? teacher : "marquez")
        case 4:
            try school.perform(
                MakeSeries(wish, .weekly, until: day.adding(dice.number(0...14)), skipClashes: true), as: "marquez")
        case 5:
            try school.perform(
                EditReservation(
                    site: site, no: no, day: dice.chance(50) ? day : nil, times: times,
                    teacher: dice.chance(30) ? school.person(teacher) : nil, room: wish.room), as: "marquez")
        case 6: try school.perform(CancelReservation(site: site, numbers: [no]), as: "marquez")
        case 7:
            let owner = dice.one(of: ["okafor", "lindqvist", "marquez", "haddad"])
            try school.perform(AnswerAuthorisation(site: site, numbers: [no], yes: dice.chance(80)), as: owner)
        case 8: try school.perform(RevokeAuthorisation(site: site, no: no), as: dice.one(of: ["okafor", "lindqvist"]))
        case 9:
            let inRoom = dice.chance(40)
            try school.perform(
                EnterSubstitute(
                    site: site, person: inRoom ? nil : school.person(teacher),
                    room: inRoom ? dice.one(of: ["204", "206"]) : nil, day: day,
                    until: dice.chance(20) ? day.adding(1) : nil, times: dice.chance(70) ? times : nil), as: boss)
        case 10: try school.perform(WithdrawSubstitute(site: site, no: dice.number(1...8), why: "chance"), as: boss)
        case 11, 12:
            let entries = try school.archive.read { try $0.entries(site, after: 0, limit: 1000) }
            guard let entry = entries.dropFirst().randomElement(using: &dice) else { return }
            if dice.chance(50) {
                try school.perform(UndoEntry(unit: site, entry: entry.seq), as: "marquez")
            } else {
                try school.perform(CorrectEntry(unit: site, entry: entry.seq, reason: "chance"), as: "marquez")
            }
        case 13:
            let span = times.first == nil ? Span(times.start, times.end) : Span(times.start, times.end)
            try school.perform(
                ForceReservation(
                    unit: site, no: no, teacher: school.person(teacher), room: wish.room ?? "204",
                    start: span?.start ?? 600,
                    end: span?.end ?? 640, day: day), as: "marquez")
        case 14:
            try school.perform(
                RepeatReservation(
                    EditReservation(site: site, no: no, times: dice.chance(50) ? times : nil, room: wish.room), .weekly,
                    until: day.adding(dice.number(1...14)), skipClashes: true), as: "marquez")
        case 15:
            let edits: [DayChange.Edit] = [
                .dismiss(dice.number(600...860)), .due(dice.number(700...1020)),
                .closed("chance", shift: dice.chance(50)),
            ]
            if dice.chance(40) {
                try school.perform(DayReopen(unit: site, day: day, schedule: "regular"), as: "marquez")
            } else {
                try school.perform(DayChange(unit: site, day: day, edit: dice.one(of: edits)), as: "marquez")
            }
        default:
            try school.perform(
                ForceLoan(
                    unit: site, holder: school.person(teacher), room: wish.room ?? "204", cart: dice.number(1...2),
                    end: times.end,
                    returning: dice.chance(50)), as: "marquez")
        }
    }

    @Test("S16 undoing a cancellation never puts a reservation into a substitute's time")
    func undo() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", as: "marquez")
        let cancelled = try school.perform(CancelReservation(site: school.site, numbers: [no]), as: "marquez")
        try school.perform(
            EnterSubstitute(site: school.site, person: school.person("okafor"), day: school.day(SampleSchool.friday)),
            as: "marquez")
        let codes = try school.codes(UndoEntry(unit: school.site, entry: cancelled.entry ?? 0), as: "marquez")
        #expect(codes == ["substitute-class"])
        #expect(try school.reservation(no)?.live == false)
    }

    @Test("S16 a return and an overdue loan are never blocked, a new hand-over always is")
    func loans() throws {
        let school = try SampleSchool()
        try school.arrange([.insert(RoleRight(role: Role.coordinator, permission: "test.force", reach: .unit))])
        let okafor = school.person("okafor")
        func loan(_ returning: Bool, room: String = "204", cart: Int = 1, holder: PersonID? = nil) throws -> [String] {
            try school.codes(
                ForceLoan(
                    unit: school.site, holder: holder ?? okafor, room: room, cart: cart, end: 658, returning: returning),
                as: "marquez")
        }
        school.set(SampleSchool.thursday, 612)
        #expect(try loan(false).isEmpty)
        try school.perform(
            EnterSubstitute(site: school.site, person: okafor, day: school.day(SampleSchool.thursday)), as: "marquez")
        #expect(try loan(true).isEmpty)
        #expect(try loan(false) == ["substitute-devices"])
        #expect(try loan(false, room: "210", cart: 2, holder: school.person("nguyen")).isEmpty)
        #expect(try loan(false, cart: 2) == ["substitute-devices"])
        try school.perform(
            EnterSubstitute(site: school.site, room: "118", day: school.day(SampleSchool.thursday)), as: "marquez")
        #expect(try loan(true, cart: 2).isEmpty)
        #expect(try loan(false, room: "210", cart: 2, holder: school.person("nguyen")) == ["substitute-devices"])
    }
}
