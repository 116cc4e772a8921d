// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

@Suite("Scanning")
struct ScanTests {
    private func read(_ school: CustodySchool, _ text: String?, as who: String = "castillo") throws -> Receipt {
        try school.school.perform(ReadScan(site: school.site, cart: 1, text: text), as: who)
    }

    private func review(_ school: CustodySchool) throws -> ScanReading? {
        try school.school.answer(ScanReview(site: school.site, cart: 1), as: "castillo").reading
    }

    @Test(
        "F14 serials, tags and labels in any order, twice, in one long line",
        arguments: [
            ("DMPX70001K\nLN-702\n7-3", "1..3"), ("7-3\n7-3\nDMPX70003K", "3"),
            ("07-12, ln-701 ; dmpx70002k", "1..2,12"),
            ("DMPX70001KDMPX70002KDMPX70003K", "1..3"), ("LN-701LN-702", "1..2"), ("DMPX70001K\u{0}DMPX70002K", "1..2"),
        ])
    func codes(_ text: String, _ slots: String) throws {
        let school = try CustodySchool()
        _ = try read(school, text)
        let reading = try #require(try review(school))
        #expect(reading.read.description == slots)
        #expect(reading.unknown.isEmpty)
    }

    @Test(
        "F14 F44 what makers, labels, scanners and keyboard layouts put round a code is taken off",
        arguments: [
            ("SDMPX70001K", "1"), ("1SDMPX70001K", "1"), ("*LN-701*", "1"), ("]C1LN-702", "2"), ("]A0*LN-703*", "3"),
            ("LN-0703", "3"), ("LN\u{2011}703", "3"), ("LN\u{FEFF}-703", "3"), ("ＬＮ－７０３", "3"),
            ("LN)èà\"", "3"), ("D?PXèàààéK", "2"), ("LNß703", "3"), ("LN'703", "3"),
            ("LN+703", "3"), ("LN/703", "3"), ("]C1LN-701]C1LN-702", "1..2"), ("*LN-701**LN-702*", "1..2"),
            ("SDMPX70001KSDMPX70002K", "1..2"), ("LN-701\rLN-702\r", "1..2"), ("è)\"", "3"),
            ("7-9=*LN-709*", "9"), ("LN-701\u{1D}LN-702", "1..2"),
        ])
    func wrapped(_ text: String, _ slots: String) throws {
        let school = try CustodySchool()
        _ = try read(school, text)
        let reading = try #require(try review(school))
        #expect(reading.read.description == slots)
        #expect(reading.unknown.isEmpty)
    }

    @Test(
        "F14 what names no device of the school is a failure, and nothing of it is kept",
        arguments: ["BANANA", "*X*", "]C1", "S", "LN-799", "7-31", "99-1 98-2"])
    func unknown(_ text: String) throws {
        let school = try CustodySchool()
        #expect(
            try school.school.codes(ReadScan(site: school.site, cart: 1, text: text), as: "castillo") == [
                "scan-unknown"
            ])
        #expect(try review(school) == nil)
    }

    @Test("G2 F39 a code that two devices have names neither, and is asked about wherever it is typed")
    func twice() throws {
        let school = try CustodySchool()
        try school.school.arrange([
            .insert(
                Device(
                    device: 950, unit: school.site, serial: "LN-702", serialKey: "ln-702", model: "iPad", state: .spare,
                    store: "office"))
        ])
        for ask in [
            { try school.school.answer(CodedDevice(site: school.site, code: "LN-702"), as: "marquez") != nil },
            { try school.school.answer(FindDevice(unit: school.site, word: "ln-702"), as: "marquez") != nil },
        ] {
            do {
                _ = try ask()
                Issue.record("taken for one")
            } catch let refused as Refused {
                #expect(refused.refusals.map(\.code) == ["code-of-two"])
            }
        }
        #expect(
            try school.school.answer(FindDevice(unit: school.site, word: "*SPARE900*"), as: "marquez") == nil)
    }

    @Test("F14 lines are kept as they come; what nobody knows is said and harmless")
    func kept() throws {
        let school = try CustodySchool()
        _ = try read(school, "7-1")
        #expect(try read(school, "BANANA\n7-2").details == ["\"banana\" is no device of this school."])
        #expect(try review(school)?.read == Slots(1...2))
        _ = try read(school, nil)
        #expect(try review(school) == nil)
        #expect(
            try school.school.codes(ReadScan(site: school.site, cart: 1, text: "7-1"), as: "okafor") == [
                "acts-for-cart"
            ])
        #expect(
            try school.school.codes(
                ReadScan(site: school.site, cart: 1, text: String(repeating: "x", count: 20_001)), as: "castillo") == [
                    "scan-too-long"
                ])
    }

    @Test("F14 a scan ends in the same review: what was not read is named")
    func endsInReview() throws {
        let school = try CustodySchool()
        _ = try read(school, (1...29).map { "7-\($0)" }.joined(separator: "\n"))
        let reading = try #require(try review(school))
        #expect(try school.dailyCodes { $0.scanned = reading.read } == ["name-what-is-doubted"])
        #expect(
            try school.dailyCodes {
                $0.scanned = reading.read
                $0.absent = Slots(30)
            } == [])
        #expect(try review(school) == nil, "the draft is used up")
        #expect(try school.holds.map(\.slot) == [30])
    }

    @Test("S14 a device of another slot is an exception and no silent swap; it closes its own missing report")
    func stranger() throws {
        let school = try CustodySchool()
        let missing = Hold(
            site: school.site, no: 50, cart: 2, slot: 3, device: 203, code: .missing,
            by: school.school.person("haddad"),
            lastHolder: school.school.person("haddad"), from: Instant(ms: 1_790_000_000_000))
        try school.school.arrange([.insert(missing), .insert(Counter(unit: school.site, kind: .hold, last: 50))])
        _ = try read(school, "7-9=DMPX50003K")
        let reading = try #require(try review(school))
        #expect(reading.strangers == [CountDaily.Stranger(slot: 9, device: 203)])
        let receipt = try school.daily {
            $0.all = true
            $0.strangers = reading.strangers
        }
        #expect(try school.exceptions(1) == ["9 other-device"])
        #expect(try school.school.rows(SlotDevice.ofDevice, 203).first?.cart == 2)
        let holds = try school.school.rows(Hold.ofCart, school.site, 2)
        #expect(holds.map(\.code) == [.missing, .other])
        #expect(holds[0].why == "found in 7-9, C1" && holds[1].note == "lies in 7-9")
        #expect(receipt.details.first?.contains("missing from 5-3, lies in 7-9") == true)
    }
}
