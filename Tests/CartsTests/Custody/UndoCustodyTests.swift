// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

/// Each act of custody taken back: by the same person, the same day, if nobody built on it.
@Suite("Undo of custody's acts")
struct UndoCustodyTests {
    /// An act on a school that is ready for it, who does it, and something that builds on it.
    struct Act: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let by: String
        var ready: @Sendable (CustodySchool) throws -> Void = { _ in }
        let act: @Sendable (CustodySchool) throws -> Receipt
        var built: (@Sendable (CustodySchool) throws -> Void)?
    }

    private static func out(_ school: CustodySchool) throws { try school.out() }

    static let acts: [Act] = [
        Act(
            testDescription: "check-out", by: "castillo", act: { try $0.out() }, built: { try $0.back(Slots(1...2)) }),
        Act(
            testDescription: "check-in of some", by: "castillo", ready: out, act: { try $0.back(Slots(1...3)) },
            built: { try $0.back(Slots(4...5)) }),
        Act(
            testDescription: "daily check-in", by: "castillo", act: { try $0.daily { $0.all = true } },
            built: { try $0.daily { $0.all = true } }),
        Act(
            testDescription: "daily check-in with something missing", by: "castillo", ready: out,
            act: {
                try $0.daily {
                    $0.all = true
                    $0.missing = Slots([3])
                }
            },
            built: {
                try $0.school.perform(
                    ReleaseHold(site: $0.site, cart: 1, slots: Slots([3]), why: "found", found: true), as: "castillo")
            }),
        Act(
            testDescription: "correction of a count", by: "marquez", ready: { try $0.daily { $0.all = true } },
            act: { school in
                var correction = CorrectCount(site: school.site, no: 1, why: "the plug was out")
                correction.plugged = false
                return try school.school.perform(correction, as: "marquez")
            }, built: { try $0.daily { $0.all = true } }),
        Act(
            testDescription: "hold", by: "castillo",
            act: {
                try $0.school.perform(
                    PlaceHold(site: $0.site, cart: 1, slots: Slots([3]), note: "sticky keys"), as: "castillo")
            },
            built: {
                try $0.school.perform(
                    ReleaseHold(site: $0.site, cart: 1, slots: Slots([3]), why: "cleaned"), as: "castillo")
            }),
        Act(
            testDescription: "release", by: "castillo", ready: { try $0.hold(7, 3, .damaged) },
            act: {
                try $0.school.perform(
                    ReleaseHold(site: $0.site, cart: 1, slots: Slots([3]), why: "repaired"), as: "castillo")
            }),
        Act(
            testDescription: "swap", by: "marquez", ready: spare,
            act: {
                try $0.school.perform(
                    SwapDevice(site: $0.site, cart: 1, slot: 4, device: 900, why: "battery"), as: "marquez")
            },
            built: {
                try spare($0, 901)
                try $0.school.perform(
                    SwapDevice(site: $0.site, cart: 1, slot: 4, device: 901, why: "again"), as: "marquez")
            }),
        Act(
            testDescription: "move of a cart", by: "marquez",
            act: { try $0.school.perform(MoveCart(site: $0.site, cart: 1, room: "118"), as: "marquez") },
            built: { try $0.school.perform(MoveCart(site: $0.site, cart: 1, room: "206"), as: "marquez") }),
        Act(
            testDescription: "offer of a hand-off", by: "okafor", ready: passing, act: offer,
            built: {
                try $0.school.perform(AcceptHandoff(site: $0.site, no: 1), as: "lindqvist")
            }),
        Act(
            testDescription: "withdrawal of a hand-off", by: "okafor",
            ready: {
                try passing($0)
                _ = try offer($0)
            },
            act: { try $0.school.perform(WithdrawHandoff(site: $0.site, no: 1), as: "okafor") }),
    ]

    @Sendable private static func spare(_ school: CustodySchool) throws { try spare(school, 900) }
    private static func spare(_ school: CustodySchool, _ id: Int) throws {
        try school.school.arrange([
            .insert(
                Device(
                    device: id, unit: school.site, serial: "SPARE\(id)", serialKey: "spare\(id)", model: "iPad",
                    state: .spare, store: "office"))
        ])
    }

    /// Okafor has 7-1..12 out, it is a little before P4, and lindqvist may have some of them then.
    @Sendable private static func passing(_ school: CustodySchool) throws {
        try school.out()
        school.set(10, 52)
        try school.plan(2, 1...10, "lindqvist", "P4", project: "Bridges")
        var approval = Approval(
            unit: school.site, no: 2, chain: "extra-devices", subjectKind: .reservation, subjectNo: 2, digest: "x",
            requestedBy: school.school.person("lindqvist"), expires: nil, made: Instant(ms: 1_790_000_000_000))
        approval.state = .granted
        var step = ApprovalStep(
            unit: school.site, no: 2, step: 1, person: school.school.person("okafor"), mask: Slots(1...10).bits)
        step.state = .yes
        try school.school.arrange([.insert(approval), .insert(step)])
    }

    @Sendable private static func offer(_ school: CustodySchool) throws -> Receipt {
        try school.school.perform(
            OfferHandoff(
                site: school.site, cart: 1, slots: Slots(1...10), receiver: school.school.person("lindqvist")),
            as: "okafor")
    }

    private func school(_ act: Act) throws -> CustodySchool {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try act.ready(school)
        return school
    }

    /// Who has what, what is held, what sits where, which counts stand: without the entries that wrote it.
    private func custody(_ school: CustodySchool) throws -> [String] {
        func plain<R: Row>(_ rows: [R]) -> [String] { rows.map { "\(R.table.name) \($0.cells.dropLast())" }.sorted() }
        return try plain(school.loans) + plain(school.counts) + plain(school.holds)
            + plain(school.school.rows(SlotDevice.inCart, school.site, 1))
            + plain(school.school.rows(Cart.all, school.site))
            + plain(school.school.rows(Handoff.ofLoan, school.site, 1))
            + plain(school.school.rows(Device.id, 104)) + plain(school.school.rows(Device.id, 900))
            + plain(school.school.rows(Reservation.ofDay, school.site, CustodySchool.day))
    }

    @Test("F17 by the same person the same day it is as if it had not been", arguments: acts)
    func back(_ act: Act) throws {
        let school = try school(act)
        let before = try custody(school)
        let entry = try #require(try act.act(school).entry)
        #expect(try custody(school) != before)
        let other = act.by == "marquez" ? "petrov" : "marquez"
        #expect(try school.school.codes(UndoEntry(unit: school.site, entry: entry), as: other) == ["not-yours-to-undo"])
        #expect(try school.school.codes(UndoEntry(unit: school.site, entry: entry), as: act.by) == [])
        #expect(try custody(school) == before)
    }

    @Test("F17 never the next day: then the coordinator corrects", arguments: acts)
    func nextDay(_ act: Act) throws {
        let school = try school(act)
        let entry = try #require(try act.act(school).entry)
        school.school.set(20_261_120, 480)
        let codes = try school.school.codes(UndoEntry(unit: school.site, entry: entry), as: act.by)
        #expect(codes.first == "not-yours-to-undo")
    }

    @Test(
        "F17 never when somebody built on it, and the later entry is named", arguments: acts.filter { $0.built != nil })
    func built(_ act: Act) throws {
        let school = try school(act)
        let entry = try #require(try act.act(school).entry)
        try act.built?(school)
        do {
            try school.school.perform(UndoEntry(unit: school.site, entry: entry), as: act.by)
            Issue.record("taken back")
        } catch let refused as Refused {
            #expect(refused.refusals.map(\.code) == ["built-on"])
            #expect(refused.refusals.first?.sentence.contains("#\(entry + 1) by") == true)
        }
    }

    @Test("F17 what is never taken back says why and what to do instead")
    func never() {
        for type in [AcceptHandoff.self, ReadScan.self] as [any Request.Type] {
            guard case .never(let why) = type.undo else {
                Issue.record("\(type.name)")
                continue
            }
            #expect(!why.isEmpty)
        }
    }
}
