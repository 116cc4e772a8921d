// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit

/// The shell on a terminal of its own.
enum AtTerminal {
    static func sit(
        _ arguments: [String] = ["rehearsal"], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
    ) throws -> Pty {
        let home = FileManager.default.temporaryDirectory.appendingPathComponent("shell-\(UUID())").path
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        // Its school lies there too.
        let settings = [
            "HOME": home, "TMPDIR": home, "XDG_STATE_HOME": home + "/state", "NO_COLOR": "1", "PAGER": "cat",
        ]
        let pty = try Pty(
            beside("ShellProbe"), arguments, environment: settings.merging(environment) { $1 }, columns: columns,
            rows: rows)
        pty.belongings = [home]
        return pty
    }

    /// Signed in at the rehearsal.
    static func sit(as name: String, environment: [String: String] = [:], columns: Int = 80) throws -> Pty {
        let pty = try sit(environment: environment, columns: columns)
        try pty.wait(for: "nobody> ")
        try pty.send("whoami --as \(name)\r")
        try pty.wait(for: "nobody> ")
        return pty
    }

    /// A program that was built next to the tests' own.
    static func beside(_ name: String) -> String {
        let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        var folder = URL(fileURLWithPath: runner).deletingLastPathComponent()
        while folder.path != "/" {
            let program = folder.appendingPathComponent(name).path
            if FileManager.default.isExecutableFile(atPath: program) { return program }
            folder.deleteLastPathComponent()
        }
        return "\(name) is not built"
    }
}
