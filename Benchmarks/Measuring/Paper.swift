// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Where the bench writes: progress beside, the table at the end.
enum Paper {
    static func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
    static func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    static func table(_ figures: [Figure]) -> String {
        var lines = ["| what | must reach | measured | |", "|---|---|---|---|"]
        lines += figures.map { "| \($0.what) | \($0.must) | \($0.found) | \($0.verdict) |" }
        return lines.joined(separator: "\n")
    }
}
