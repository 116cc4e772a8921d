// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Console
import Decisions
import Foundation
import Office
import People
import TestKit
import Testing

/// What `export` writes, `import` reads back as nothing new.
@Suite("Export and import")
struct RoundTripTests {
    private func run(_ line: String, as who: String, _ school: SampleSchool) throws -> Outcome {
        try Dispatcher.run(try Typed(Line(line)), in: try AtDesk(who, school: school).context(flags: ["--yes"]))
    }

    private func text(_ outcome: Outcome) -> String {
        outcome.page.blocks.map { "\($0)" }.joined(separator: "\n")
    }

    @Test(
        "F15 F33 staff, grades and seats are written and read again without a change, and the change of one cell is one change",
        arguments: [
            ("staff", "Chidi Okafor", "Chidi -Okafor"), ("grades", ",204,", ",205,"),
            ("seats", "21,22,7,1", "11,12,7,1"),
        ])
    func exact(what: String, old: String, new: String) throws {
        let school = try SampleSchool()
        try school.perform(
            SeatsSet(unit: school.site, person: school.person("okafor"), period: "", cart: 1, seats: "21=1 22=2 23=-"),
            as: "okafor")
        let rows = try #require(try run("export \(what)", as: "marquez", school).csv)
        let csv = CSV.write(rows.columns, rows.rows)
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("cartdesk-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(csv.utf8).write(to: file)
        #expect(text(try run("import \(what) \(file.path)", as: "marquez", school)).contains("nothing was changed"))
        let other = csv.replacingOccurrences(of: old, with: new)
        #expect(other != csv)
        try Data(other.utf8).write(to: file)
        #expect(!text(try run("import \(what) \(file.path)", as: "marquez", school)).contains("nothing was changed"))
        #expect(text(try run("import \(what) \(file.path)", as: "marquez", school)).contains("nothing was changed"))
        let again = try #require(try run("export \(what)", as: "marquez", school).csv)
        #expect(CSV.write(again.columns, again.rows) == other)
    }

    @Test(
        "F15 F35 the staff list reads back as no change also after somebody left, was blocked or was barred for a while"
    )
    func afterLeaving() throws {
        let school = try SampleSchool()
        for (handle, line) in [
            ("ramos", "person leave okafor"), ("ramos", "person block lindqvist"),
            ("marquez", "person role haddad aide until 4 dec"),
            ("marquez", "person role castillo ets from mon until fri"),
        ] {
            _ = try run(line, as: handle, school)
            let rows = try #require(try run("export staff", as: "marquez", school).csv)
            let file = try written(CSV.write(rows.columns, rows.rows))
            defer { try? FileManager.default.removeItem(at: file) }
            #expect(
                text(try run("import staff \(file.path)", as: "marquez", school)).contains("nothing was changed"),
                "\(line)")
        }
    }

    @Test("F15 what a rule says about a line of the list is shown at its cell, with exit 65")
    func places() throws {
        let school = try SampleSchool()
        let file = try written(
            "handle,name,email,roles\nnovak,Iva Novak,n@lincoln.example,teacher\nquist,Bo Quist,q@lincoln.example,principal\n"
        )
        defer { try? FileManager.default.removeItem(at: file) }
        let outcome = try run("import staff \(file.path)", as: "ramos", school)
        #expect(outcome.exit == 65)
        let found = outcome.json["findings"]?.array?.first
        #expect(found?["line"]?.integer == 3 && found?["column"]?.integer == 34)
        #expect(text(outcome).contains("^^^^^^^^^"))
        #expect(try school.rows(Person.named, "novak").isEmpty)
    }

    private func written(_ text: String) throws -> URL {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("cartdesk-\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        return file
    }

    @Test("S14 a reason left out is asked for at a terminal, once; off a terminal none is wanted")
    func reasons() throws {
        let school = try SampleSchool()
        var asked: [String] = []
        func run(_ line: String, terminal: Bool, flags: [String] = []) throws -> Outcome {
            var prompts = Prompts()
            prompts.line = {
                asked.append($0)
                return "sticky keys"
            }
            if terminal { prompts.ask = { _, _ in true } }
            return try Dispatcher.run(
                try Typed(Line(line)),
                in: try AtDesk("castillo", school: school).context(flags: flags, prompts: prompts))
        }
        #expect(text(try run("hold 7-4", terminal: true)).contains("7-4 is held: sticky keys."))
        #expect(text(try run("release 7-4", terminal: true)).contains("7-4 is released: sticky keys."))
        #expect(asked == ["Why may it not be lent? ", "Why may it be lent again? "])
        #expect(text(try run("hold 7-4", terminal: false)).contains("7-4 is held: no reason given."))
        #expect(text(try run("release 7-4", terminal: true, flags: ["--json"])).contains("no reason given"))
        #expect(asked.count == 2)
    }
}
