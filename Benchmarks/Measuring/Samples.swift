// SPDX-License-Identifier: GPL-3.0-or-later

/// Times of one thing done many times, in nanoseconds.
struct Samples: Sendable {
    private(set) var sorted: [Int]

    init(_ times: [Int]) { sorted = times.sorted() }

    var count: Int { sorted.count }
    var p50: Int { at(0.5) }
    var p99: Int { at(0.99) }
    var worst: Int { sorted.last ?? 0 }

    func at(_ share: Double) -> Int {
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.up)) - 1)]
    }

    /// "p50 181 µs, p99 402 µs"
    var said: String { "p50 \(Said.time(p50)), p99 \(Said.time(p99))" }
}

/// Figures as people read them.
enum Said {
    static func time(_ nanoseconds: Int) -> String {
        let micro = Double(nanoseconds) / 1_000
        if micro < 1_000 { return "\(Int(micro.rounded())) µs" }
        if micro < 100_000 { return "\(fixed(micro / 1_000, 1)) ms" }
        if micro < 1_000_000 { return "\(Int((micro / 1_000).rounded())) ms" }
        return "\(fixed(micro / 1_000_000, 1)) s"
    }

    static func ratio(_ value: Double) -> String { "\(fixed(value, 2)) ×" }
    static func size(_ bytes: Int) -> String {
        let mebi = Double(bytes) / 1_048_576
        return mebi < 1_024 ? "\(fixed(mebi, 1)) MiB" : "\(fixed(mebi / 1_024, 2)) GiB"
    }

    static func fixed(_ value: Double, _ digits: Int) -> String {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let whole = Int((value * scale).rounded())
        guard digits > 0 else { return String(whole) }
        let sign = whole < 0 ? "-" : ""
        let tail = String(abs(whole) % Int(scale))
        return sign + String(abs(whole) / Int(scale)) + "." + String(repeating: "0", count: digits - tail.count) + tail
    }
}
