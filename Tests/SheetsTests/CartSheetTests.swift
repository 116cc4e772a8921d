// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Sheets

/// A generator with a seed, so that a failure can be played again.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

struct CartSheetTests {
    private static let pieces = [
        "a", "Z", "7", "-", "#", ":", ",", " ", "  ", "\t", "\n", "\r\n", "é", "e\u{301}", "田", "👩‍🏫", "\"", "\u{1B}",
        "\u{202E}", "\u{2028}", "\u{FEFF}", "Ã©", "slot", "cart: 9", "\u{301}", "\u{A0}", "\u{0}",
    ]

    private func word(_ dice: inout Dice, _ longest: Int = 8) -> String {
        (0..<Int.random(in: 0...longest, using: &dice)).map { _ in
            Self.pieces.randomElement(using: &dice) ?? ""
        }.joined()
    }

    private func randomSheet(_ dice: inout Dice) -> CartSheet? {
        let capacity = Int.random(in: 1...60, using: &dice)
        var slots: [Int: SheetDevice] = [:]
        for slot in 1...capacity where Bool.random(using: &dice) {
            slots[slot] = SheetDevice(
                serial: word(&dice), tag: Bool.random(using: &dice) ? word(&dice) : nil, model: word(&dice))
        }
        return CartSheet(
            number: Int.random(in: 1...999, using: &dice), name: word(&dice), homeRoom: word(&dice),
            coordinatingTeacher: Bool.random(using: &dice) ? word(&dice) : nil,
            deputies: (0..<Int.random(in: 0...3, using: &dice)).map { _ in word(&dice) }, capacity: capacity,
            base: Bool.random(using: &dice) ? Int.random(in: 0...Int.max, using: &dice) : nil, slots: slots)
    }

    @Test("Any sheet reads back from its text as itself, and its text is written again byte for byte")
    func roundTrip() throws {
        var dice = Dice(state: 712)
        for turn in 0..<400 {
            let sheet = try #require(randomSheet(&dice))
            let reading = CartSheet.read(sheet.text, file: "cart.txt")
            #expect(reading.findings == [], "turn \(turn)")
            #expect(reading.value == sheet, "turn \(turn)")
            #expect(reading.value.map { Array($0.text.utf8) } == Array(sheet.text.utf8), "turn \(turn)")
        }
    }

    @Test("A sheet out of bounds cannot be")
    func bounds() {
        func make(number: Int = 7, capacity: Int = 30, base: Int? = nil, slot: Int = 1) -> CartSheet? {
            let device = SheetDevice(serial: "S", tag: nil, model: "")
            return CartSheet(
                number: number, name: "", homeRoom: "", coordinatingTeacher: nil, capacity: capacity, base: base,
                slots: device.map { [slot: $0] } ?? [:])
        }
        #expect(make() != nil)
        #expect(make(number: 0) == nil)
        #expect(make(number: 1000) == nil)
        #expect(make(capacity: 0) == nil)
        #expect(make(capacity: 61) == nil)
        #expect(make(base: -1) == nil)
        #expect(make(slot: 31) == nil)
        #expect(SheetDevice(serial: " - ", tag: nil, model: "x") == nil)
    }

    @Test("The text is in columns, an empty slot a -")
    func text() throws {
        let device = try #require(SheetDevice(serial: "DMQP7JV1Q1GC", tag: "LN-0701", model: "iPad (10th generation)"))
        let bare = try #require(SheetDevice(serial: "X1", tag: nil, model: ""))
        let sheet = try #require(
            CartSheet(
                number: 7, name: "Grade 5", homeRoom: "112", coordinatingTeacher: "okafor", deputies: ["lindqvist"],
                capacity: 3, base: 812, slots: [1: device, 3: bare]))
        let lines = sheet.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
        #expect(
            Array(lines) == [
                "cart: 7", "name: Grade 5", "home room: 112", "coordinating teacher: okafor", "deputies: lindqvist",
                "capacity: 3", "base: 812", "", "slot  serial        tag      model",
                "1     DMQP7JV1Q1GC  LN-0701  iPad (10th generation)", "2     -", "3     X1            -", "",
            ])
    }

    @Test("People may write slots in any order, remarks anywhere, any end of line, and leave the capacity out")
    func byHand() {
        let slots = (1...30).reversed().map { "\($0)\t-" }.joined(separator: "\r\n")
        let text = "# ours\r\nCart:7\r\n\r\nHOME  ROOM :  112 \r\n  # here\r\nSlot Serial\r\n\(slots)\r\n"
        let reading = CartSheet.read(text, file: "cart.txt")
        #expect(reading.findings == [])
        #expect(reading.value?.homeRoom == "112")
        #expect(reading.value?.capacity == 30)
    }

    @Test("F15 all of a sheet's faults are told at once")
    func allAtOnce() {
        let text = "name: x\ncapacity: 3\nslot\n1 S1 T1\n1 S2 T2\n9 S3 T3\nx -\n"
        let reading = CartSheet.read(text, file: "cart-7.txt")
        #expect(
            reading.findings.map { "\($0.line):\($0.column) \($0.sentence)" } == [
                "1:1 “cart: …” is missing.", "5:1 Slot 1 already has a line.", "6:1 “slot” cannot be “9”.",
                "7:1 “x” is no whole number.", "3:1 These slots have no line: 2, 3.",
            ])
        #expect(CartSheet.read("cart: 7\n", file: "c").findings.map(\.sentence) == ["The sheet has no table of slots."])
        #expect(CartSheet.read(bytes: [0x63, 0xE9], file: "c").findings.count == 1)
    }
}
