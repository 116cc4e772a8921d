// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Foundation
import Glibc
import Office

/// The clock that measures, and the machine it measures on.
enum Stopwatch {
    /// Nanoseconds of a clock that only goes forward.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    }

    static func time(_ body: () throws -> Void) rethrows -> Int {
        let began = now()
        try body()
        return now() - began
    }
}

enum Machine {
    static var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// "2 × AMD EPYC …, 24 GiB, Debian GNU/Linux 12, Linux 6.1"
    static var said: String {
        let cpu = line(of: "/proc/cpuinfo", after: "model name").map { $0 } ?? "processor"
        let cores = ProcessInfo.processInfo.processorCount
        let memory = Int(ProcessInfo.processInfo.physicalMemory >> 30)
        let system = line(of: "/etc/os-release", after: "PRETTY_NAME") ?? "Linux"
        return "\(cores) × \(cpu), \(memory) GiB, \(system.filter { $0 != "\"" })"
    }

    static var day: String {
        let now = Date()
        return now.formatted(.iso8601.year().month().day())
    }

    private static func line(of file: String, after name: String) -> String? {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
        let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
        return line?.split(whereSeparator: { $0 == ":" || $0 == "=" }).dropFirst().first.map {
            $0.trimmingCharacters(in: .whitespaces)
        }
    }
}
