// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Decisions
import Foundation
import Office
import People
import TestKit
import Testing

/// What the desk offers instead, it accepts when it is typed.
@Suite("Alternatives")
struct AlternativesTests {
    /// Chance that can be thrown again.
    private struct Throws: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    /// Types the line with words of one's own in place of its capitals.
    private func run(_ line: String, as who: String, _ school: SampleSchool) throws -> [Refusal] {
        let own = line.replacing("\"NAME\"", with: "\"Bridges\"").replacing("\"WHY\"", with: "\"mended\"")
        do {
            _ = try Dispatcher.run(try Typed(Line(own)), in: try AtDesk(who, school: school).context())
            return []
        } catch let refused as Refused {
            return refused.refusals
        }
    }

    /// A school in some disorder: substitutes for teachers and rooms, early deadlines, dismissals, holds, plans.
    private func disorder(_ school: SampleSchool, _ dice: inout Throws) throws {
        let days = [20_261_119, 20_261_120, 20_261_123, 20_261_124].compactMap { Day($0) }
        let lines = [
            "substitute okafor tomorrow p3", "substitute room 204 tomorrow p4-p5",
            "substitute room 118 today until tomorrow",
            "substitute lindqvist today", "substitute haddad mon", "day tomorrow dismiss 12:00 --yes",
            "day tomorrow due 13:30 --yes", "day mon closed \"snow\" --yes", "hold 7-1..6 \"x\"", "hold 5-1..12 \"x\"",
            "reserve 7-1..8 today p4 for okafor", "reserve 7-13..24 tomorrow p3 for lindqvist",
            "reserve 5-1..24 tomorrow p3 for haddad", "reserve 7-25..30 tomorrow p2 for nguyen in 210 project \"Maps\"",
        ]
        // What the day makes nonsense of, such as a period after an early dismissal, is left out.
        for line in lines.shuffled(using: &dice).prefix(7) { _ = try? run(line, as: "marquez", school) }
        #expect(!days.isEmpty)
    }

    private static let wishes: [(String, String)] = ["okafor", "lindqvist", "haddad", "nguyen"].flatMap { who in
        ["7", "7-1..12", "7-10..16", "7-13..24", "5-1..12", "5", "7-25..26"].flatMap { labels in
            ["today p1", "today p4", "tomorrow p3", "tomorrow p4-p5", "mon p7", "tomorrow 10:15-11:00", "thu p2"].map {
                (who, "reserve \(labels) \($0)")
            }
        }
    }

    @Test("S11 S15 S16 every line offered after a refusal is accepted when it is typed", arguments: 1...8)
    func accepted(seed: Int) throws {
        var dice = Throws(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        var tried = 0
        for (who, wish) in Self.wishes.shuffled(using: &dice).prefix(12) {
            let school = try SampleSchool()
            var again = dice
            try disorder(school, &again)
            guard let refusals = try? run(wish, as: who, school) else { continue }
            let lines = Set(refusals.flatMap(\.instead)).filter { $0.hasPrefix("reserve ") }
            for line in lines where !line.contains("ROOM") {
                var other = dice
                let fresh = try SampleSchool()
                try disorder(fresh, &other)
                let refusals = try run(line, as: who, fresh)
                #expect(refusals.isEmpty, "\(wish) by \(who) offered \(line): \(refusals.map(\.description))")
                tried += 1
            }
            _ = dice.next()
        }
        #expect(tried > 0)
    }

    private static let deeds: [(String, String)] =
        ["castillo", "okafor", "lindqvist", "nguyen", "haddad", "marquez"].flatMap { who in
            [
                "out 7", "out 5", "out 7-1..12", "out 7-10..16", "out 7-25..26", "out 5-1..12", "in 7-1..6", "in 7-20",
                "in 7", "in 7 damaged 3 \"cracked\" unplugged", "handoff 7-1..6 to lindqvist",
                "handoff 7-1..14 to nguyen", "handoff 7-13..14 to okafor", "accept", "edit R1 p5", "cancel R1",
            ].map { (who, $0) }
        }

    /// The disordered school with something out of its carts, at this minute of the day.
    private func day(at minute: Int, _ dice: inout Throws) throws -> SampleSchool {
        let school = try SampleSchool()
        _ = try? run("reserve 7-1..8 today p3 for okafor", as: "marquez", school)
        _ = try? run("reserve 7-13..18 today p4", as: "lindqvist", school)
        try disorder(school, &dice)
        school.set(20_261_119, 10 * 60 + 5)
        for (who, line) in [("castillo", "out 7"), ("haddad", "out 5-1..4")] { _ = try? run(line, as: who, school) }
        if minute > 10 * 60 + 40 { _ = try? run("in 7-1..3", as: "okafor", school) }
        school.set(20_261_119, minute)
        return school
    }

    @Test(
        "S11 S12 S15 S16 every line that a refused check-out, check-in or hand-off offers is accepted when it is typed",
        arguments: [10 * 60 + 6, 10 * 60 + 50, 11 * 60 + 55, 14 * 60 + 40, 15 * 60, 17 * 60 + 5])
    func custody(minute: Int) throws {
        var tried = 0
        for seed in 1...3 {
            let dice = Throws(state: UInt64(seed * 1000 + minute) &* 0x9E37_79B9_7F4A_7C15 | 1)
            var order = dice
            for (who, act) in Self.deeds.shuffled(using: &order).prefix(14) {
                var one = dice
                guard let refusals = try? run(act, as: who, try day(at: minute, &one)) else { continue }
                var lines = refusals.flatMap(\.instead).map { (who, $0) }
                for said in refusals.map(\.sentence) {
                    guard let types = said.range(of: " types: ") else { continue }
                    let typist =
                        said.contains("The site coordinator types") ? "marquez" : act.split(separator: " ").last
                    lines.append((String(typist ?? ""), String(said[types.upperBound...])))
                }
                for (typist, line) in lines where !["ROOM", "SERIAL", "WHAT"].contains(where: line.contains) {
                    var other = dice
                    let refused = try run(line, as: typist, try day(at: minute, &other))
                    #expect(
                        refused.isEmpty, "\(act) by \(who) offered \(typist): \(line): \(refused.map(\.description))")
                    tried += 1
                }
            }
        }
        #expect(tried > 0)
    }

    @Test("S11 after the last lesson no period of today is offered")
    func afterLessons() throws {
        for (who, act) in Self.deeds {
            var dice = Throws(state: 7)
            let refusals = (try? run(act, as: who, try day(at: 15 * 60, &dice))) ?? []
            let lines = refusals.flatMap { $0.instead + [$0.sentence] }
            #expect(lines.allSatisfy { !$0.contains("reserve 7") || !$0.contains(" today ") }, "\(act): \(lines)")
        }
    }

    @Test("S11 what an edit offers is accepted too")
    func edits() throws {
        let school = try SampleSchool()
        for line in ["reserve 7-1..6 tomorrow p3", "reserve 7-7..12 tomorrow p4"] {
            #expect(try run(line, as: "okafor", school).isEmpty)
        }
        _ = try run("substitute room 204 tomorrow p5", as: "marquez", school)
        let offers = try run("edit R1 1..12 tomorrow p4", as: "okafor", school).flatMap(\.instead)
        let line = try #require(offers.first { $0.hasPrefix("edit R1 ") })
        #expect(try run(line, as: "okafor", school).isEmpty, "\(line)")
    }

    @Test("S16 no time and no cart is offered whose home room has a substitute then; the plan itself may stand")
    func homeRoom() throws {
        let school = try SampleSchool()
        for line in ["substitute room 118 tomorrow", "reserve 7-1..12 tomorrow p3 for okafor"] {
            #expect(try run(line, as: "marquez", school).isEmpty)
        }
        let offers = try run("reserve 7-1..4 tomorrow p3 for okafor", as: "marquez", school).flatMap(\.instead)
        #expect(!offers.isEmpty && offers.allSatisfy { !$0.contains(" 5-") })
        let outcome = try Dispatcher.run(
            try Typed(Line("reserve 5-1..4 tomorrow p3 in 119")), in: try AtDesk("haddad", school: school).context())
        guard case .object(let pairs) = outcome.json else { return }
        let details = pairs.first { $0.0 == "details" }?.1
        #expect("\(String(describing: details))".contains("nothing is handed out of it until the coordinator moves it"))
    }

    @Test("S12 S16 a cart whose home room has a substitute gives nothing out until it is moved; today says so")
    func moved() throws {
        let school = try SampleSchool(at: 10 * 60 + 5)
        for line in ["reserve 7-13..24 today p3 for lindqvist", "substitute okafor today"] {
            #expect(try run(line, as: "marquez", school).isEmpty)
        }
        #expect(try run("out 7", as: "castillo", school).map(\.code) == ["substitute-devices"])
        let today = try school.answer(Today(unit: school.site), as: "marquez").matters
        #expect(today.contains { $0.kind == "substitute" && $0.line == "move cart 7 to ROOM" })
        let castillo = try school.answer(Today(unit: school.site), as: "castillo").matters
        #expect(castillo.contains { $0.text.contains("Nothing goes out of cart 7") && $0.line == nil })
        #expect(try run("move cart 7 to 206", as: "marquez", school).isEmpty)
        #expect(try run("out 7", as: "castillo", school).isEmpty)
    }
}
