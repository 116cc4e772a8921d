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

/// What is suggested is what its reader could type now: the reader's own line and what was missing from it.
@Suite("Offered lines")
struct OfferedLinesTests {
    private let school: SampleSchool

    init() throws { school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15) }

    private func done(_ line: String, as who: String) throws {
        _ = try Dispatcher.run(try Typed(Line(line)), in: try AtDesk(who, school: school).context())
    }

    /// The lines behind the arrows of an answer, and its guesses.
    private func shown(_ line: String, as who: String) throws -> (lines: [String], guesses: [String]) {
        let context = try AtDesk(who, school: school).context()
        let offered = OfferedLines(context, own: line)
        do {
            let outcome = offered.checked(try Dispatcher.run(try Typed(Line(line)), in: context))
            return (
                outcome.page.blocks.compactMap { if case .hint(let text) = $0 { text } else { nil } }, []
            )
        } catch let refused as Refused {
            return (offered.checked(refused).refusals.flatMap(\.instead), [])
        } catch let misread as Misread {
            let checked = offered.checked(misread)
            return (checked.lines, checked.suggestions)
        }
    }

    @Test("S14 what is missing from a check-in is added to the reader's own line; nothing of it is dropped")
    func damaged() throws {
        let found = try shown("in 7 missing 9,11 damaged 3", as: "castillo").lines
        #expect(found == ["in 7 damaged 3 \"WHAT\" missing 9,11"])
        #expect(try shown("in 7 at 9:55 missing 9", as: "castillo").lines == ["in 7 at 09:55 \"WHY\" missing 9"])
        try done("out 7-1..3", as: "okafor")
        #expect(
            try shown("in 7-1..3 missing 2 damaged 1", as: "okafor").lines
                == ["in 7-1..3 missing 2 damaged 1 \"WHAT\""])
    }

    @Test("S14 with devices out a check-in by exception is offered with what was said, and as what may be the case")
    func allBut() throws {
        try done("out 7-1..12", as: "okafor")
        let found = try shown("in 7 all but 4", as: "castillo").lines
        #expect(found == ["in 7 all but 4 all", "in 7 all but 1..12"])
        #expect(try shown("in 7", as: "castillo").lines == ["in 7 all", "in 7 all but 1..12"])
    }

    @Test("F21 a line with capitals is not carried out: it asks for the word that they name")
    func placeholders() throws {
        for (line, word) in [
            ("in 7 damaged 3 \"WHAT\"", "what is wrong"), ("move cart 7 to ROOM", "the room"),
            ("release 7-3 \"WHY\"", "the reason"), ("swap 7-3 with SERIAL", "the serial number"),
        ] {
            let misread = try #require(throws: Misread.self) { try done(line, as: "castillo") }
            #expect(misread.sentence.contains("Type \(word) in place of ") && misread.exit == .usage)
        }
    }

    @Test("S16 nothing is offered out into a substitute's room, nor by who may not hand it out")
    func intoSubstitute() throws {
        try done("reserve 7-1..12 today p3", as: "okafor")
        #expect(try shown("cart show 7", as: "castillo").lines == ["out 7"])
        #expect(try shown("cart show 7", as: "adeyemi").lines == [])
        #expect(try shown("cart show 7", as: "ramos").lines == [])
        try done("substitute okafor today", as: "marquez")
        #expect(try shown("cart show 7", as: "castillo").lines == [])
    }

    @Test("F21 undo of another's entry offers no correction to who has not the right; the coordinator is offered it")
    func rights() throws {
        try done("hold 7-3 \"cracked\"", as: "castillo")
        let entry = try #require(try school.answer(LookAtUndo(unit: school.site), as: "castillo")?.seq)
        #expect(try shown("undo \(entry)", as: "okafor").lines == [])
        #expect(try shown("undo \(entry)", as: "marquez").lines == ["correct \(entry) \"WHY\""])
    }

    @Test("F21 leaders and Desktop Services are offered no act of custody", arguments: ["adeyemi", "ramos", "ashby"])
    func leaders(who: String) throws {
        try done("out 7-1..12", as: "okafor")
        school.set(20_261_119, 17 * 60 + 30)
        for page in ["today", "inbox", "status", "flag list", "cart 7"] {
            let found = try shown(page, as: who).lines
            let acts = found.filter { line in ["in ", "move ", "out "].contains { line.hasPrefix($0) } }
            #expect(acts.isEmpty, "\(acts)")
        }
    }

    @Test("F21 no number is offered that is not the reader's: cancel lists the reservations there are")
    func numbers() throws {
        func accepted(_ line: String) throws -> [String] {
            try #require(throws: Misread.self) { try done(line, as: "okafor") }.accepted
        }
        #expect(try accepted("cancel") == [])
        try done("reserve 7-1..6 fri p3", as: "okafor")
        #expect(try accepted("cancel") == ["R1"])
        #expect(try accepted("cancel x") == ["R1"])
    }

    @Test("F21 a guess at a slip is a command that the reader may type and that takes the next word")
    func guesses() throws {
        let context = try AtDesk("okafor", school: school).context()
        func guesses(_ line: String, _ context: Context) throws -> [String] {
            let misread = try #require(throws: Misread.self) { try Typed(Line(line)) }
            return OfferedLines(context, own: line).checked(misread).suggestions
        }
        #expect(try guesses("tokne", context) == [])
        #expect(try guesses("take 7", context) == ["out"])
        #expect(try guesses("resrve 7-1 fri p3", context) == ["reserve"])
        let ramos = try AtDesk("ramos", school: school).context()
        #expect(try guesses("tokne", ramos) == ["token"])
    }

    @Test("F21 off a terminal a line that hurts is offered with --yes, and a question's refusal is one's own line")
    func confirmed() throws {
        try done("reserve 7-1..6 fri p3", as: "okafor")
        #expect(try shown("day fri closed \"snow\"", as: "marquez").lines == ["day fri closed \"snow\" --yes"])
    }

    @Test("F21 looking for what may be offered writes nothing and keeps no refusal")
    func nothingKept() throws {
        try done("substitute okafor today", as: "marquez")
        let before = try school.rows(JournalEntry.latest, school.site).count
        _ = try shown("out 7-1..3", as: "okafor")
        let kept = try school.rows(KeptRefusal.since, school.site, Instant(ms: 0)).count
        for line in ["today", "cart 7", "inbox"] { _ = try shown(line, as: "okafor") }
        #expect(try school.rows(KeptRefusal.since, school.site, Instant(ms: 0)).count == kept)
        #expect(try school.rows(JournalEntry.latest, school.site).count == before)
    }

    @Test("A command that reaches beyond the desk says so, and is never tried")
    func reaching() throws {
        let marks = [
            "context.services", "context.accounts()", "TokenFile(", "Written.write", "Template.write",
            "sitting.who = ", "local.verify",
        ]
        for (path, text) in try Project.swift(below: "Sources/Commands") where !path.contains("/Framework/") {
            guard marks.contains(where: text.contains), text.contains(": DeskCommand") else { continue }
            #expect(text.contains("static let reachesOutside = true"), "\(path)")
        }
    }
}
