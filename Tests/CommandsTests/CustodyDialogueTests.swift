// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Commands
import Decisions
import Office
import TestKit
import Testing

@Suite("The check-in's dialogue")
struct CustodyDialogueTests {
    /// What was asked and shown, and what is answered in turn.
    private final class Asked {
        var questions: [String] = []
        var shown = ""
        var answers: [String]
        init(_ answers: [String]) { self.answers = answers }
    }

    private func run(_ line: String, _ desk: AtDesk, asked: Asked? = nil, flags: [String] = []) throws -> Outcome {
        var prompts = Prompts()
        if let asked {
            prompts.ask = { _, _ in false }
            prompts.talk = { page in
                for case .line(let text, _) in page.blocks { asked.shown += text + "\n" }
            }
            prompts.line = { question in
                asked.questions.append(question)
                return asked.answers.isEmpty ? nil : asked.answers.removeFirst()
            }
        }
        return try Dispatcher.run(try Typed(Line(line)), in: try desk.context(flags: flags, prompts: prompts))
    }

    private func morning() throws -> AtDesk {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15)
        _ = try run("out 7-1..12", try AtDesk("okafor", school: school))
        _ = try run("out 7-13..14", try AtDesk("lindqvist", school: school))
        school.set(20_261_119, 16 * 60)
        return try AtDesk("castillo", school: school)
    }

    private func codes(_ body: () throws -> Outcome) throws -> [String] {
        do {
            _ = try body()
            return []
        } catch let refused as Refused {
            return refused.refusals.map(\.code)
        }
    }

    @Test(
        "S14 at a terminal one question names all that is doubted; the answer is by exception",
        arguments: [
            ("all back", "", ""), ("yes", "", ""), ("all but 14", "", "7-14"), ("all back but 13,14", "", "7-13..14"),
            ("missing 14", "7-14", ""), ("all but 13 missing 14", "7-14", "7-13"), ("none back", "", "7-1..14"),
        ])
    func dialogue(answer: String, missing: String, stillOut: String) throws {
        let asked = Asked([answer])
        let outcome = try run("in 7", try morning(), asked: asked)
        #expect(asked.questions == ["Which of them are in their slots? "])
        #expect(asked.shown.contains("7-1..12: out with Chidi Okafor") && asked.shown.contains("7-13..14: out with"))
        guard case .object(let pairs) = outcome.json else { return }
        let data = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        #expect(data["missing"] == .text(missing) && data["stillOut"] == .text(stillOut))
    }

    @Test("S14 an answer that cannot be read is asked again; no answer does nothing")
    func unread() throws {
        let desk = try morning()
        let asked = Asked(["mostly", "all but 99", ""])
        #expect(try codes { try run("in 7", desk, asked: asked) } == ["unconfirmed"])
        #expect(asked.questions.count == 3)
        #expect(try codes { try run("in 7", desk, asked: Asked([])) } == ["unconfirmed"])
        #expect(try codes { try run("in 7", desk) } == ["name-what-is-doubted"])
    }

    @Test("S14 off a terminal it is refused until named; --yes never replaces naming, JSON never asks")
    func named() throws {
        let desk = try morning()
        #expect(try codes { try run("in 7", desk) } == ["name-what-is-doubted"])
        #expect(try codes { try run("in 7", desk, flags: ["--yes"]) } == ["name-what-is-doubted"])
        let asked = Asked(["all", "all"])
        #expect(try codes { try run("in 7", desk, asked: asked, flags: ["--json"]) } == ["name-what-is-doubted"])
        #expect(asked.questions.isEmpty)
        #expect(try codes { try run("in 7 all but 13,14", desk) } == ["name-what-is-doubted"])
        #expect(try codes { try run("in 7 all but 1..14", desk) } == [])
    }

    @Test("F14 a scan that never was cannot end in a check-in")
    func nothingScanned() throws {
        #expect(try codes { try run("scan 7 done", try morning()) } == ["nothing-scanned"])
    }

    @Test("S14 a check-in's exceptions are read in any order")
    func words() throws {
        let desk = try AtDesk("castillo")
        let outcome = try run(
            "in 7 unlocked missing 17 room 118 uncabled 4,5 damaged 3 \"cracked corner\" unplugged", desk)
        guard case .object(let pairs) = outcome.json else { return }
        let data = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        #expect(data["missing"] == .text("7-17") && data["uncabled"] == .text("7-4..5") && data["room"] == .text("118"))
        #expect(data["plugged"] == .bool(false) && data["locked"] == .bool(false))
    }

    private static let whole = "All 30 devices in their slots, cabled, cart plugged in, locked, in room 204"

    @Test(
        "S14 at a terminal the question says what a check-in claims: devices, cables, plug, lock, room",
        arguments: [
            ("in 7", ["y"], [whole], [], ""), ("in 7", ["yes"], [whole], [], ""),
            ("in 7", ["n"], [whole], ["unconfirmed"], ""), ("in 7", [""], [whole], ["unconfirmed"], ""),
            ("in 7", [], [whole], ["unconfirmed"], ""), ("in 7", ["missing 17"], [whole], [], "7-17"),
            ("in 7", ["hm", "y"], [whole, whole], [], ""), ("in 7 all", [], [], [], ""),
            (
                "in 7 missing 17 uncabled 4,5 unplugged", ["y"],
                [
                    "29 of 30 devices in their slots, without 7-17, cabled except 7-4..5, cart NOT plugged in, locked, in room 204"
                ], [], "7-17"
            ),
            ("in 7 damaged 3 unlocked room 118", ["y"], [], ["damage-note"], ""),
        ])
    func claim(line: String, answers: [String], questions: [String], refused: [String], missing: String) throws {
        let asked = Asked(answers)
        var outcome: Outcome?
        let met = try codes {
            let done = try run(line, try AtDesk("castillo"), asked: asked)
            outcome = done
            return done
        }
        #expect(asked.questions == questions.map { "\($0)? [y/N or exceptions] " })
        #expect(met.isEmpty == refused.isEmpty)
        guard refused.isEmpty else { return }
        guard case .object(let pairs)? = outcome?.json else { return }
        #expect(Dictionary(pairs, uniquingKeysWith: { first, _ in first })["missing"] == .text(missing))
    }

    @Test(
        "S14 --yes, JSON and a script are asked nothing; who may not check the cart in is refused before any question")
    func claimUnasked() throws {
        for flags in [["--yes"], ["--json"]] {
            let asked = Asked(["n"])
            #expect(try codes { try run("in 7", try AtDesk("castillo"), asked: asked, flags: flags) } == [])
            #expect(asked.questions.isEmpty)
        }
        #expect(try codes { try run("in 7", try AtDesk("castillo")) } == [])
        let asked = Asked(["y"])
        #expect(try codes { try run("in 5", try AtDesk("okafor"), asked: asked) } != [])
        #expect(asked.questions.isEmpty)
    }

    @Test("S14 where labels are doubted, what else the answer claims is said above the one question")
    func claimWithDoubts() throws {
        let asked = Asked(["all back"])
        _ = try run("in 7 uncabled 20", try morning(), asked: asked)
        #expect(asked.questions == ["Which of them are in their slots? "])
        #expect(
            asked.shown.contains(
                "Claimed as well: the other 16 devices in their slots, cabled except 7-20, cart plugged in, locked, in room 204."
            ), "\(asked.shown)")
    }
}
