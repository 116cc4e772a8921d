// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Substitutes")
struct SubstituteTests {
    private func enter(
        _ school: SampleSchool, _ teacher: String? = "okafor", room: String? = nil, on day: Int = SampleSchool.friday,
        until: Int? = nil, at times: Asked? = nil
    ) -> EnterSubstitute {
        EnterSubstitute(
            site: school.site, person: teacher.map { school.person($0) }, room: room, day: school.day(day),
            until: until.map { school.day($0) }, times: times)
    }

    /// A reservation's minutes, the substitute's, and what is left: under the same number, then under a new one.
    static let cuts: [(Span?, Span?, [Span?])] = [
        (Span(612, 658), Span(612, 658), []), (Span(612, 658), Span(0, 1440), []),
        (Span(612, 706), Span(600, 640), [Span(640, 706)]), (Span(612, 706), Span(640, 706), [Span(612, 640)]),
        (Span(564, 706), Span(612, 658), [Span(564, 612), Span(658, 706)]),
        (Span(612, 658), Span(658, 706), [Span(612, 658)]),
        (Span(612, 658), Span(564, 612), [Span(612, 658)]),
    ]

    @Test("S16 by interval: a substitute cuts its minutes out of the class's reservations", arguments: cuts)
    func cut(_ held: Span?, _ replaced: Span?, _ left: [Span?]) throws {
        let school = try SampleSchool()
        guard let held, let replaced else { return }
        let no = try school.reserve("okafor", at: Asked(held))
        try school.perform(enter(school, at: Asked(replaced)), as: "marquez")
        let rows = try school.rows(Reservation.ofDay, school.site, school.day(SampleSchool.friday)).filter(\.live)
            .sorted { $0.start < $1.start }
        #expect(rows.map(\.span) == left.compactMap { $0 })
        if let first = rows.first { #expect(first.no == no) }
        if rows.count == 2 { #expect(rows[1].splitOf == no && rows[1].state == .confirmed) }
        if rows.isEmpty {
            #expect(try school.reservation(no)?.state == .cancelled)
            #expect(try school.reservation(no)?.why == "substitute S1")
        }
    }

    @Test("S16 the yeses carry to both pieces, and each is still waited for where it was")
    func yeses() throws {
        let school = try SampleSchool()
        let granted = try school.reserve("okafor", Slots(1...14), at: school.period("P2", "P4"), project: "Bridges")
        try school.perform(AnswerAuthorisation(site: school.site, numbers: [granted], yes: true), as: "lindqvist")
        let open = try school.reserve("okafor", Slots(15...16), at: school.period("P2", "P4"), project: "Bridges")
        try school.perform(enter(school, at: school.period("P3")), as: "adeyemi")
        let live = try school.rows(Reservation.onDay, school.site, school.day(SampleSchool.friday)).sorted {
            $0.no < $1.no
        }
        #expect(live.map(\.state) == [.confirmed, .awaiting, .confirmed, .awaiting])
        #expect(live.map(\.firstPeriod) == ["P2", "P2", "P4", "P4"])
        for row in live {
            let approval = try school.rows(Approval.about, school.site, Numbered.reservation, row.no).last
            #expect(approval?.state == (row.state == .confirmed ? .granted : .open))
        }
        try school.perform(AnswerAuthorisation(site: school.site, numbers: [live[3].no], yes: true), as: "lindqvist")
        #expect(try school.reservation(live[3].no)?.state == .confirmed)
        #expect(try school.reservation(open)?.state == .awaiting)
    }

    @Test(
        "S16 others who use the teacher's devices in rooms of their own are untouched; the room's reservations are not")
    func others() throws {
        let school = try SampleSchool()
        let nguyen = try school.reserve("nguyen", Slots(1...2), project: "Bridges")
        try school.perform(AnswerAuthorisation(site: school.site, numbers: [nguyen], yes: true), as: "okafor")
        try school.perform(enter(school), as: "marquez")
        #expect(try school.reservation(nguyen)?.live == true)
        try school.perform(enter(school, nil, room: "210"), as: "marquez")
        #expect(try school.reservation(nguyen)?.state == .cancelled)
    }

    @Test("S16 new reservations in that time are refused and kept, for the class and for the room")
    func refused() throws {
        let school = try SampleSchool()
        try school.perform(enter(school, at: school.period("P3")), as: "marquez")
        try school.perform(enter(school, nil, room: "206", at: school.period("P5")), as: "marquez")
        #expect(try school.codes(MakeReservation(school.wish("okafor")), as: "okafor") == ["substitute-class"])
        #expect(
            try school.codes(MakeReservation(school.wish("okafor", room: "119")), as: "marquez") == [
                "substitute-class"
            ])
        #expect(try school.codes(MakeReservation(school.wish("okafor", at: school.period("P4"))), as: "okafor").isEmpty)
        #expect(
            try school.codes(MakeReservation(school.wish("lindqvist", at: school.period("P5"))), as: "lindqvist") == [
                "substitute-class"
            ])
        #expect(
            try school.rows(KeptRefusal.since, school.site, Instant(ms: 0)).filter { $0.code == "substitute-class" }
                .count == 3)
    }

    @Test("S16 who may enter one: coordinator, principal, a teacher for themself")
    func who() throws {
        let school = try SampleSchool()
        #expect(try school.codes(enter(school), as: "lindqvist") == ["substitute-for-self"])
        #expect(try school.codes(enter(school, nil, room: "204"), as: "okafor") == ["substitute-for-self"])
        #expect(try school.codes(enter(school), as: "ashby") == ["not-permitted"])
        #expect(try school.codes(enter(school), as: "okafor").isEmpty)
        #expect(try school.codes(enter(school), as: "marquez") == ["substitute-known"])
        #expect(try school.codes(enter(school, "lindqvist", on: 20_261_118), as: "adeyemi") == ["over-before-now"])
    }

    @Test("S16 a span of days is a row a day, weekends and closed days too")
    func days() throws {
        let school = try SampleSchool()
        try school.perform(enter(school, until: 20_261_123), as: "okafor")
        let rows = try school.rows(Substitute.sharing, school.site, 1)
        #expect(rows.map(\.day.number) == [20_261_120, 20_261_121, 20_261_122, 20_261_123])
        #expect(rows.allSatisfy { $0.firstNo == 1 && $0.live })
    }

    @Test(
        "S16 a cart that lives in the replaced teacher's own room is said to be moved, as nothing is handed out of it")
    func ownRoom() throws {
        let school = try SampleSchool()
        let receipt = try school.perform(
            EnterSubstitute(
                site: school.site, person: school.person("okafor"), day: school.day(SampleSchool.friday)),
            as: "adeyemi")
        #expect(receipt.details.contains { $0.contains("Cart 7 lives in room 204") })
        #expect(
            try school.told().contains {
                $0.person == school.person("marquez") && $0.subject == "Cart 7 stands with a substitute"
            })
    }

    @Test("S16 devices that are out there become a recall, told at once to coordinator, principal and teacher")
    func recall() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", on: SampleSchool.thursday)
        try school.lend(no)
        school.set(SampleSchool.thursday, 620)
        let receipt = try school.perform(enter(school, on: SampleSchool.thursday), as: "marquez")
        #expect(receipt.details.contains { $0.contains("RECALL: 7-1..12 is out with Chidi Okafor") })
        #expect(
            try school.told().filter { $0.subject == "Recall: 7-1..12" }.map(\.person) == [
                school.person("adeyemi"), school.person("okafor"), school.person("petrov"),
            ])
        let row = try school.reservation(no)
        #expect(row?.live == false && row?.state == .kept)
    }

    @Test("S16 a home room or a coordinating teacher with a substitute: who acts and what to move is said")
    func cartConsequences() throws {
        let school = try SampleSchool()
        let room = try school.perform(enter(school, nil, room: "204", on: SampleSchool.thursday), as: "adeyemi")
        #expect(room.details.contains { $0.contains("Cart 7 lives in room 204") && $0.contains("move cart 7 to ROOM") })
        let keeper = try school.perform(enter(school, "castillo", on: SampleSchool.thursday), as: "adeyemi")
        #expect(keeper.details.contains { $0.contains("a deputy acts") })
        #expect(
            try school.told().contains { $0.person == school.person("nguyen") && $0.subject == "You act for cart 7" })
        let alone = try school.perform(enter(school, "haddad", on: SampleSchool.thursday), as: "adeyemi")
        #expect(alone.details.contains { $0.contains("no deputy") })
    }

    @Test("S16 withdrawing: a reason, not the teacher, not while devices are out; it revives nothing")
    func withdrawn() throws {
        let school = try SampleSchool()
        guard let first = Day(20_260_801), let last = Day(20_270_731) else { return }
        try school.arrange([
            .insert(
                HeldRole(
                    person: school.person("okafor"), unit: school.site, role: Role.coordinator, firstDay: first,
                    lastDay: last))
        ])
        let no = try school.reserve("okafor", on: SampleSchool.thursday)
        let out = try school.reserve("okafor", on: SampleSchool.thursday, at: school.period("P1"))
        try school.lend(out)
        try school.perform(enter(school, on: SampleSchool.thursday), as: "marquez")
        func withdraw(_ why: String, as actor: String) throws -> [String] {
            try school.codes(WithdrawSubstitute(site: school.site, no: 1, why: why), as: actor)
        }
        #expect(try withdraw("back", as: "lindqvist") == ["not-permitted"])
        #expect(
            try withdraw(" ", as: "okafor") == [
                "substitute-withdrawal", "substitute-withdrawal", "substitute-devices-out",
            ])
        #expect(try withdraw("back", as: "marquez") == ["substitute-devices-out"])
        guard let loan = try school.rows(Loan.numbered, school.site, 900 + out).first else { return }
        var back = loan
        back.out = .none
        back.closed = loan.outAt.adding(minutes: 5)
        try school.arrange([.update(loan, back)])
        #expect(try withdraw("back", as: "marquez").isEmpty)
        #expect(try school.reservation(no)?.state == .cancelled)
        #expect(
            try school.told().contains {
                $0.person == school.person("adeyemi") && $0.subject.hasPrefix("Substitute withdrawn")
            })
        #expect(try withdraw("back", as: "marquez") == ["no-such-substitute"])
        #expect(
            try school.codes(MakeReservation(school.wish("okafor", on: SampleSchool.thursday)), as: "okafor").isEmpty)
    }

    /// What else stands there, and what a withdrawal of the whole of Okafor's Friday says.
    static let beside: [(String?, String?, String?, String)] = [
        (nil, nil, nil, ": Chidi Okafor's class has its teacher, Fri 20 Nov, all day."),
        (
            "okafor", nil, "P3",
            ": Chidi Okafor's class has its teacher, Fri 20 Nov, all day, but for the time named below."
        ),
        (nil, "204", nil, ", and Chidi Okafor's class still has a substitute, Fri 20 Nov, all day."),
        ("lindqvist", nil, nil, ": Chidi Okafor's class has its teacher, Fri 20 Nov, all day."),
        (nil, "206", nil, ": Chidi Okafor's class has its teacher, Fri 20 Nov, all day."),
    ]

    @Test("S16 a withdrawal says which other substitutes still keep devices from the class", arguments: beside)
    func stillReplaced(person: String?, room: String?, period: String?, said: String) throws {
        let school = try SampleSchool()
        let others = person != nil || room != nil
        if others {
            try school.perform(
                EnterSubstitute(
                    site: school.site, person: person.map(school.person), room: room,
                    day: school.day(SampleSchool.friday), times: period.map { school.period($0) }), as: "marquez")
        }
        try school.perform(enter(school), as: "marquez")
        let withdrawal = WithdrawSubstitute(site: school.site, no: others ? 2 : 1, why: "back")
        let receipt = try school.perform(withdrawal, as: "marquez")
        #expect(receipt.headline.hasSuffix("is withdrawn\(said)"), "\(receipt.headline)")
        let stands = said.contains("still") || said.contains("below")
        #expect(receipt.details.contains { $0.hasPrefix("No devices go there in the time of S1") } == stands)
    }

    @Test("S16 neither entering nor withdrawing can be undone")
    func never() {
        #expect(EnterSubstitute.undo != .allowed)
        #expect(WithdrawSubstitute.undo != .allowed)
    }
}
