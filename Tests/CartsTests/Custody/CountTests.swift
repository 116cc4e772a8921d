// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Check-in")
struct CountTests {
    /// Okafor has 7-1..12 out since P3, Lindqvist 7-13..24.
    private func morning(at minute: Int = 16 * 60 + 30) throws -> CustodySchool {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.plan(2, 13...24, "lindqvist")
        try school.out()
        school.school.set(CustodySchool.thursday, minute)
        return school
    }

    @Test("S13 in 7-1..12 puts labels back during the day and frees the reservation; it is never the daily check-in")
    func part() throws {
        let school = try morning(at: 11 * 60)
        try school.back(Slots(1...11), as: "okafor")
        #expect(try school.open.first?.out == Slots(12))
        #expect(try school.reservation(1)?.live == true)
        try school.back(Slots(1...12), as: "okafor")
        #expect(try school.reservation(1)?.live == false)
        #expect(try school.reservation(1)?.state == .kept)
        #expect(try school.loans.first?.closed != nil)
        #expect(CheckInState(try school.counts, asOf: Instant(ms: .max)) == .not)
    }

    @Test("S12 whoever brings labels back brings their own, or acts for the cart")
    func whose() throws {
        let school = try morning(at: 11 * 60)
        func codes(_ slots: Slots, _ who: String) throws -> [String] {
            try school.school.codes(CountPart(site: school.site, cart: 1, slots: slots), as: who)
        }
        #expect(try codes(Slots(12...13), "okafor") == ["not-your-labels"])
        #expect(try codes(Slots(25), "okafor") == ["not-out"])
        #expect(try codes(Slots(1...2), "haddad") == ["not-your-labels"])
        try school.back(Slots(12...13), as: "marquez")
        #expect(try school.counts.last?.onBehalfOf == school.school.person("castillo"))
        #expect(try school.dailyCodes(as: "okafor") == ["acts-for-cart"])
    }

    @Test("S12 S14 a teacher says missing or damaged of what they took; of other labels the cart's people do")
    func notTheirs() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.out()
        func codes(_ slots: Slots, missing: Slots = .none, damaged: [Damage] = [], as who: String) throws -> [String] {
            try school.school.codes(
                CountPart(site: school.site, cart: 1, slots: slots, missing: missing, damaged: damaged), as: who)
        }
        #expect(try codes(Slots(1), missing: Slots(17), as: "okafor") == ["not-your-labels"])
        #expect(try codes(Slots(1), damaged: [Damage(slot: 20, note: "cracked")], as: "okafor") == ["not-your-labels"])
        #expect(try school.holds.isEmpty)
        #expect(try codes(Slots(1...6), missing: Slots(2), as: "okafor") == [])
        #expect(try codes(Slots(7...11), damaged: [Damage(slot: 3, note: "cracked")], as: "okafor") == [])
        #expect(try codes(Slots(12), missing: Slots(17), as: "castillo") == [])
        #expect(try school.holds.map(\.slot) == [2, 3, 17])
    }

    @Test(
        "F4 a later reservation never blocks the return of a loan that began before it, and goes as soon as it is back")
    func laterOne() throws {
        let school = try CustodySchool(at: 9 * 60 + 20)
        try school.plan(1, 1...12, "okafor", "P2")
        try school.plan(2, 1...12, "okafor", "P3", room: "206")
        try school.out()
        school.set(10, 20)
        #expect(try school.outCodes() == ["nothing-left"])
        try school.back(Slots(1...12), as: "okafor")
        try school.out()
        #expect(try school.open.map(\.reservation) == [2])
    }

    @Test("S14 all well is one line, echoed whole in words")
    func allWell() throws {
        let school = try CustodySchool(at: 15 * 60)
        let receipt = try school.daily()
        #expect(
            receipt.headline
                == "Cart 7 is checked in (C1): 30 of 30 devices in their slots, every cable connected, plugged into the wall, locked, room 204."
        )
        #expect(receipt.details.isEmpty)
        let count = try #require(try school.counts.first)
        #expect(count.present == Slots(1...30) && count.cabled == Slots(1...30) && count.plugged && count.locked)
    }

    @Test("S14 the desk never closes silently what it doubts: labels out, held, or missing at the last count")
    func doubts() throws {
        let school = try morning()
        #expect(try school.dailyCodes() == ["name-what-is-doubted"])
        try school.back(Slots(1...24))
        #expect(try school.dailyCodes() == [])
        try school.hold(1, 4, .damaged)
        #expect(try school.dailyCodes() == ["name-what-is-doubted"])
        #expect(try school.dailyCodes { $0.absent = Slots(4) } == [])
        #expect(try school.exceptions(4) == ["4 missing"])
        #expect(try school.holds.map(\.code) == [.damaged, .missing], "damaged, and now missing as well")
        try school.daily {
            $0.missing = Slots(9)
            $0.present = Slots(4)
        }
        #expect(try school.dailyCodes { $0.present = Slots(4) } == ["name-what-is-doubted"])
        try school.daily { $0.all = true }
        #expect(try school.holds.map(\.slot) == [4], "all claims presence; damage is not undone by a count")
    }

    @Test("S14 a label not there at hand-over is asked for in the evening")
    func missedAtHandOver() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.out(absent: Slots(5))
        try school.back(Slots(1...12))
        #expect(try school.dailyCodes() == ["name-what-is-doubted"])
        #expect(try school.dailyCodes { $0.present = Slots(5) } == [])
    }

    @Test("S13 bare all but: still out on an open loan, missing otherwise")
    func allBut() throws {
        let school = try morning()
        try school.back(Slots(1...12))
        try school.daily {
            $0.absent = Slots([13, 30])
            $0.present = Slots(14...24)
        }
        #expect(try school.open.map(\.out) == [Slots(13)])
        #expect(try school.exceptions(3) == ["13 still-out", "30 missing"])
        let hold = try #require(try school.holds.first)
        #expect(hold.slot == 30 && hold.code == .missing && hold.lastHolder == school.school.person("castillo"))
    }

    /// A held label in bare `all but`: the codes that hold it afterwards, and what the count says of it.
    static let heldLabels: [(Hold.Code, String?, [Hold.Code], String)] = [
        (.missing, "okafor", [.missing], "17 missing"), (.lost, "okafor", [.lost], "17 missing"),
        (.damaged, nil, [.damaged, .missing], "17 missing"), (.other, nil, [.other, .missing], "17 missing"),
        (.repair, nil, [.repair], "17 held"), (.other, "okafor", [.other], "17 held"),
    ]

    @Test(
        "S14 bare all but of a held label means missing; a report that stands is not made twice, and what a hold accounts for is not missing",
        arguments: heldLabels)
    func heldAway(code: Hold.Code, holder: String?, after: [Hold.Code], said: String) throws {
        let school = try CustodySchool(at: 15 * 60)
        try school.hold(1, 17, code, holder: holder)
        let receipt = try school.daily { $0.absent = Slots(17) }
        #expect(try school.holds.map(\.code) == after)
        #expect(try school.exceptions(1) == [said])
        #expect(try school.counts.first?.present == Slots(1...30).subtracting(Slots(17)))
        let words = said.hasSuffix("held") ? "7-17 is not in its slot" : "7-17 is missing and held"
        #expect(receipt.details.contains { $0.contains(words) })
    }

    @Test("S14 a device that device management holds is doubted too; away for repair it is not missing")
    func heldDevice() throws {
        let school = try CustodySchool(at: 15 * 60)
        let device = try #require(try school.school.rows(SeatedDevice.id, 103).first)
        var away = device
        away.hold = "repair"
        try school.school.arrange([.update(device, away)])
        #expect(try school.dailyCodes() == ["name-what-is-doubted"])
        try school.daily { $0.absent = Slots(3) }
        #expect(try school.holds.isEmpty)
        #expect(try school.exceptions(1) == ["3 held"])
        try school.daily { $0.missing = Slots(3) }
        #expect(try school.holds.map(\.code) == [.missing])
    }

    @Test("S14 whoever had a missing label last answers, however long ago the cart was counted")
    func longAgo() throws {
        let school = try CustodySchool(at: 15 * 60)
        let day = school.school.day(20_261_102)
        let at = school.school.zone.instant(day, minute: 600)
        try school.school.arrange([
            .insert(
                Count(
                    site: school.site, no: 50, cart: 1, day: day, kind: .daily, by: school.school.person("castillo"),
                    present: Slots(1...30), cabled: Slots(1...30), room: "204", at: at, told: at)),
            .insert(
                Loan(
                    site: school.site, no: 50, cart: 1, day: day, taken: Slots(13...24), out: .none, reservation: 50,
                    holder: school.school.person("lindqvist"), room: "206",
                    handedBy: school.school.person("castillo"), due: 1020, end: 700, outAt: at.adding(minutes: 60),
                    closed: at.adding(minutes: 120))),
        ])
        try school.daily { $0.missing = Slots(17) }
        #expect(try school.holds.map(\.lastHolder) == [school.school.person("lindqvist")])
    }

    @Test("S14 what a refused check-in offers says again what was said with it")
    func saidAgain() throws {
        let school = try CustodySchool(at: 17 * 60 + 10)
        for slot in [3, 17] { try school.hold(slot, slot, .missing) }
        do {
            try school.daily {
                $0.damaged = [Damage(slot: 3, note: "cracked")]
                $0.missing = Slots(9)
                $0.uncabled = Slots(4)
                $0.unplugged = true
                $0.at = 1015
                $0.why = "power cut"
            }
            Issue.record("the check-in closed silently over 7-17")
        } catch let refused as Refused {
            let said = "in 7 at 16:55 \"power cut\" damaged 3 \"cracked\" uncabled 4 unplugged"
            #expect(
                refused.refusals.flatMap(\.instead) == [
                    "\(said) missing 9 all", "\(said) all but 17 missing 9", "\(said) missing 9,17",
                ])
        }
    }

    @Test("S13 missing always makes a hold and leaves its last holder answering; the loan closes on its own facts")
    func missing() throws {
        let school = try morning()
        try school.back(Slots(1...12), as: "okafor")
        try school.daily {
            $0.missing = Slots([3, 17])
            $0.present = Slots(13...24).subtracting(Slots(17))
        }
        #expect(try school.open.isEmpty)
        #expect(try school.holds.map(\.slot) == [3, 17])
        #expect(
            try school.holds.map(\.lastHolder) == [school.school.person("okafor"), school.school.person("lindqvist")])
    }

    @Test("S14 exceptions are recorded slot by slot, and damage opens a hold")
    func exceptionsByName() throws {
        let school = try CustodySchool(at: 15 * 60)
        let receipt = try school.daily {
            $0.damaged = [Damage(slot: 3, note: "cracked corner")]
            $0.uncabled = Slots(4...5)
            $0.unplugged = true
            $0.unlocked = true
            $0.room = "118"
        }
        #expect(try school.exceptions(1) == ["3 damaged", "4 uncabled", "5 uncabled"])
        let count = try #require(try school.counts.first)
        #expect(count.cabled == Slots(1...30).subtracting(Slots(4...5)))
        #expect(!count.plugged && !count.locked && count.room == "118")
        #expect(try school.holds.map(\.code) == [.damaged])
        #expect(
            receipt.headline.contains(
                "no cable at 7-4..5, NOT plugged into the wall, NOT locked, room 118 and not in 204"))
    }

    @Test(
        "S14 contradictions and unknown labels are refused, all at once",
        arguments: [
            (Slots(3), [Damage(slot: 3, note: "x")], Slots.none, ["contradiction"]),
            (Slots.none, [Damage(slot: 3, note: " ")], Slots.none, ["damage-needs-a-note"]),
            (Slots(31), [], Slots.none, ["no-such-slot"]),
            (Slots(3), [Damage(slot: 4, note: "")], Slots(3), ["contradiction", "damage-needs-a-note"]),
        ])
    func contradictions(_ missing: Slots, _ damaged: [Damage], _ uncabled: Slots, _ codes: [String]) throws {
        let school = try CustodySchool()
        let found = try school.dailyCodes {
            $0.missing = missing
            $0.damaged = damaged
            $0.uncabled = uncabled
        }
        #expect(found.sorted() == codes)
    }

    @Test(
        "S13 on time is the instant cut to whole seconds not after the deadline",
        arguments: [(16, 59, 59, true), (17, 0, 0, true), (17, 0, 1, false), (17, 1, 0, false)])
    func onTime(_ hour: Int, _ minute: Int, _ second: Int, _ expected: Bool) throws {
        let school = try CustodySchool()
        school.set(hour, minute, second: second)
        let receipt = try school.daily()
        let count = try #require(try school.counts.first)
        #expect(count.onTime(due: 1020, in: school.school.zone) == expected)
        #expect(receipt.data["late"] == .bool(!expected))
    }

    @Test("S13 a check-out afterwards makes the cart not checked in again")
    func usedSince() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.daily()
        let end = Instant(ms: .max)
        let first = try #require(try school.counts.first)
        #expect(CheckInState(try school.counts, asOf: end) == .checkedIn(first))
        school.set(10, 10)
        try school.out()
        #expect(CheckInState(try school.counts, asOf: end) == .usedSince(first))
    }

    @Test(
        "S13 a told time keeps both, is late in the evidence until approved; by the principal when the coordinator entered it"
    )
    func toldTime() throws {
        for (who, wrong, right) in [("castillo", "adeyemi", "marquez"), ("marquez", "petrov", "adeyemi")] {
            let school = try CustodySchool(at: 17 * 60 + 20)
            try school.daily(as: who) {
                $0.at = 16 * 60 + 55
                $0.why = "power cut"
            }
            let count = try #require(try school.counts.first)
            #expect(count.state == .lateAwaiting)
            #expect(
                school.school.zone.minute(of: count.told) == 1015 && school.school.zone.minute(of: count.at) == 1040)
            #expect(!count.onTime(due: 1020, in: school.school.zone))
            let answer = AnswerLateCount(site: school.site, no: 1, yes: true)
            #expect(try !school.school.codes(answer, as: wrong).isEmpty)
            try school.school.perform(answer, as: right)
            #expect(try school.counts.first?.onTime(due: 1020, in: school.school.zone) == true)
            #expect(try school.school.codes(answer, as: right) == ["already-answered"])
        }
    }

    @Test("S2 S13 an empty slot is not counted, and only a late check-in waits for an answer")
    func emptyAndSettled() throws {
        let school = try CustodySchool(at: 15 * 60)
        let seat = try #require(try school.school.rows(SlotDevice.inCart, school.site, 1).first { $0.slot == 30 })
        var gone = seat
        gone.to = Instant(ms: 1_790_000_000_000)
        try school.school.arrange([.update(seat, gone)])
        #expect(try school.dailyCodes { $0.missing = Slots(30) } == ["empty-slot"])
        let receipt = try school.daily()
        #expect(receipt.headline.contains("29 of 29 devices"))
        #expect(
            try school.school.codes(AnswerLateCount(site: school.site, no: 1, yes: true), as: "marquez") == [
                "nothing-to-answer"
            ])
    }

    @Test("S13 a told time is explained, past, and not before something went out")
    func toldTimeFits() throws {
        let school = try morning(at: 17 * 60 + 20)
        #expect(
            try school.dailyCodes {
                $0.at = 1015
                $0.all = true
            } == ["told-time"])
        #expect(
            try school.dailyCodes {
                $0.at = 1100
                $0.why = "x"
                $0.all = true
            } == ["told-time"])
        #expect(
            try school.dailyCodes {
                $0.at = 600
                $0.why = "x"
                $0.all = true
            } == ["told-time"])
        #expect(
            try school.dailyCodes {
                $0.at = 1015
                $0.why = "power cut"
                $0.all = true
            } == [])
    }

    @Test("F17 a correction is a new count with a reason; both stay")
    func correct() throws {
        let school = try CustodySchool(at: 15 * 60)
        try school.daily { $0.missing = Slots(17) }
        var correction = CorrectCount(site: school.site, no: 1, why: "it lay under the shelf")
        correction.missing = Slots.none
        correction.plugged = false
        #expect(try school.school.codes(correction, as: "castillo") == ["not-permitted"])
        try school.school.perform(correction, as: "marquez")
        let counts = try school.counts
        #expect(counts.map(\.state) == [.corrected, .standing])
        #expect(counts[1].corrects == 1 && counts[1].present == Slots(1...30) && !counts[1].plugged)
        #expect(counts[0].present == Slots(1...30).subtracting(Slots(17)))
        #expect(try school.holds.isEmpty)
        #expect(try school.school.codes(correction, as: "marquez") == ["correction"])
    }
}
