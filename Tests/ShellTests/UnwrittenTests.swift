// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Foundation
import TestKit
import Testing

/// Output that cannot be written: what was done is told on the other stream, with its numbers, and the exit code is 74.
@Suite("Output that is lost")
struct UnwrittenTests {
    private func run(_ shell: String, _ arguments: [String], _ program: Program, input: String? = nil) throws -> (
        exit: Int32, errors: String
    ) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", shell, "sh", AtTerminal.beside("cartdesk")] + arguments
        process.environment = program.environment
        let errors = Pipe(), given = Pipe()
        process.standardError = errors
        process.standardInput = input == nil ? FileHandle.nullDevice : given
        try process.run()
        if let input { given.fileHandleForWriting.write(Data(input.utf8)) }
        try given.fileHandleForWriting.close()
        let bytes = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    private func reserved(_ school: SampleSchool, _ day: Int = 20_261_120) throws -> [Int] {
        try school.rows(Reservation.onDay, school.site, try #require(Day(day))).map(\.no).sorted()
    }

    private static let act = ["--as", "okafor", "reserve", "7-1..12", "fri", "p4"]

    @Test(
        "F21 what was done is told with its entry and its number on standard error, in every form",
        arguments: [
            "exec \"$@\" >/dev/full", "exec \"$@\" >&-", "{ sleep 0.2; \"$@\"; echo \"code $?\" >&2; } | true",
        ], [[], ["--json"], ["--csv"]])
    func told(shell: String, form: [String]) throws {
        let program = try Program(try SampleSchool())
        let (exit, errors) = try run(shell, Self.act + form, program)
        // Behind a pipe, whose reader has ended before the program begins, the shell says the code.
        let piped = shell.contains("| true")
        #expect(piped ? errors.contains("code 74") : exit == 74, "\(exit): \(errors)")
        #expect(errors.contains("R1"), "\(errors)")
        #expect(errors.contains("entry ") && errors.contains("carried out"), "\(errors)")
        #expect(try reserved(program.school) == [1])
    }

    @Test("F21 where nothing can be written at all the code alone says it; the act stands")
    func both() throws {
        let program = try Program(try SampleSchool())
        let (exit, errors) = try run("exec \"$@\" >/dev/full 2>/dev/full", Self.act, program)
        #expect(exit == 74 && errors.isEmpty)
        #expect(try reserved(program.school) == [1])
    }

    @Test("F21 a script says which line's answer was lost, and stops there; with --keep-going it goes on")
    func script() throws {
        let lines = "# plan\nreserve 7-1..6 fri p3\nreserve 7-1..6 fri p4\nreserve 7-1..6 fri p5\n"
        for (flags, standing, codes) in [([], [1], 1), (["--keep-going"], [1, 2, 3], 3)] as [([String], [Int], Int)] {
            let program = try Program(try SampleSchool())
            let (exit, errors) = try run("exec \"$@\" >/dev/full", ["--as", "okafor"] + flags, program, input: lines)
            #expect(exit == 74)
            #expect(errors.contains("stdin:2: ") && errors.contains("R1"), "\(errors)")
            #expect(errors.components(separatedBy: "stdin:").count - 1 == codes, "\(errors)")
            #expect(try reserved(program.school) == standing)
        }
    }

    @Test("F21 a refusal in JSON that cannot be written is said on standard error, with 74")
    func refusal() throws {
        let program = try Program(try SampleSchool())
        let (exit, errors) = try run(
            "exec \"$@\" >/dev/full", ["--as", "okafor", "cancel", "R77", "--json"], program)
        #expect(exit == 74 && errors.contains("R77"), "\(exit): \(errors)")
    }

    @Test("A look whose reader has seen enough ends without a word; one on a full disk says that nothing was changed")
    func look() throws {
        let program = try Program(try SampleSchool())
        let piped = try run(
            "{ sleep 0.2; \"$@\"; echo \"code $?\" >&2; } | true", ["--as", "okafor", "calendar"], program)
        #expect(piped.errors == "code 74\n", "\(piped.errors)")
        let full = try run("exec \"$@\" >/dev/full", ["--as", "okafor", "calendar"], program)
        #expect(full.exit == 74 && full.errors.contains("changed nothing"), "\(full.errors)")
    }

    @Test("A closed standard output never becomes a file that the program opens")
    func closed() throws {
        let program = try Program(try SampleSchool())
        _ = try run("exec \"$@\" >&- 2>&- <&-", Self.act, program)
        #expect(try reserved(program.school) == [1])
        let checked = try program.run(["--as", "ashby", "journal", "verify"])
        #expect(checked.exit == 0, "\(checked.said)")
    }
}
