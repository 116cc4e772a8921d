// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit

/// The program itself, as it was built, with a home of its own and a school at a set time.
final class Program {
    let home: String
    let school: SampleSchool
    let now: String

    init(_ school: SampleSchool, now: String = "2026-11-19 10:15") throws {
        home = FileManager.default.temporaryDirectory.appendingPathComponent("program-\(UUID())").path
        self.school = school
        self.now = now
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    }

    deinit { Sweep.away(home) }

    var environment: [String: String] {
        [
            "HOME": home, "XDG_STATE_HOME": home + "/state", "XDG_RUNTIME_DIR": home, "NO_COLOR": "1", "PAGER": "cat",
            "CARTDESK_NOW": now, "CARTDESK_DATABASE": school.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        ]
    }

    /// The shell, or one command, on a terminal.
    func sit(_ arguments: [String] = [], columns: Int = 80, rows: Int = 40) throws -> Pty {
        try Pty(AtTerminal.beside("cartdesk"), arguments, environment: environment, columns: columns, rows: rows)
    }

    /// A single command without a terminal: its exit code and both its outputs together.
    func run(_ arguments: [String], environment more: [String: String] = [:], input: String? = nil) throws -> (
        exit: Int32, said: String
    ) {
        try run(arguments, environment: more, bytes: input.map { Array($0.utf8) })
    }

    /// The same with whatever bytes on standard input.
    func run(_ arguments: [String], environment more: [String: String] = [:], bytes input: [UInt8]?) throws -> (
        exit: Int32, said: String
    ) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: AtTerminal.beside("cartdesk"))
        process.arguments = arguments
        process.environment = environment.merging(more) { $1 }
        let said = Pipe()
        process.standardOutput = said
        process.standardError = said
        let given = Pipe()
        process.standardInput = input == nil ? FileHandle.nullDevice : given
        try process.run()
        if let input { given.fileHandleForWriting.write(Data(input)) }
        try given.fileHandleForWriting.close()
        let bytes = said.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}

extension Pty {
    /// Waits until the program waits for its turn at the desk, by the number of the call that it is in.
    func waitForTurn() throws {
        #if arch(x86_64)
            let call = "220 "
        #else
            let call = "192 "
        #endif
        for _ in 0..<3000 {
            let state = (try? String(contentsOfFile: "/proc/\(process)/syscall", encoding: .utf8)) ?? ""
            if state.hasPrefix(call) { return }
            usleep(10_000)
        }
        throw Failure.stillRunning(output: output)
    }
}
