// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

@Suite("The program itself")
struct ProgramTests {
    @Test(
        "Behaviour 13: help, --help, -h and no verb where nobody speaks are the same page, without a desk too",
        arguments: [["--help"], ["-h"], ["help"], [], ["--database", "/nowhere/desk.db", "--help"]])
    func help(arguments: [String]) throws {
        let (exit, said) = try Program(try SampleSchool()).run(arguments)
        #expect(exit == 0)
        #expect(said.contains("What you can do, by task") && said.contains("reserve"))
    }

    @Test(
        "Behaviour 13: --help behind a verb, a noun or words is the page of that",
        arguments: [
            (["out", "--help"], "out CART[-SLOTS]"), (["out", "7", "-h"], "out CART[-SLOTS]"),
            (["cart", "apply", "--help"], "cart apply FILE"), (["ticket", "--help"], "Repairs and other tickets."),
            (["--version"], "cartdesk 0."), (["--json", "--version"], "cartdesk 0."),
        ])
    func pages(arguments: [String], page: String) throws {
        let (exit, said) = try Program(try SampleSchool()).run(arguments)
        #expect(exit == 0)
        #expect(said.contains(page), "\(said)")
    }

    @Test("Behaviour 2 an empty script does nothing and says nothing")
    func empty() throws {
        let (exit, said) = try Program(try SampleSchool()).run([], input: "")
        #expect(exit == 0 && said == "")
    }

    @Test("S12 labels are handed on at the prompt: offered, counted, accepted")
    func handOff() throws {
        let program = try Program(try SampleSchool(), now: "2026-11-19 10:15")
        let pty = try program.sit()
        try pty.wait(for: "nobody> ")
        for line in [
            "reserve 7-13..16 today p4 project \"Volcanoes\" --as okafor", "approve R1 --as lindqvist",
            "out 7-13..24 --as lindqvist",
        ] {
            try pty.send(line + "\r")
            try pty.wait(for: "✓")
            try pty.wait(for: "nobody> ")
        }
        try pty.send("clock today 10:52 --as marquez\r")
        try pty.wait(for: "10:52 nobody> ")
        try pty.send("handoff 7-1\t")
        try pty.send("\u{15}handoff 7-13..16 to okafor --as lindqvist\r")
        try pty.wait(for: "is offered to Chidi Okafor")
        try pty.wait(for: "nobody> ")
        try pty.send("login okafor\r")
        try pty.wait(for: "Saga Lindqvist hands you 7-13..16")
        try pty.wait(for: "okafor> ")
        try pty.send("accept all but 14\r")
        try pty.wait(for: "You have 7-13,15..16 now")
    }

    @Test("F24 a job's token is made once and used from a file that only its owner may read")
    func token() throws {
        let program = try Program(try SampleSchool())
        let (made, said) = try program.run(["--as", "ramos", "token", "make", "robot", "--json"])
        #expect(made == 0)
        let token = try #require(said.firstMatch(of: /"token":"([0-9a-f]{64})"/)).1
        let file = program.home + "/job-token"
        try Data((token + "\n").utf8).write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        let job = ["CARTDESK_TOKEN_FILE": file]
        #expect(try program.run(["whoami"], environment: job).said.contains("The nightly job"))
        #expect(try program.run(["nightly"], environment: job).exit == 0)
        #expect(try program.run(["out", "7"], environment: job).exit == 77)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
        #expect(try program.run(["whoami"], environment: job).exit == 77)
    }

    @Test("F23 a backup is restored from the prompt, which goes on at the desk that is there then")
    func restore() throws {
        let program = try Program(try SampleSchool())
        let pty = try program.sit()
        let copy = program.home + "/copy.db"
        try pty.wait(for: "nobody> ")
        try pty.send("backup \(copy) --as ramos\r")
        try pty.wait(for: "✓")
        try pty.wait(for: "nobody> ")
        try pty.send("hold 7-12 \"sticky keys\" --as castillo\r")
        try pty.wait(for: "✓")
        try pty.wait(for: "nobody> ")
        try pty.send("restore \(copy) --as ramos\r")
        try pty.wait(for: "[y/N] ")
        try pty.send("y\r")
        try pty.wait(for: "would be lost")
        try pty.wait(for: "nobody> ")
        try pty.send("restore \(copy) over-newer --yes --as ramos\r")
        // The sample's rows stand in no entry, and that is said.
        try pty.wait(for: "its rows are not")
        try pty.wait(for: "> ")
        try pty.send("cart 7 --as kim\r")
        let shown = try pty.wait(for: "Not checked in")
        #expect(!shown.contains("sticky keys"))
    }

    @Test("S11 new bells are seen before they are put in force, and asked about where they touch something")
    func bells() throws {
        let program = try Program(try SampleSchool())
        let file = program.home + "/bells.csv"
        let periods = ["HR,08:20,08:28", "P1,08:32,09:18", "P3,10:15,11:00"]
        let text = "schedule,period,start,end\n" + periods.map { "regular,\($0)\n" }.joined()
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        let pty = try program.sit()
        try pty.wait(for: "nobody> ")
        try pty.send("reserve 7-1..12 fri p3 --as okafor\r")
        try pty.wait(for: "✓")
        try pty.wait(for: "nobody> ")
        try pty.send("bells apply \(file) from fri --preview --as marquez\r")
        try pty.wait(for: "Nothing has changed yet.")
        try pty.wait(for: "nobody> ")
        try pty.send("bells apply \(file) from fri --as marquez\r")
        try pty.wait(for: "[y/N] ")
        try pty.send("y\r")
        try pty.wait(for: "✓")
        try pty.wait(for: "nobody> ")
        try pty.send("calendar 7 fri --as okafor\r")
        try pty.wait(for: "10:15")
    }

    @Test("Behaviour 24 a grid drawn after the window was made narrow fits it")
    func resize() throws {
        let program = try Program(try SampleSchool())
        let pty = try program.sit(columns: 120)
        try pty.wait(for: "nobody> ")
        try pty.send("status --as marquez\r")
        try pty.wait(for: "checked in")
        try pty.wait(for: "nobody> ")
        pty.resize(columns: 42, rows: 40)
        try pty.send("status --as marquez\r")
        try pty.wait(for: "Lincoln School")
        let shown = try pty.wait(for: "flags.")
        let widest = shown.split(whereSeparator: \.isNewline).map { $0.filter { $0 != "\r" }.count }.max() ?? 0
        #expect(widest <= 42)
    }
}
