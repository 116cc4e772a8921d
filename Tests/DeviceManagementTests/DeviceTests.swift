// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

@Suite("Devices and tickets")
struct DeviceTests {
    private let school: SampleSchool
    private var site: UnitID { school.site }
    init() throws { school = try SampleSchool() }

    @Test("S1 G2 Desktop Services receives a device; serial and tag are unique, folded")
    func add() throws {
        func add(_ serial: String, _ tag: String?) -> AddDevice {
            AddDevice(unit: site, serial: serial, tag: tag, model: "iPad (10th generation)", store: "office safe")
        }
        #expect(try school.codes(add("NEW0001", "LN-901"), as: "marquez") == ["not-permitted"])
        try school.perform(add("NEW0001", "LN-901"), as: "ramos")
        let row = try #require(try school.rows(Device.serialled, "new0001").first)
        #expect(row.state == .spare)
        #expect(!row.enrolled)
        #expect(row.store == "office safe")
        #expect(try school.codes(add("new0001", "ln-901"), as: "ramos") == ["device-naming", "device-naming"])
        #expect(try school.codes(add("=cmd()", nil), as: "ramos") == ["device-naming"])
    }

    @Test(
        "G2 F39 a serial is never another device's tag, a tag never another's serial, and neither a slot",
        arguments: [
            ("LN-704", nil), ("ln-704", "LN-905"), ("NEW0002", "DMPX70004K"), ("NEW0002", "dmpx70004k"),
            ("NEW0002", "17-12"), ("17-12", nil), ("0007-0012", nil),
        ] as [(String, String?)])
    func names(_ serial: String, _ tag: String?) throws {
        let device = AddDevice(unit: site, serial: serial, tag: tag, model: "iPad", store: "office")
        #expect(try school.codes(device, as: "ramos").first == "device-naming")
        #expect(
            try school.codes(ReceiveDevices(unit: site, devices: [device]), as: "ramos").first == "device-naming")
        let other = AddDevice(unit: site, serial: "NEW0003", tag: "NEW0004", model: "iPad", store: "office")
        let crossed = AddDevice(unit: site, serial: "NEW0004", tag: nil, model: "iPad", store: "office")
        #expect(
            try school.codes(ReceiveDevices(unit: site, devices: [other, crossed]), as: "ramos") == ["device-naming"])
    }

    @Test("G1 enrolling is Desktop Services' and changes whether a label may be lent")
    func enrol() throws {
        let off = EnrolDevice(unit: site, device: 104, enrolled: false)
        #expect(try school.codes(off, as: "marquez") == ["not-permitted"])
        try school.perform(off, as: "ramos")
        #expect(try school.rows(Device.id, 104).first?.enrolled == false)
        #expect(try school.codes(off, as: "ramos") == ["enrolment"])
    }

    @Test("S8 a coordinator who changes a profile is refused, and the try is kept")
    func profile() throws {
        let change = SetProfile(unit: site, devices: [104], profile: "primary")
        #expect(try school.codes(change, as: "marquez") == ["not-permitted"])
        let kept = try school.rows(KeptRefusal.since, site, Instant(ms: 0))
        #expect(kept.map(\.request) == ["profile.change"])
        #expect(kept.map(\.person) == [school.person("marquez")])
        try school.perform(change, as: "ramos")
        try school.perform(SetProfile(unit: site, devices: [104], profile: "testing"), as: "ramos")
        #expect(try school.rows(DeviceProfile.of, 104).map(\.profile) == ["testing"])
        for right in Rights.standard where right.permission == "profile.change" {
            #expect(right.role == Role.desktopServices)
        }
    }

    @Test("S8 whatever role data say, only Desktop Services changes a profile")
    func profileByRightsAlone() throws {
        try school.arrange([.insert(RoleRight(role: Role.coordinator, permission: "profile.change", reach: .unit))])
        #expect(
            try school.codes(SetProfile(unit: site, devices: [104], profile: "primary"), as: "marquez") == [
                "profile-settings"
            ])
    }

    @Test("S17 G1 a device is held for repair or as lost, and let go with a reason")
    func hold() throws {
        func hold(_ why: String?, _ device: Int = 104) -> HoldDevice {
            HoldDevice(unit: site, device: device, hold: why, why: "")
        }
        #expect(try school.codes(hold("stolen by pirates"), as: "marquez") == ["device-hold"])
        #expect(try school.codes(hold("repair", 9999), as: "marquez") == ["no-such-device"])
        try school.perform(hold("repair"), as: "marquez")
        #expect(try school.codes(hold("repair"), as: "marquez") == ["device-hold"])
        #expect(try school.codes(hold(nil), as: "marquez") == ["device-hold"])
        try school.perform(HoldDevice(unit: site, device: 104, hold: nil, why: "repaired"), as: "marquez")
        #expect(try school.rows(Device.id, 104).first?.hold == nil)
    }

    @Test("S17 a ticket says something, and is one")
    func words() throws {
        #expect(try school.codes(OpenTicket(unit: site, what: " "), as: "okafor") == ["ticket-words"])
        #expect(try school.codes(UpdateTicket(unit: site, no: 9, note: "x"), as: "marquez") == ["no-such-ticket"])
        #expect(try school.codes(InstallApp(unit: site, no: 9), as: "marquez") == ["no-such-app"])
    }

    @Test("S17 each step of a ticket is the named role's, in order")
    func ticket() throws {
        try school.perform(OpenTicket(unit: site, what: "the screen flickers", device: 104), as: "okafor")
        let move = MoveTicket(unit: site, no: 1)
        let close = CloseTicket(unit: site, no: 1, resolution: "screen replaced")
        #expect(try school.codes(move, as: "ramos") == ["ticket-step"])
        #expect(try school.codes(UpdateTicket(unit: site, no: 1, vendorRef: "V-88"), as: "okafor") == ["not-permitted"])
        try school.perform(UpdateTicket(unit: site, no: 1, vendorRef: "V-88"), as: "marquez")
        #expect(try school.rows(Ticket.numbered, site, 1).first?.state == .vendor)
        for handle in ["marquez", "kim", "okafor"] { #expect(try school.codes(move, as: handle) == ["not-permitted"]) }
        #expect(try school.codes(close, as: "kim") == ["ticket-step"])
        try school.perform(move, as: "ramos")
        for handle in ["marquez", "ramos", "adeyemi"] {
            #expect(try school.codes(close, as: handle) == ["not-permitted"])
        }
        #expect(try school.codes(UpdateTicket(unit: site, no: 1, note: "x"), as: "kim") == ["not-permitted"])
        try school.perform(UpdateTicket(unit: site, no: 1, note: "part ordered"), as: "marquez")
        try school.perform(close, as: "kim")
        #expect(try school.rows(Ticket.numbered, site, 1).first?.state == .closed)
        #expect(try school.rows(TicketNote.of, site, 1).count == 4)
        #expect(try school.codes(UpdateTicket(unit: site, no: 1, note: "x"), as: "marquez") == ["ticket-step"])
    }

    @Test("S17 a device has one open ticket; a second report is noted on it")
    func once() throws {
        try school.perform(OpenTicket(unit: site, what: "the screen flickers", device: 104), as: "okafor")
        try school.perform(OpenTicket(unit: site, what: "now it is dark", device: 104), as: "lindqvist")
        #expect(try school.rows(Ticket.all, site).count == 1)
        #expect(
            try school.answer(TicketShow(unit: site, no: 1), as: "marquez").notes.map(\.note.text) == ["now it is dark"]
        )
    }

    /// Stands for custody's check-in: a request of the test's own that makes a hold.
    struct Damage: Request {
        static let name = "test.damage"
        static let permission = Permission("device.hold")
        let unit: UnitID
        let slot: Int
        func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
            var draft = Draft(unit, facts)
            let no = try draft.next(.hold)
            draft.insert(
                Hold(
                    site: unit, no: no, cart: 1, slot: slot, code: .damaged, note: "cracked corner", by: actor.person,
                    from: now.instant))
            return .accept(draft, Receipt("held"))
        }
    }

    @Test("S14 S17 a damage report opens a repair ticket in the same entry, and the hold names it")
    func damage() throws {
        let receipt = try school.perform(Damage(unit: site, slot: 3), as: "marquez")
        let hold = try #require(try school.rows(Hold.openOfCart, site, 1).first)
        let ticket = try #require(try school.rows(Ticket.open, site).first)
        #expect(hold.ticket == ticket.no)
        #expect(ticket.device == 103)
        #expect(ticket.what == "7-3: cracked corner")
        #expect(ticket.rev == receipt.entry)
        #expect(hold.rev == receipt.entry)
    }

    @Test("S1 every device request names one permission that some role holds")
    func rights() {
        let given = Set(Rights.standard.map(\.permission))
        for request in DeviceRequests.all { #expect(given.contains(request.permission.rawValue), "\(request.name)") }
        for query in DeviceRequests.queries { #expect(given.contains(query.permission.rawValue), "\(query.name)") }
        #expect(!Rights.standard.contains { $0.role == Role.trainer && $0.permission == "app.install" })
    }
}
