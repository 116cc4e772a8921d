// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Glibc
import Office
import TestKit

/// Whole processes: `cartdesk today`, and the shell from its start to its first prompt.
enum Starting: Measure {
    static let name = "start"

    static func figures(_ bench: Bench) throws -> [Figure] {
        let school = try Self.sample(bench, "school")
        let small = try Self.sample(bench, "small")
        let district = try Self.sample(bench, "district")
        func ratio(_ a: Samples, _ b: Samples) -> Double { Double(a.p50) / Double(max(1, b.p50)) }
        let today = ratio(district.today, small.today)
        let prompt = ratio(district.prompt, small.prompt)
        let memory = Double(district.peak) / Double(max(1, small.peak))
        return [
            Figure(
                "`cartdesk today`, whole process, warm", must: "≤ 15 ms",
                "\(school.today.said) (\(school.today.count) samples)", met: school.today.p50 <= 15_000_000),
            Figure(
                "shell to its first prompt", must: "≤ 30 ms", "\(school.prompt.said) (\(school.prompt.count) samples)",
                met: school.prompt.p50 <= 30_000_000),
            Figure(
                "memory before sign-in", must: "≤ 32 MiB", Said.size(school.peak), met: school.peak <= 32 << 20),
            Figure(
                "the three on the district's file", must: "≤ 1.3 × one school's",
                "today \(Said.ratio(today)), prompt \(Said.ratio(prompt)), memory \(Said.ratio(memory))",
                met: today <= 1.3 && prompt <= 1.3 && memory <= 1.3),
        ]
    }

    private static func sample(_ bench: Bench, _ tier: String) throws -> (today: Samples, prompt: Samples, peak: Int) {
        let path = try bench.original(tier)
        let home = bench.folder + "/home-" + tier
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: home) }
        let environment = [
            "HOME": home, "XDG_RUNTIME_DIR": home, "XDG_STATE_HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
            "CARTDESK_NOW": "2026-05-21 08:05",
        ]
        let login = try Child(bench.program, ["--database", path, "login", "t1.1"], environment: environment).wait()
        guard login.code == 0 else { throw StorageFault.other("login ended with \(login.code)") }
        var today: [Int] = []
        for place in 0..<1_050 {
            let ended = try Child(bench.program, ["--database", path, "today"], environment: environment).wait()
            guard ended.code == 0 else { throw StorageFault.other("today ended with \(ended.code)") }
            if place >= 50 { today.append(ended.nanoseconds) }
        }
        var prompt: [Int] = []
        var peak = 0
        for place in 0..<310 {
            let began = Stopwatch.now()
            let terminal = try Pty(bench.program, ["--database", path], environment: environment, columns: 120)
            try terminal.wait(for: "> ")
            let took = Stopwatch.now() - began
            peak = max(peak, Child.peakBytes(of: terminal.process))
            try terminal.send("\u{4}")
            try terminal.waitForEnd()
            if place >= 10 { prompt.append(took) }
        }
        return (Samples(today), Samples(prompt), peak)
    }
}
