// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Glibc
import Office
import TestKit

/// Whole processes: `cartdesk today`, and the shell from its start to its first prompt.
enum Starting: Measure {
    static let name = "start"

    static func figures(_ bench: Bench) throws -> [Figure] {
        let (school, small) = (try Starts(bench, "school"), try Starts(bench, "small"))
        let district = try Starts(bench, "district")
        let all = [school, small, district]
        defer { for starts in all { starts.forget() } }
        // One of each in turn: a machine that is shared changes its pace from minute to minute.
        for place in 0..<1_050 {
            for starts in all { try starts.today(counts: place >= 50) }
        }
        for place in 0..<310 {
            for starts in all { try starts.prompt(counts: place >= 10) }
        }
        func ratio(_ times: (Starts) -> [Int]) -> Double {
            Double(Samples(times(district)).p50) / Double(max(1, Samples(times(small)).p50))
        }
        let (today, prompt) = (ratio(\.todays), ratio(\.prompts))
        let memory = Double(district.peak) / Double(max(1, small.peak))
        let (todays, prompts) = (Samples(school.todays), Samples(school.prompts))
        return [
            Figure(
                "`cartdesk today`, whole process, warm", must: "≤ 15 ms", "\(todays.said) (\(todays.count) samples)",
                met: todays.p50 <= 15_000_000),
            Figure(
                "shell to its first prompt", must: "≤ 30 ms", "\(prompts.said) (\(prompts.count) samples)",
                met: prompts.p50 <= 30_000_000),
            Figure(
                "memory before sign-in", must: "≤ 32 MiB", Said.size(school.peak), met: school.peak <= 32 << 20),
            Figure(
                "the three on the district's file", must: "≤ 1.3 × one school's",
                "today \(Said.ratio(today)), prompt \(Said.ratio(prompt)), memory \(Said.ratio(memory))",
                met: today <= 1.3 && prompt <= 1.3 && memory <= 1.3),
        ]
    }
}

/// Starts of the program on the file of one tier, as somebody who signed in before.
private final class Starts {
    private(set) var todays: [Int] = []
    private(set) var prompts: [Int] = []
    private(set) var peak = 0
    private let program: String
    private let path: String
    private let home: String
    private let environment: [String: String]

    init(_ bench: Bench, _ tier: String) throws {
        program = bench.program
        path = try bench.original(tier)
        home = bench.folder + "/home-" + tier
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        environment = [
            "HOME": home, "XDG_RUNTIME_DIR": home, "XDG_STATE_HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
            "CARTDESK_NOW": "2026-05-21 08:05",
        ]
        try run(["login", "t1.1"])
    }

    func forget() { try? FileManager.default.removeItem(atPath: home) }

    func today(counts: Bool) throws {
        let took = try run(["today"])
        if counts { todays.append(took) }
    }

    func prompt(counts: Bool) throws {
        let began = Stopwatch.now()
        let terminal = try Pty(program, ["--database", path], environment: environment, columns: 120)
        try terminal.wait(for: "> ")
        let took = Stopwatch.now() - began
        peak = max(peak, Child.peakBytes(of: terminal.process))
        try terminal.send("\u{4}")
        try terminal.waitForEnd()
        if counts { prompts.append(took) }
    }

    /// Runs one command to its end; its nanoseconds.
    @discardableResult
    private func run(_ words: [String]) throws -> Int {
        let ended = try Child(program, ["--database", path] + words, environment: environment).wait()
        guard ended.code == 0 else { throw StorageFault.other("\(words[0]) ended with \(ended.code)") }
        return ended.nanoseconds
    }
}
