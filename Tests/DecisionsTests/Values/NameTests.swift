// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Testing

@Suite("Names that are one name")
struct NameTests {
    @Test(
        "F37: spellings that nobody can tell apart have one key",
        arguments: [
            ("Regular", "regular"), ("ｒｅｇｕｌａｒ", "regular"), ("reg\u{200B}ular", "regular"), ("Ｐ３", "p3"),
            ("оkafor", "okafor"), ("Caf\u{65}\u{301}", "Café"), ("  early   release ", "early release"), ("P‑3", "p-3"),
            ("ﬁfth", "fifth"), ("lu\u{AD}nch", "lunch"),
        ])
    func alike(_ a: String, _ b: String) { #expect(NameKey.areAlike(a, b), "\(a) \(NameKey.of(a))") }

    @Test("F37: other names keep keys of their own", arguments: [("p1", "p2"), ("márquez", "marquez"), ("5", "5a")])
    func apart(_ a: String, _ b: String) { #expect(!NameKey.areAlike(a, b)) }

    @Test("F37: in a sign-in name a zero looks like an o and a one like an l")
    func digits() {
        #expect(NameKey.ofSignIn("0kaf0r") == NameKey.ofSignIn("okafor"))
        #expect(NameKey.ofSignIn("ki1d") == NameKey.ofSignIn("kild"))
        #expect(!NameKey.areAlike("LN-0701", "LN-O7O1"))
    }

    @Test(
        "F39: what a word would be read as",
        arguments: [
            ("7-12", ReadsAs.label), ("7-1..15", .label), ("lincoln:7", .label), ("R231", .record), ("a14", .record),
            ("today", .day), ("May", .word), ("fri", .day), ("2026-11-19", .day), ("next", .day), ("19 nov", .day),
            ("10:15", .time), ("10:15-11:00", .time), ("4pm", .time), ("noon", .time), ("p3", .period),
            ("p1-p2", .period), ("Period 3", .period), ("reserve", .word), ("in", .word), ("FOR", .word),
            ("teacher", .word), ("ｉｎ", .word), ("i\u{200B}n", .word),
        ])
    func reads(_ text: String, _ kind: ReadsAs) { #expect(ReadsAs.first(text, among: [kind]) == kind) }

    @Test(
        "F39: ordinary names are read as nothing else",
        arguments: ["okafor", "dts.ramos", "Lunch", "HR", "regular", "early-release", "Grade 5", "Blue cart", "112"])
    func plain(_ text: String) { #expect(ReadsAs.first(text) == nil) }
}
