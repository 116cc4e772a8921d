// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit

/// The probe on a terminal, and where it is: beside the test runner's own program.
enum Probing {
    static func start(
        _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80
    ) throws -> Pty {
        let pty = try Pty(path, arguments, environment: environment, columns: columns)
        try pty.wait(for: "> ")
        return pty
    }

    static var path: String {
        let runner = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        var folder = URL(fileURLWithPath: runner).deletingLastPathComponent()
        while folder.path != "/" {
            let probe = folder.appendingPathComponent("LineProbe").path
            if FileManager.default.isExecutableFile(atPath: probe) { return probe }
            folder.deleteLastPathComponent()
        }
        return "LineProbe is not built"
    }

    /// A path for a history that no other test uses; its folder does not exist yet.
    static func historyPath() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("lines-\(UUID())/history/anna").path
    }
}
