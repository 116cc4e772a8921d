// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Glibc

/// Somebody at a keyboard of their own, and what they will type.
struct Hand {
    let name: String
    let lines: [String]
    init(_ name: String, _ lines: String...) {
        self.name = name
        self.lines = lines
    }
    init(_ name: String, lines: [String]) {
        self.name = name
        self.lines = lines
    }
}

/// What came of one hand's lines.
struct Outcome {
    let name: String
    let end: Child.End
    /// One answer a line, in order.
    let answers: [JSON]
    let errors: String

    /// The entries that were acknowledged.
    var entries: [Int] { answers.compactMap { $0["entry"]?.integer } }
    /// The codes of what was refused.
    var codes: [String] { answers.flatMap { $0["refused"]?.array ?? [] }.compactMap { $0["code"]?.string } }
    var succeeded: Bool { end == .exit(0) }
}

extension Desk {
    /// A program for each hand; when all of them sit at the open desk, all type at once.
    func together(_ hands: [Hand], now: String = "2026-11-19 08:05") throws -> [Outcome] {
        let children = try hands.map { try start(as: $0.name, now: now) }
        for child in children { child.type(["whoami"]) }
        for child in children {
            var looks = 0
            while child.answers.isEmpty, looks < 30_000, child.wait(milliseconds: 0) == nil { looks += 1 }
        }
        for (child, hand) in zip(children, hands) {
            child.type(hand.lines)
            child.endOfInput()
        }
        return zip(children, hands).map { child, hand in
            let end = child.finish()
            return Outcome(
                name: hand.name, end: end, answers: Array(child.answers.dropFirst()), errors: child.errors)
        }
    }
}
