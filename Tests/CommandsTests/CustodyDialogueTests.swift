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
}
