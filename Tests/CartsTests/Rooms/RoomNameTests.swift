// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import TestKit
import Testing

@Suite("What a room is called")
struct RoomNameTests {
    @Test("S16 every spelling of a room reads as that room", arguments: ["210", "112", "7", "Library", "Science Lab"])
    func spellings(_ code: String) {
        for spelled in Spellings.of(code) {
            #expect(
                RoomName.key(spelled) == RoomName.key(code),
                "\(spelled.unicodeScalars.map { String($0.value, radix: 16) })")
        }
    }

    /// Pairs that are two rooms.
    static let apart = [
        ("210", "211"), ("210", "21"), ("210", "2100"), ("1-12", "112"), ("1-12", "11-2"), ("B1", "B11"),
        ("210A", "210B"), ("A210", "210"),
        ("Art", "Art 2"), ("Gym", "Gym 2"), ("Music", "Muse"), ("r", "room"), ("100", "1"), ("10", "1-0"), ("R", "210"),
    ]

    @Test("S16 what is another room never reads as the same", arguments: apart)
    func distinct(_ one: String, _ other: String) { #expect(RoomName.key(one) != RoomName.key(other)) }

    @Test(
        "S16 a letter that stands for a figure among figures is that figure",
        arguments: ["21O", "21о", "2l0", "2I0", "21ο"])
    func figures(_ word: String) { #expect(RoomName.key(word) == "210") }

    @Test("S16 folding twice changes nothing")
    func stable() {
        for code in ["210", "Science Lab", "B-07", "1-12", "Rm 0", "000"] {
            for spelled in Spellings.of(code) {
                let key = RoomName.key(spelled)
                #expect(RoomName.key(key) == key, "\(spelled)")
            }
        }
    }

    @Test(
        "S16 what no room may be called is told apart from what one may",
        arguments: [
            ("210", true), ("Science Lab", true), ("1-12", true), ("Café", true), ("음악실", true), ("", false),
            (" ", false), (".", false),
            ("\u{200b}", false), ("2\u{200b}10", false), ("a;b", false), ("a\"b", false), ("=1+1", false),
            (" 210", false), ("a  b", false),
            ("a\tb", false), (String(repeating: "x", count: 41), false), (String(repeating: "x", count: 40), true),
        ])
    func admissible(_ text: String, _ fits: Bool) { #expect((RoomName.objection(text) == nil) == fits, "\(text)") }

    @Test("S16 an exact code is that room, whatever else reads alike")
    func exact() {
        let rooms = [Room(site: UnitID(1), code: "07"), Room(site: UnitID(1), code: "7")]
        #expect(rooms.match("07") == .known(rooms[0]))
        #expect(rooms.match("7") == .known(rooms[1]))
        #expect(rooms.match("room 7") == .several(rooms))
        #expect(rooms.match("9") == .unknown(nearest: []))
    }
}
