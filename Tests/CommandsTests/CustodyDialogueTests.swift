// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Commands
import Decisions
import Office
import TestKit
import Testing

@Suite("The check-in's dialogue")
struct CustodyDialogueTests {
    /// What was asked, and what is answered in turn; no more answers are no.
    private final class Asked {
        var questions: [String] = []
        var answers: [Bool]
        init(_ answers: [Bool]) { self.answers = answers }
    }

    private func run(_ line: String, _ desk: AtDesk, asked: Asked? = nil, flags: [String] = []) throws -> Outcome {
        var prompts = Prompts()
        if let asked {
            prompts.ask = { _, question in
                asked.questions.append(question)
                return asked.answers.isEmpty ? false : asked.answers.removeFirst()
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

    @Test("S14 at a terminal each group of doubted labels is asked about; the answers name it")
    func dialogue() throws {
        let desk = try morning()
        let asked = Asked([true, false, true, false])
        let outcome = try run("in 7", desk, asked: asked)
        #expect(
            asked.questions == [
                "Are all of them in their slots?", "Are all of them in their slots?", "Is 7-13 in its slot?",
                "Is 7-14 in its slot?",
                "Is 7-14 still with Saga Lindqvist?",
            ])
        guard case .object(let pairs) = outcome.json else { return }
        let data = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        #expect(data["missing"] == .text("7-14") && data["stillOut"] == .text(""))
    }

    @Test("S14 off a terminal it is refused until named; --yes never replaces naming, JSON never asks")
    func named() throws {
        let desk = try morning()
        #expect(try codes { try run("in 7", desk) } == ["name-what-is-doubted"])
        #expect(try codes { try run("in 7", desk, flags: ["--yes"]) } == ["name-what-is-doubted"])
        let asked = Asked([true, true])
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
