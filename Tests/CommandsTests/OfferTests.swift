// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Decisions
import People
import TestKit
import Testing

@Suite("TAB offers what would be accepted")
struct OfferTests {
    private func run(_ line: String, as who: String, at school: SampleSchool) throws {
        _ = try Dispatcher.run(try Typed(Line(line)), in: try AtDesk(who, school: school).context())
    }

    private func offers(_ line: String, as who: String, at school: SampleSchool) throws -> [String] {
        let desk = try AtDesk(who, school: school)
        let offers = Dispatcher.offers(line) { try desk.context() }
        #expect(offers.allSatisfy { !$0.note.isEmpty }, "behaviour 6: \(offers)")
        return offers.map(\.word)
    }

    private func slots(_ offered: [String]) -> [Int] { offered.compactMap { Int($0.dropFirst(2)) } }

    @Test("Behaviour 5: out offers what the desk would hand out, in offers what it would take back")
    func outAndIn() throws {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15)
        #expect(slots(try offers("out 7-", as: "okafor", at: school)) == Array(1...12))
        try run("hold 7-3 \"cracked\"", as: "castillo", at: school)
        #expect(slots(try offers("out 7-", as: "okafor", at: school)) == [1, 2] + Array(4...12))
        try run("out 7-1..6", as: "okafor", at: school)
        #expect(slots(try offers("out 7-", as: "okafor", at: school)) == Array(7...12))
        #expect(slots(try offers("in 7-", as: "okafor", at: school)) == [1, 2, 4, 5, 6])
        #expect(slots(try offers("in 7-", as: "haddad", at: school)) == [])
        #expect(slots(try offers("handoff 7-", as: "okafor", at: school)) == [1, 2, 4, 5, 6])
        #expect(slots(try offers("release 7-", as: "castillo", at: school)) == [3])
    }

    @Test("Behaviour 5: reserve offers the periods in which these labels can be had")
    func periods() throws {
        let school = try SampleSchool()
        let before = try offers("reserve 7-1..12 fri ", as: "okafor", at: school)
        #expect(before.contains("p3") && before.contains("p4"))
        try run("reserve 7-1..12 fri p3", as: "okafor", at: school)
        let after = try offers("reserve 7-1..12 fri ", as: "okafor", at: school)
        #expect(!after.contains("p3") && after.contains("p4"))
        // The coordinator's own class is not meant until `for` says whose.
        #expect(try offers("reserve 7-13..24 fri ", as: "marquez", at: school).contains("p3"))
    }

    @Test("Behaviour 5: out, in, release and handoff offer the carts of which something would be accepted")
    func carts() throws {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15)
        #expect(try offers("out ", as: "okafor", at: school) == ["7"])
        #expect(try offers("in ", as: "okafor", at: school) == [])
        #expect(try offers("in ", as: "castillo", at: school) == ["7"])
        #expect(try offers("release ", as: "castillo", at: school) == [])
        #expect(try offers("reserve cart ", as: "okafor", at: school).contains("5"))
        try run("hold 7-3 \"cracked\"", as: "castillo", at: school)
        #expect(try offers("release ", as: "castillo", at: school) == ["7"])
        #expect(!(try offers("handoff ", as: "okafor", at: school).contains("7")))
        try run("out 7-1..6", as: "okafor", at: school)
        #expect(try offers("in ", as: "okafor", at: school) == ["7"])
        #expect(try offers("handoff ", as: "okafor", at: school).contains("7"))
    }

    @Test("Behaviour 5: exceptions are among the labels that were named; nothing that was said is offered again")
    func exceptions() throws {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15)
        #expect(try offers("out 7-1..3 all but ", as: "okafor", at: school) == ["1..3", "1", "2", "3"])
        #expect(try offers("in 7-4..5 missing ", as: "okafor", at: school) == ["4..5", "4", "5"])
        let said = try offers("reserve 7-1..3 fri p3 in 204 weekly until 18 dec ", as: "okafor", at: school)
        #expect(
            said.contains("skip clashes") && !said.contains("in") && !said.contains("weekly") && !said.contains("every")
        )
        #expect(throws: Misread.self) { try run("reserve 7-1..3 fri p3 in 204 in 205", as: "okafor", at: school) }
    }

    @Test("Behaviour 5: whom a substitute may be entered for, and who could take labels over")
    func people() throws {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15)
        #expect(
            try offers("substitute ", as: "okafor", at: school).filter { $0.contains("o") && $0 != "room" } == [
                "okafor"
            ])
        let all = try offers("substitute ", as: "marquez", at: school)
        #expect(
            all.contains("okafor") && all.contains("lindqvist") && !all.contains("nightly") && !all.contains("subst"))
        #expect(!(try offers("who ", as: "okafor", at: school).contains("nightly")))
        try run("reserve 7-1..6 today p4 project \"Volcanoes\"", as: "lindqvist", at: school)
        try run("approve R1", as: "okafor", at: school)
        try run("out 7-1..6", as: "okafor", at: school)
        #expect(try offers("handoff 7-1..6 to ", as: "okafor", at: school) == ["lindqvist"])
    }

    @Test(
        "Behaviour 10: a word too many is told with what could stand there",
        arguments: [
            ("reserve 7-1..3 fri p3 fro lindqvist", ["for"]), ("cart appl x.txt", ["cart apply"]),
            ("person blo okafor", ["person block"]), ("in 7 mising 3", ["missing"]),
        ])
    func tooMany(line: String, meant: [String]) throws {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15)
        let misread = try #require(throws: Misread.self) { try run(line, as: "marquez", at: school) }
        #expect(misread.suggestions == meant, "\(misread)")
    }

    @Test("Behaviour 5: asking what would be accepted writes nothing and keeps no refusal")
    func nothingKept() throws {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15)
        try run("substitute okafor today", as: "marquez", at: school)
        #expect(slots(try offers("out 7-", as: "okafor", at: school)) == [])
        #expect(try school.rows(KeptRefusal.since, school.site, Instant(ms: 0)).isEmpty)
    }
}
