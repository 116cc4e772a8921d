// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Testing

@Suite("What each kind of value may be")
struct ValueTests {
    /// Each kind with what is good, bad and just within or without its bounds.
    static let table: [(form: ValueForm, good: [String], bad: [String])] = [
        (
            Values.signInName, ["ab", "okafor", "dts.ramos", "o-neill2", String(repeating: "a", count: 32), "nightly"],
            [
                "a", "", String(repeating: "a", count: 33), "Okafor", "2b", "o k", "today", "may", "for", "in",
                "reserve",
                "teacher", "7-12", "r231", "p3", "оkafor", "ｏｋａｆｏｒ", "ok\u{200B}afor", "ok\u{1B}afor", "noon",
            ]
        ),
        (
            Values.personName, ["Chidi Okafor", "李", String(repeating: "x", count: 80)],
            ["", " ", "a\nb", "a\u{202E}b", String(repeating: "x", count: 81), " a", "\u{200B}"]
        ),
        (
            Values.mail, ["a@b.example"],
            ["", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\u{7}", "x@" + String(repeating: "y", count: 260)]
        ),
        (Values.siteCode, ["lincoln", "north-2"], ["", "x", "7-12", "today", "all", "a b", "R231", "10:15"]),
        (Values.unitName, ["Lincoln School"], ["", "\u{1B}[31m", String(repeating: "x", count: 81)]),
        (Values.cartName, ["", "Blue cart", "Wednesday cart"], ["R5", "7-12", "today", "all", "10:15", "p3", "a\tb"]),
        (Values.roomText, ["", "112", "Library"], ["7-12", "10:15", "a\nb", "lincoln:7"]),
        (
            Values.period, ["P3", "Lunch", "HR", "A1", "3", "Test"],
            ["in", "for", "10:15", "p1-p2", "wed", "Friday", "today", "P 3", "P3,P4", "", "7-12", "noon", "all", "ｉｎ"]
        ),
        (
            Values.schedule, ["regular", "early-release", "regular/2", "testing"],
            ["closed", "today", "R231", "10:15", "", "a b", "p3", "from", "apply"]
        ),
        (Values.grade, ["5", "K", "Grade 5"], ["", "7-12", "10:15", "from", "#5"]),
        (Values.rotation, ["A", "B", "Blue"], ["", "10:15", "A B", "a-b", "until"]),
        (
            Values.deviceCode, ["LN-0701", "DMQMDK0HLMPR", "T0001"],
            ["", "abc", "7-12", "10:15", "a b c d", "today", "ÄÖÜß", String(repeating: "A", count: 41)]
        ),
        (Values.model, ["", "iPad (10th generation)"], ["a\u{1B}b", "a\nb", String(repeating: "x", count: 121)]),
        (Values.store, ["Coordinator office"], ["", "a\nb"]),
        (Values.bundle, ["org.khanacademy.Khan"], ["", "khan", "a..b", "a b.c", "org.khan/academy", "ö.ä"]),
        (Values.appName, ["Khan Academy"], ["", "a\u{7}"]),
        (Values.profile, ["primary"], ["", "a\u{85}"]),
        (Values.vendorReference, ["RMA-2231"], ["", "a\u{2028}b"]),
        (Values.text, ["", "cracked\ncorner", "C:\\temp"], ["a\u{1B}[31m", "a\u{202E}", "\u{0}", "a\u{FEFF}b"]),
    ]

    @Test("F37, F39: each kind takes what is good and says why not of what is bad", arguments: 0..<table.count)
    func bounds(_ index: Int) {
        let (form, good, bad) = Self.table[index]
        for text in good + form.examples { #expect(form.objection(text) == nil, "\(form.name): \(text)") }
        for text in bad {
            let why = form.objection(text)
            #expect(why != nil, "\(form.name) takes \(text.debugDescription)")
            #expect(why?.unicodeScalars.contains(where: \.steers) != true)
            #expect((why?.count ?? 0) < 300)
        }
    }

    @Test("F26: no definition is slow or long-winded about a text of 70,000 letters")
    func long() {
        let text = String(repeating: "x", count: 70_000)
        for row in Self.table { #expect((row.form.objection(text)?.count ?? 0) < 300) }
    }
}
