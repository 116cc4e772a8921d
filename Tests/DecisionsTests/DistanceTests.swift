// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Decisions

@Suite("Did you mean")
struct DistanceTests {
    static let known = [
        "reserve", "release", "revoke", "out", "in", "status", "today", "handoff", "substitute", "cart",
    ]

    @Test(
        "Near words are suggested, nearest first",
        arguments: [
            ("resreve", ["reserve"]), ("realease", ["release"]), ("ot", ["out"]), ("uot", ["out"]), ("ni", ["in"]),
            ("on", ["in"]), ("qx", [String]()), ("o", []), ("i", []),
            ("statsu", ["status"]), ("OUT", ["out"]), ("tody", ["today"]), ("xyzzy", []), ("subsitute", ["substitute"]),
            ("", []),
        ])
    func verbs(word: String, expected: [String]) {
        #expect(Distance.suggest(word, among: Self.known) == expected)
    }

    @Test("Names with accents and carts")
    func names() {
        #expect(
            Distance.suggest("lindkvist", among: ["Lindqvist", "Lundqvist", "Berg"]) == ["Lindqvist", "Lundqvist"])
        #expect(Distance.suggest("bjork", among: ["Björk", "Berg"]) == ["Björk"])
        #expect(Distance.suggest("cart 77", among: ["cart 7", "cart 8"]).first == "cart 7")
        #expect(Distance.suggest("7", among: ["8", "9"]) == [])
        #expect(Distance.suggest("p9", among: ["P1", "P2", "HR"]) == [])
        #expect(Distance.suggest("rh", among: ["P1", "HR"]) == ["HR"])
    }

    @Test("At most three, each once")
    func few() {
        #expect(Distance.suggest("abcd", among: ["abce", "abcf", "abce", "abcg", "abch"]) == ["abce", "abcf", "abcg"])
    }

    @Test(
        "A swap of neighbours counts once",
        arguments: [
            ("ab", "ba", 1), ("abc", "acb", 1), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("é", "e", 1),
            ("ca", "abc", 3),
        ])
    func distance(first: String, second: String, expected: Int) {
        #expect(Distance.between(Array(first), Array(second)) == expected)
        #expect(Distance.between(Array(second), Array(first)) == expected)
    }
}
