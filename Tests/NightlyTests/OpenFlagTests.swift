// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

/// What of a flag is open is computed from what is so now; the flag's own row and the evening's evidence stay as they were frozen.
@Suite("What of a flag is open")
struct OpenFlagTests {
    private let thu = 20_261_119
    private let fri = 20_261_120
    private let mon = 20_261_123

    private func castillo(_ night: NightSchool) -> PersonID { night.school.person("castillo") }

    /// Thursday's night found 7-1..15 with Okafor; both carts were checked in without them.
    private func fifteenOut() throws -> NightSchool {
        let night = try NightSchool()
        try night.lend(1, Slots(1...15), to: "okafor", thu, at: night.at(thu, 600))
        try night.checkIn(1, 1, thu, at: night.at(thu, 900), present: Slots(16...30))
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        return night
    }

    private func list(_ night: NightSchool, as handle: String = "marquez") throws -> [FlagList.Line] {
        try night.school.answer(FlagList(unit: night.site), as: handle)
    }

    private func fourteenBack(_ night: NightSchool) throws {
        night.school.set(fri, 484)
        let back = CountPart(site: night.site, cart: 1, slots: Slots(1...15).subtracting(Slots(7)))
        try night.school.perform(back, as: "castillo")
    }

    @Test("RULES a finding shrinks as labels come back, wherever it is told: list, inbox, mails, loss report")
    func shrinks() throws {
        let night = try fifteenOut()
        let school = night.school
        let frozen = try night.flags().map(\.mask)
        let evidence = try school.rows(DayClose.of, night.site, try #require(Day(thu))).map { "\($0)" }
        #expect(try list(night).map(\.text) == ["F1: 7-1..15 are still out with Chidi Okafor, room 204."])
        try fourteenBack(night)
        let said =
            "15 were out with Chidi Okafor, room 204; 14 came back Fri 20 Nov, 08:04 by Rosa Castillo; still out: 7-7."
        let line = try #require(try list(night).first)
        #expect(line.text == "F1: \(said)")
        #expect(line.open == Slots(7) && line.flag.mask == Slots(1...15))
        #expect(line.resolved == ["1..6,8..15 back 2026-11-20T08:04:00 Rosa Castillo"])
        #expect(
            try school.answer(Inbox(unit: night.site), as: "marquez").filter { $0.kind == "flag" }.map(\.text)
                == ["\(said) Since Thu 19 Nov."])
        #expect(
            try school.answer(LossReport(unit: night.site, no: 1), as: "marquez").devices.map(\.label) == ["7-7"])
        let rest = Slots(1...30).subtracting(Slots(7))
        for (day, no) in [(fri, 20), (mon, 30)] {
            try night.checkIn(1, no + 1, day, at: night.at(day, 900), present: rest)
            try night.checkIn(2, no + 2, day, at: night.at(day, 900))
            try night.night(day, 1021)
        }
        for reader in ["adeyemi", "ramos"] {
            let mail = try night.digests(reader).joined(separator: "\n")
            #expect(mail.contains("Since Thu 19 Nov: F1: \(said)"), "\(reader): \(mail)")
            #expect(!mail.contains("7-1..15"))
        }
        let flags = try night.flags()
        // On Saturday the cart was not checked in while 7-7 was out of it: a fact of its own.
        #expect(flags.filter { $0.code == EveningCode.stillOut.rawValue }.map(\.mask) == frozen, "\(flags)")
        #expect(try school.rows(DayClose.of, night.site, try #require(Day(thu))).map { "\($0)" } == evidence)
    }

    @Test("RULES it is settled when nothing of it is open any more, with the instant and the person of the last label")
    func settles() throws {
        let night = try fifteenOut()
        try fourteenBack(night)
        #expect(try night.flags().map(\.settled) == [nil])
        night.school.set(fri, 600)
        try night.school.perform(CountPart(site: night.site, cart: 1, slots: Slots(7)), as: "okafor")
        let flag = try #require(try night.flags().first)
        #expect(flag.settled == (try night.at(fri, 600)) && flag.settledBy == night.school.person("okafor"))
        #expect(flag.why == "back Fri 20 Nov, 10:00")
        #expect(try list(night).isEmpty)
        let report = try night.school.answer(LossReport(unit: night.site, no: 1), as: "ramos")
        #expect(report.devices.isEmpty && !report.isOpen)
        #expect(
            report.text
                == "F1: 15 were out with Chidi Okafor, room 204; 14 came back Fri 20 Nov, 08:04 by Rosa Castillo; "
                + "1 came back Fri 20 Nov, 10:00 by Chidi Okafor.")
    }

    @Test("RULES of labels that were out and are called missing the report stays open until they are found")
    func missing() throws {
        let night = try fifteenOut()
        night.school.set(fri, 484)
        var stated = CountDaily.Stated()
        stated.missing = Slots([7, 9])
        stated.all = true
        try night.school.perform(CountDaily(site: night.site, cart: 1, stated), as: "castillo")
        let line = try #require(try list(night).first)
        #expect(line.open == Slots([7, 9]))
        #expect(line.text.contains("13 came back Fri 20 Nov, 08:04 by Rosa Castillo; missing: 7-7,9."), "\(line.text)")
        try night.checkIn(2, 22, fri, at: night.at(fri, 900))
        try night.night(fri, 1021)
        #expect(try night.flags().count == 1)
        night.school.set(fri, 1030)
        try night.school.perform(
            ReleaseHold(site: night.site, cart: 1, slots: Slots(9), why: "in the library", found: true), as: "marquez")
        #expect(try list(night).first?.open == Slots(7))
        night.school.set(fri, 1031)
        try night.school.perform(
            ReleaseHold(site: night.site, cart: 1, slots: Slots(7), why: "in the gym", found: true), as: "marquez")
        #expect(try night.flags().first?.why == "in the gym")
    }

    @Test("RULES a label that came back and was lost afterwards is a fact of its own, with a flag of its own")
    func lostAgain() throws {
        let night = try fifteenOut()
        try fourteenBack(night)
        night.school.set(fri, 700)
        try night.school.perform(
            PlaceHold(site: night.site, cart: 1, slots: Slots(3), code: .missing, note: "gone"), as: "castillo")
        #expect(try list(night).first?.open == Slots(7))
        for cart in [1, 2] { try night.checkIn(cart, 20 + cart, fri, at: night.at(fri, 900)) }
        try night.night(fri, 1021)
        #expect(try night.flags().map { "\($0.code) \($0.mask)" } == ["still-out 1..15", "missing 3"])
    }

    @Test("S12 labels that another class counted and accepted are settled by that, and the loss report leaves them out")
    func handedOn() throws {
        let night = try fifteenOut()
        let school = night.school
        let loan = try #require(try school.rows(Loan.numbered, night.site, 1).first)
        var rest = loan
        rest.out = Slots(6...15)
        try school.arrange([
            .update(loan, rest),
            .insert(
                Handoff(
                    site: night.site, no: 1, loan: 1, cart: 1, mask: Slots(1...5), giver: school.person("okafor"),
                    receiver: school.person("lindqvist"), reservation: 9, state: .accepted, day: try #require(Day(fri)),
                    offered: night.at(fri, 610), settled: night.at(fri, 612))),
            .insert(
                Loan(
                    site: night.site, no: 2, cart: 1, day: try #require(Day(fri)), taken: Slots(1...5),
                    out: Slots(1...5),
                    reservation: 9, holder: school.person("lindqvist"), room: "206", handedBy: school.person("okafor"),
                    cameFrom: 1, due: 1020, end: 658, outAt: night.at(fri, 612))),
        ])
        school.set(fri, 620)
        let line = try #require(try list(night).first)
        #expect(line.open == Slots(6...15))
        #expect(line.text.contains("5 went on to Saga Lindqvist Fri 20 Nov, 10:12; still out: 7-6..15"), "\(line.text)")
        #expect(try school.answer(LossReport(unit: night.site, no: 1), as: "marquez").devices.count == 10)
    }

    @Test("S14 cables are put right label by label; one that no flag has open gets a new flag")
    func cables() throws {
        let night = try NightSchool()
        let loose = Slots([3, 4, 5])
        try night.checkIn(1, 1, thu, at: night.at(thu, 900), cabled: Slots(1...30).subtracting(loose))
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        #expect(try night.flags().map(\.mask) == [loose])
        night.school.set(fri, 900)
        var stated = CountDaily.Stated()
        stated.uncabled = Slots([4, 9])
        try night.school.perform(CountDaily(site: night.site, cart: 1, stated), as: "castillo")
        let line = try #require(try list(night).first)
        #expect(line.open == Slots(4))
        #expect(line.text.contains("2 got a cable Fri 20 Nov, 15:00 by Rosa Castillo; still without a cable: 7-4."))
        try night.checkIn(2, 22, fri, at: night.at(fri, 900))
        try night.night(fri, 1021)
        #expect(try night.flags().map(\.mask) == [loose, Slots(9)])
        night.school.set(fri, 1030)
        try night.school.perform(CountDaily(site: night.site, cart: 1), as: "castillo")
        #expect(try night.flags().allSatisfy { $0.settled != nil })
    }

    @Test("S14 a spare in the slot does not bring a missing device back, nor does moving its report to another slot")
    func swapped() throws {
        let night = try NightSchool()
        for cart in [1, 2] { try night.checkIn(cart, cart, thu, at: night.at(thu, 900)) }
        let seat = try #require(try night.school.rows(SlotDevice.inCart, night.site, 1).first { $0.slot == 17 })
        let placed = Hold(
            site: night.site, no: 1, cart: 1, slot: 17, device: seat.device, code: .missing, by: castillo(night),
            lastHolder: night.school.person("lindqvist"), from: try night.at(thu, 950))
        try night.school.arrange([.insert(placed)])
        try night.night(thu, 1021)
        // Its report moves with it from slot 17 to an emptied one: the same fact.
        let was = try #require(try night.school.rows(Hold.numbered, night.site, 1).first)
        var report = was
        report.ended = try night.at(fri, 500)
        report.why = "moved to 7-18"
        var next = was
        (next.no, next.slot, next.from) = (2, 18, try night.at(fri, 500))
        try night.school.arrange([.update(was, report), .insert(next)])
        for cart in [1, 2] { try night.checkIn(cart, 20 + cart, fri, at: night.at(fri, 900)) }
        try night.night(fri, 1021)
        #expect(try night.flags().map(\.code) == ["missing"])
        #expect(try list(night).first?.open == Slots(17))
        // The report ends because a spare took the slot; the device itself is given up.
        let moved = try #require(try night.school.rows(Hold.numbered, night.site, 2).first)
        var over = moved
        over.ended = try night.at(mon, 500)
        let device = try #require(try night.school.rows(SeatedDevice.id, seat.device).first)
        var lost = device
        lost.state = "lost"
        try night.school.arrange([.update(moved, over), .update(device, lost)])
        night.school.set(mon, 510)
        #expect(try list(night).first?.open == Slots(17))
        #expect(try night.school.answer(LossReport(unit: night.site, no: 1), as: "ramos").devices.count == 1)
    }

    @Test("RULES a flag is told with its own day's deadline, and with the year where that is not the reader's")
    func ownDeadline() throws {
        let night = try NightSchool()
        let thursday = try #require(Day(thu))
        let row = try #require(try night.school.rows(SchoolDay.on, night.site, thursday).first)
        var early = row
        early.due = 750
        try night.school.arrange([.update(row, early)])
        try night.checkIn(2, 2, thu, at: night.at(thu, 700))
        try night.night(thu, 1021)
        for day in [fri, mon] {
            try night.checkIn(2, day % 100, day, at: night.at(day, 900))
            try night.night(day, 1021)
        }
        for reader in ["adeyemi", "ramos"] {
            #expect(
                try night.digests(reader).joined().contains(
                    "Since Thu 19 Nov: F1: Cart 7 was not checked in by 12:30 (Rosa Castillo answers)."))
        }
        let line = try #require(try list(night).first)
        #expect(line.text == "F1: Cart 7 was not checked in by 12:30 (Rosa Castillo answers).")
        #expect(line.since == "Thu 19 Nov" && line.due == "2026-11-19T12:30:00")
        night.school.set(20_270_104, 600)
        #expect(try list(night).first?.since == "Thu 19 Nov 2026")
    }

    @Test("S13 a check-in that waits for its approval is told with the flag that it does not settle yet")
    func awaiting() throws {
        let night = try NightSchool()
        try night.checkIn(2, 2, thu, at: night.at(thu, 900))
        try night.night(thu, 1021)
        night.school.set(thu, 1045, second: 5)
        var stated = CountDaily.Stated()
        (stated.at, stated.why) = (1015, "power cut")
        try night.school.perform(CountDaily(site: night.site, cart: 1, stated), as: "castillo")
        let text = try #require(try list(night).first?.text)
        #expect(text.contains("checked in Thu 19 Nov, 17:25:05 for 16:55, which waits for approval (C"), "\(text)")
    }
}
