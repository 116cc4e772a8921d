// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

@Suite("Check-out")
struct CheckOutTests {
    @Test("S12 out 7 takes every reservation whose hand-over is open, one loan a class, and nothing else")
    func team() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.plan(2, 13...24, "lindqvist")
        try school.plan(3, 25...30, "nguyen", "P4")
        let receipt = try school.out()
        let loans = try school.loans
        #expect(loans.map(\.taken.description) == ["1..12", "13..24"])
        #expect(loans.map(\.holder) == [school.school.person("okafor"), school.school.person("lindqvist")])
        #expect(loans.allSatisfy { $0.handedBy == school.school.person("castillo") && $0.due == 1020 })
        #expect(try school.reservation(1)?.state == .kept)
        #expect(try school.reservation(3)?.state == .confirmed)
        let counts = try school.counts
        #expect(counts.map(\.kind) == [.out])
        #expect(counts[0].present == Slots(1...24))
        #expect(counts[0].onBehalfOf == nil)
        #expect(receipt.headline == "Out of cart 7: 24 devices for 2 classes, back by 17:00.")
    }

    @Test(
        "S12 hand-over is open from 10 minutes before the start until released, 15 minutes after it",
        arguments: [
            (10, 1, 59, ["nothing-to-hand-over"]), (10, 2, 0, []), (10, 12, 0, []), (10, 26, 59, []),
            (10, 27, 0, ["nothing-to-hand-over"]),
        ] as [(Int, Int, Int, [String])])
    func window(_ hour: Int, _ minute: Int, _ second: Int, _ codes: [String]) throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        school.set(hour, minute, second: second)
        #expect(try school.outCodes() == codes)
    }

    @Test("S12 the cart as a whole is for its coordinating teacher, a deputy, or the coordinator on their behalf")
    func whoActs() throws {
        for (who, codes) in [
            ("okafor", ["acts-for-cart"]), ("nguyen", []), ("haddad", ["acts-for-cart"]), ("ramos", ["not-permitted"]),
        ] {
            let school = try CustodySchool()
            try school.plan(1, 1...12, "okafor")
            #expect(try school.outCodes(as: who) == codes, "\(who)")
        }
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.out(as: "marquez")
        let count = try #require(try school.counts.first)
        #expect(count.by == school.school.person("marquez"))
        #expect(count.onBehalfOf == school.school.person("castillo"))
    }

    @Test("S12 a team teacher takes their own reserved labels and no others")
    func own() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.plan(2, 13...24, "lindqvist")
        #expect(try school.outCodes(Slots(10...14), as: "okafor") == ["not-your-labels"])
        try school.out(Slots(1...12), as: "okafor")
        #expect(try school.open.map(\.taken.description) == ["1..12"])
        #expect(try school.outCodes(Slots(1...12), as: "okafor") == ["nothing-left"])
    }

    @Test("S14 held labels are left out and said so")
    func held() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.hold(1, 4, .damaged)
        let receipt = try school.out()
        #expect(try school.open.first?.taken == Slots([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]))
        #expect(receipt.details.contains { $0.contains("7-4 damaged") })
    }

    @Test(
        "S14 G1 damaged, missing, lost, in repair, not enrolled: each is left out by its name",
        arguments: ["damaged", "missing", "lost", "repair", "not enrolled"])
    func leftOut(_ why: String) throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        if let code = Hold.Code(rawValue: why) {
            try school.hold(1, 4, code)
        } else {
            let device = try #require(try school.school.rows(Device.id, 104).first)
            var loose = device
            loose.enrolled = false
            try school.school.arrange([.update(device, loose)])
        }
        let receipt = try school.out()
        #expect(try school.open.first?.taken == Slots(1...12).subtracting(Slots(4)))
        #expect(receipt.details.contains { $0.contains("7-4 \(why)") }, "\(receipt.details)")
        #expect(receipt.details.contains("Chidi Okafor's seat 4 without a device."))
    }

    @Test("S6 the seats that go without are shown, by the class's own map")
    func seats() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.hold(1, 4, .repair)
        try school.school.arrange([
            .insert(
                SeatList(
                    site: school.site, no: 1, year: 2026, person: school.school.person("okafor"), period: "", cart: 1,
                    seats: "1=3 2=4 3=5", firstDay: CustodySchool.day.adding(-60), lastDay: CustodySchool.day.adding(60)
                ))
        ])
        #expect(try school.out().details.contains("Chidi Okafor's seat 2 without a device."))
    }

    @Test("F3 F4 labels still out from an earlier loan are named and left out; the rest goes")
    func stillOut() throws {
        let school = try CustodySchool(at: 9 * 60 + 20)
        try school.plan(1, 1...12, "okafor", "P2")
        try school.plan(2, 10...24, "lindqvist", "P3")
        try school.out()
        school.set(10, 5)
        let receipt = try school.out(absent: Slots(24))
        #expect(try school.open.map(\.out.description) == ["1..12", "13..23"])
        #expect(receipt.details.contains("Still out: 7-10..12 with Chidi Okafor, room 204."))
        #expect(try school.exceptions(2) == ["24 missing"])
    }

    @Test("S12 without a reservation one is made first, by the same rules, for the running lesson")
    func onTheSpot() throws {
        let school = try CustodySchool(at: 10 * 60 + 30)
        try school.plan(1, 25...30, "nguyen", "P3", state: .kept)
        #expect(try school.outCodes(Slots(11...14), as: "okafor") == ["more-than-allotment"])
        #expect(try school.outCodes(Slots(1...12), as: "marquez") != [])
        try school.out(Slots(1...12), as: "okafor")
        let loan = try #require(try school.open.first)
        let made = try #require(try school.reservation(loan.reservation))
        #expect(made.state == .kept && made.firstPeriod == "P3" && made.room == "204")
        school.set(17, 30)
        #expect(
            try school.outCodes(Slots(1), as: "lindqvist") == ["no-lesson-now"]
                || school.outCodes(Slots(13), as: "lindqvist") == ["no-lesson-now"])
    }

    @Test("S12 a reservation that was released is written down by the check-out that needs its labels")
    func released() throws {
        let school = try CustodySchool(at: 10 * 60 + 40)
        try school.plan(1, 1...12, "okafor")
        try school.out(Slots(1...12), as: "okafor")
        #expect(try school.reservation(1)?.state == .released)
        #expect(try school.open.count == 1)
    }

    @Test(
        "S15 an authorisation is used once, by the loan that takes its labels; without one nothing of another's leaves")
    func fairUse() throws {
        let school = try CustodySchool()
        try school.plan(1, 10...14, "okafor", project: "Volcanoes")
        #expect(try school.outCodes() == ["fair-use"])
        var approval = Approval(
            unit: school.site, no: 1, chain: "extra-devices", subjectKind: .reservation, subjectNo: 1, digest: "x",
            requestedBy: school.school.person("okafor"), expires: nil, made: Instant(ms: 1_790_000_000_000))
        approval.state = .granted
        var step = ApprovalStep(
            unit: school.site, no: 1, step: 1, person: school.school.person("lindqvist"), mask: Slots(13...14).bits)
        step.state = .yes
        try school.school.arrange([.insert(approval), .insert(step)])
        try school.out()
        let used = try #require(try school.school.rows(Approval.numbered, school.site, 1).first)
        #expect(used.state == .used)
        #expect(used.usedBy == (try school.open.first?.no))
    }

    @Test("S16 nothing goes to a class or a room with a substitute, nor out of a home room with one; a deputy acts")
    func substitutes() throws {
        let cases: [(person: String?, room: String?, Int, Int, who: String, codes: [String])] = [
            ("okafor", nil, 600, 611, "castillo", ["substitute-devices"]),
            (nil, "300", 600, 612, "castillo", ["substitute-devices"]),
            (nil, "204", 600, 660, "castillo", ["substitute-devices"]),
            ("castillo", nil, 480, 700, "castillo", ["deputy-acts"]), ("castillo", nil, 480, 700, "nguyen", []),
            ("lindqvist", nil, 600, 611, "castillo", []), (nil, "118", 480, 900, "castillo", []),
        ]
        for (index, entry) in cases.enumerated() {
            let school = try CustodySchool()
            try school.plan(1, 1...12, "okafor", room: "300")
            try school.substitute(1, person: entry.person, room: entry.room, entry.2, entry.3)
            let codes = try school.outCodes(as: entry.who)
            #expect(Set(codes) == Set(entry.codes), "case \(index)")
            #expect(try school.open.isEmpty == !entry.codes.isEmpty)
        }
    }

    @Test("S11 nothing is handed out on a closed day")
    func closedDay() throws {
        let school = try CustodySchool()
        school.school.set(20_261_126, 605)
        #expect(try school.outCodes() == ["no-lessons-today"])
    }

    @Test("S7 a label that the cart does not have is refused by name")
    func beyond() throws {
        #expect(try CustodySchool().outCodes(Slots(29...31)) == ["no-such-slot"])
    }
}
