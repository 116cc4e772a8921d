// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Decisions
import Foundation
import Shell
import TestKit
import Testing

/// Bytes as they come in: by pipe, by script, as arguments, in the environment.
@Suite("One decoder for every byte")
struct EntryTests {
    private static let okafor = ["--as", "okafor"]

    /// Scripts with the exit code they end with.
    static let scripts: [(bytes: [UInt8], exit: Int32)] = [
        ([0xEF, 0xBB, 0xBF] + Array("whoami\n".utf8), 0),
        (Array("whoami\rwhoami\r".utf8), 0), (Array("whoami\r\nwhoami\r\n".utf8), 0), (Array("whoami".utf8), 0),
        (Array("reserve 7-1..12 fri p4 project \"caf".utf8) + [0xE9] + Array("\"\n".utf8), 64),
        (Array("whoami\n\u{FEFF}whoami\n".utf8), 64), (Array("who".utf8) + [0] + Array("ami\n".utf8), 64),
        (Array("whoami \u{1B}[31m\n".utf8), 64), (Array("reserve 7 fri p4 project \"JosÃ©\"\n".utf8), 64),
        ([0xFF, 0xFE] + Array("whoami\n".utf8).flatMap { [$0, 0] }, 64),
        ([UInt8](repeating: 0x78, count: 70_000) + [0x0A], 64), ([UInt8](repeating: 0x78, count: 60_000) + [0x0A], 64),
    ]

    @Test("F41: a script says the same from standard input and from a file", arguments: 0..<scripts.count)
    func alike(_ index: Int) throws {
        let (bytes, exit) = Self.scripts[index]
        let program = try Program(try SampleSchool())
        let file = program.home + "/lines"
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let piped = try program.run(Self.okafor, bytes: bytes)
        let read = try program.run(Self.okafor + ["--script", file])
        #expect(piped.exit == exit, "\(piped.said.prefix(500))")
        #expect(read.exit == exit)
        #expect(piped.said == read.said.replacingOccurrences(of: file, with: "stdin"))
        #expect(piped.said.utf8.count < 3000)
        #expect(!piped.said.contains("\u{FFFD}"))
    }

    @Test("F41: a refused line says its line and column, and --keep-going goes on behind it")
    func places() throws {
        let program = try Program(try SampleSchool())
        let bytes = Array("whoami\nwho caf".utf8) + [0xE9] + Array("\nwhoami\n".utf8)
        let stopped = try program.run(Self.okafor, bytes: bytes)
        #expect(stopped.exit == 64 && stopped.said.contains("stdin:2:8: The byte E9 is not UTF-8"))
        let on = try program.run(Self.okafor + ["--keep-going"], bytes: bytes)
        #expect(on.exit == 64 && on.said.components(separatedBy: "Chidi Okafor").count == 3)
    }

    @Test("F41: what was typed is stored so, a backslash before a letter included")
    func asTyped() throws {
        let school = try SampleSchool()
        let program = try Program(school, now: "2026-11-19 08:10")
        let text = #"C:\temp "new" \\ é"#
        let typed = #"C:\temp \"new\" \\ é"#
        let line = "reserve 7-13..14 fri p4 project \"\(typed)\"\r\n"
        let piped = try program.run(Self.okafor, input: line)
        #expect(piped.exit == 0, "\(piped.said)")
        let asked = try program.run(Self.okafor + ["reserve", "7-15..16", "fri", "p4", "project", text])
        #expect(asked.exit == 0, "\(asked.said)")
        let plans = try school.rows(Reservation.liveFrom, school.site, try #require(Day(20_261_120)))
        #expect(plans.compactMap(\.project).sorted() == [#"C:\temp "new" \ é"#, text].sorted())
    }

    @Test("F41: an argument that is no text ends with 64 and its number, and so does a variable that is read")
    func arguments() throws {
        let program = try Program(try SampleSchool())
        for (line, place) in [
            (#"--as okafor reserve 7-1..12 fri p4 project $'caf\xe9'"#, "Argument 8, character 4"),
            (#"$'who\xff'"#, "Argument 1, character 4"), (#"--as okafor whoami $'a\x1bb'"#, "Argument 4, character 2"),
        ] {
            let said = try bash(program, "\(AtTerminal.beside("cartdesk")) \(line)")
            #expect(said.exit == 64 && said.text.contains(place), "\(said)")
        }
        let said = try bash(program, #"CARTDESK_SITE=$'x\xe9' \#(AtTerminal.beside("cartdesk")) --as okafor today"#)
        #expect(said.exit == 64 && said.text.contains("The variable CARTDESK_SITE"), "\(said)")
    }

    @Test("F41: every variable that the sources read is decoded")
    func variables() throws {
        let folder = Project.root.appendingPathComponent("Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var read: Set<String> = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            for match in try String(contentsOf: file, encoding: .utf8).matches(of: /environment\["([A-Z_]+)"\]/) {
                read.insert(String(match.1))
            }
        }
        #expect(read.subtracting(Launch.variables).subtracting(["CARTDESK_UPDATE"]).sorted() == [])
    }

    @Test("F41: a line without end is refused in little memory, before anybody has signed in")
    func endless() throws {
        let program = try Program(try SampleSchool())
        // Forty megabytes, of which nothing is kept.
        let line = "head -c 40000000 /dev/zero | tr '\\0' x"
        let said = try bash(program, "\(line) | \(AtTerminal.beside("cartdesk"))")
        #expect(said.exit == 64 && said.text.contains("stdin:1:65537"), "\(said.text.prefix(300))")
        #expect(said.text.utf8.count < 1000)
    }

    private func bash(_ program: Program, _ line: String) throws -> (exit: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", line]
        process.environment = program.environment
        let said = Pipe()
        process.standardOutput = said
        process.standardError = said
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let bytes = said.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    @Test(
        "F34: a word of an argument is a quoted word wherever a text may stand",
        arguments: [
            ("castillo", ["hold", "7-4", "sticky"]), ("castillo", ["hold", "7-4", "wobbles"]),
            ("marquez", ["device", "hold", "7-2", "repair", "battery"]),
            ("castillo", ["in", "7-1..5", "damaged", "3", "cracked"]),
        ])
    func words(_ who: String, _ words: [String]) throws {
        let school = try SampleSchool()
        let said = try Program(school, now: "2026-11-19 08:10").run(["--as", who] + words)
        // Nothing is out, so a return is refused by its rule and not by its words.
        #expect(said.exit == 0 || said.exit == 1, "\(said)")
        if words[0] == "hold" {
            #expect(try school.rows(Hold.openOfCart, school.site, 1).first?.note == words[2])
        }
    }
}
