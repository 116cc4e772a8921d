// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Reserving")
struct ReservingTests {
    /// A wish and the codes it must meet.
    struct Case: CustomTestStringConvertible, Sendable {
        let title: String
        let codes: [String]
        var actor = "okafor"
        let wish: @Sendable (SampleSchool) -> Wish
        var testDescription: String { title }
    }

    static let cases: [Case] = [
        Case(title: "own labels, a period", codes: []) { $0.wish("okafor") },
        Case(title: "S11 a weekend", codes: ["closed-day"]) { $0.wish("okafor", on: 20_261_121) },
        Case(title: "S11 Thanksgiving", codes: ["closed-day"]) { $0.wish("okafor", on: 20_261_126) },
        Case(title: "S11 the summer", codes: ["outside-year"]) { $0.wish("okafor", on: 20_270_705) },
        Case(title: "S11 over before now", codes: ["over-before-now"]) { $0.wish("okafor", on: 20_261_118) },
        Case(title: "S11 before the first bell", codes: ["outside-bells"]) {
            $0.wish("okafor", at: Asked(start: 400, end: 520))
        },
        Case(title: "S13 after the deadline", codes: ["outside-bells", "after-deadline"]) {
            $0.wish("okafor", at: Asked(start: 900, end: 1021))
        },
        Case(title: "S13 overnight", codes: ["overnight"]) { $0.wish("okafor", at: Asked(start: 1200, end: 420)) },
        Case(title: "S11 a period the day lacks", codes: ["no-such-period"]) { $0.wish("okafor", at: $0.period("P9")) },
        Case(title: "S7 a slot beyond the cart", codes: ["no-such-slot"]) { $0.wish("okafor", Slots([1, 2, 31])) },
        Case(title: "S7 no such cart", codes: ["no-such-cart"]) { $0.wish("okafor", cart: 99) },
        Case(title: "S15 more than the allotment, no project", codes: ["more-than-allotment"]) {
            $0.wish("okafor", Slots(1...13))
        },
        Case(title: "S15 pool labels are not free for all", codes: ["more-than-allotment"]) {
            $0.wish("okafor", Slots(25...26))
        },
        Case(title: "S15 more than the allotment with a project", codes: []) {
            $0.wish("okafor", Slots(1...13), project: "Bridges")
        },
        Case(title: "S15 no allotment, no labels named", codes: ["nothing-own"]) { $0.wish("okafor", cart: 2) },
        Case(title: "S11 another's class", codes: ["own-class-only"]) { $0.wish("lindqvist") },
        Case(title: "S11 the coordinator writes for anyone", codes: [], actor: "marquez") { $0.wish("lindqvist") },
        Case(title: "S3 a substitute has no class", codes: ["class-teacher"], actor: "marquez") {
            $0.wish("subst", Slots(1...2), room: "12", project: "x")
        },
        Case(title: "S3 an auditor has no class", codes: ["class-teacher"], actor: "marquez") {
            $0.wish("ashby", Slots(1...2), room: "12", project: "x")
        },
        Case(title: "S11 a teacher without a room", codes: ["missing-room"], actor: "marquez") {
            $0.wish("petrov", Slots(25...26), project: "x")
        },
        Case(title: "all objections at once", codes: ["outside-bells", "no-such-slot", "more-than-allotment"]) {
            $0.wish("okafor", Slots([1, 13, 31]), at: Asked(start: 300, end: 400))
        },
    ]

    @Test("Each rule of the calendar says no by its name", arguments: cases)
    func rules(_ each: Case) throws {
        let school = try SampleSchool()
        #expect(try school.codes(MakeReservation(each.wish(school)), as: each.actor) == each.codes)
    }

    @Test("S11 the running period is not the past; a minute after its end it is")
    func running() throws {
        let school = try SampleSchool()
        school.set(SampleSchool.thursday, 657)
        #expect(
            try school.codes(MakeReservation(school.wish("okafor", on: SampleSchool.thursday)), as: "okafor").isEmpty)
        school.set(SampleSchool.thursday, 658)
        #expect(
            try school.codes(MakeReservation(school.wish("haddad", cart: 2, on: SampleSchool.thursday)), as: "haddad")
                == ["over-before-now"])
    }

    @Test("S11 F9 half-open times touch and do not clash; overlapping ones do, naming who and when")
    func halfOpen() throws {
        let school = try SampleSchool()
        try school.reserve("okafor", Slots(1...6), at: Asked(start: 600, end: 660))
        try school.reserve("okafor", Slots(1...6), at: Asked(start: 660, end: 700))
        let clash = try school.refusals(
            MakeReservation(school.wish("okafor", Slots(6...7), at: Asked(start: 640, end: 665))), as: "okafor")
        #expect(clash.map(\.code) == ["label-taken"])
        #expect(clash.first?.sentence.contains("7-6 by you on Fri 20 Nov, 10:00–11:00 (R1)") == true)
        #expect(clash.first?.sentence.contains("(R2)") == true)
    }

    @Test("S11 a refusal offers this cart's nearest time and other carts, as lines that the desk takes")
    func alternatives() throws {
        let school = try SampleSchool()
        try school.reserve("okafor", Slots(1...12))
        let clash = try school.refusals(
            MakeReservation(school.wish("okafor", Slots(1...12))), as: "okafor")
        #expect(clash.first?.instead.first == "reserve 7-1..12 tomorrow p2")
        #expect(clash.first?.instead.last == "reserve 5-1..12 tomorrow p3 project \"NAME\"")
    }

    @Test("S11 another cart is offered with what is free of it in the wished time alone")
    func otherCartInPart() throws {
        let school = try SampleSchool()
        try school.reserve("okafor", Slots(1...12))
        for (slots, times) in [
            (1...6, school.period("P3")), (7...10, school.period("P2", "P3")), (11...12, school.period("P3", "P4")),
            (13...24, school.period("P2")), (13...24, school.period("P4")),
        ] {
            try school.reserve("haddad", Slots(slots), cart: 2, at: times)
        }
        let clash = try school.refusals(MakeReservation(school.wish("okafor", Slots(1...12))), as: "okafor")
        #expect(clash.first?.instead.last == "reserve 5-13..24 tomorrow p3 project \"NAME\"")
    }

    @Test("S11 where the same labels are never free, as many others of the cart are offered")
    func otherLabels() throws {
        let school = try SampleSchool()
        for day in [20_261_120, 20_261_123, 20_261_124, 20_261_125] {
            try school.reserve("okafor", Slots(1...12), on: day, at: school.period("P1", "P7"))
        }
        let clash = try school.refusals(MakeReservation(school.wish("okafor", Slots(1...4))), as: "okafor")
        #expect(clash.first?.instead.first == "reserve 7-13..16 tomorrow p3 project \"NAME\"")
    }

    @Test("G1 held labels are named; when none is left the reservation is refused")
    func held() throws {
        let school = try SampleSchool()
        func hold(_ slot: Int, _ no: Int) -> Change {
            .insert(
                Hold(
                    site: school.site, no: no, cart: 1, slot: slot, code: .damaged, by: school.person("marquez"),
                    from: Instant(ms: 0)))
        }
        try school.arrange([hold(4, 1)])
        let receipt = try school.perform(MakeReservation(school.wish("okafor")), as: "okafor")
        #expect(receipt.details.contains { $0.contains("7-4 damaged") && $0.contains("11 devices") })
        try school.arrange([hold(5, 2)])
        let none = try school.refusals(
            MakeReservation(school.wish("okafor", Slots(4...5), at: school.period("P5"))), as: "okafor")
        #expect(none.map(\.code) == ["nothing-usable"])
        #expect(none.first?.sentence.contains("7-4..5 damaged") == true)
    }

    @Test("S11 F10 an early dismissal ends the bells, and the day's own deadline counts")
    func early() throws {
        let school = try SampleSchool()
        let friday = school.day(SampleSchool.friday)
        guard let old = try school.rows(SchoolDay.on, school.site, friday).first else { return }
        var short = old
        short.dismiss = 750
        short.due = 745
        try school.arrange([.update(old, short)])
        #expect(
            try school.codes(MakeReservation(school.wish("okafor", at: school.period("P6"))), as: "okafor") == [
                "no-such-period"
            ])
        #expect(
            try school.codes(MakeReservation(school.wish("okafor", at: school.period("P5"))), as: "okafor") == [
                "after-deadline"
            ])
        #expect(try school.codes(MakeReservation(school.wish("okafor", at: school.period("P4"))), as: "okafor").isEmpty)
    }

    @Test("S12 not collected in 15 minutes it is released, and the next request writes that down first")
    func released() throws {
        let school = try SampleSchool()
        let first = try school.reserve("okafor", Slots(1...12), on: SampleSchool.thursday)
        school.set(SampleSchool.thursday, 626)
        #expect(
            try school.codes(MakeReservation(school.wish("okafor", on: SampleSchool.thursday)), as: "okafor") == [
                "label-taken"
            ])
        school.set(SampleSchool.thursday, 627)
        let second = try school.reserve("okafor", Slots(1...12), on: SampleSchool.thursday)
        #expect(try school.reservation(first)?.state == .released)
        #expect(try school.reservation(first)?.live == false)
        #expect(try school.reservation(second)?.state == .confirmed)
    }

    @Test("S12 made after its start, it has 15 minutes from its making")
    func releasedLate() throws {
        let school = try SampleSchool(at: 10 * 60 + 20)
        let late = try school.reserve("okafor", on: SampleSchool.thursday)
        let again = MakeReservation(school.wish("okafor", on: SampleSchool.thursday))
        school.set(SampleSchool.thursday, 634, second: 59)
        #expect(try school.codes(again, as: "okafor") == ["label-taken"])
        school.set(SampleSchool.thursday, 635)
        #expect(try school.codes(again, as: "okafor").isEmpty)
        #expect(try school.reservation(late)?.state == .released)
    }

    @Test("F5 a collected reservation frees its time once its last label is back, by its own loans")
    func backEarly() throws {
        let school = try SampleSchool()
        let first = try school.reserve("okafor", on: SampleSchool.thursday)
        try school.lend(first)
        school.set(SampleSchool.thursday, 640)
        #expect(
            try school.codes(MakeReservation(school.wish("okafor", on: SampleSchool.thursday)), as: "okafor") == [
                "label-taken"
            ])
        let other = try school.reserve("okafor", on: SampleSchool.friday)
        try school.lend(other, closed: true)
        #expect(try school.codes(MakeReservation(school.wish("okafor")), as: "okafor").isEmpty)
        #expect(try school.reservation(other)?.state == .kept)
    }

    @Test("S11 what the coordinator enters for a class is told to its teacher")
    func forAnother() throws {
        let school = try SampleSchool()
        try school.reserve("lindqvist", as: "marquez")
        #expect(
            try school.told().contains {
                $0.person == school.person("lindqvist") && $0.subject.contains("reserved for you")
            })
    }
}
