// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A session as people read it: a time, typed lines, what was answered, how it ended.
///
///     school: seed/lincoln
///     now: 2026-11-19 08:05
///     # castillo looks after cart 7
///     > --as castillo today
///     Thu 19 Nov 2026, lessons 08:25–14:44, carts back by 17:00
///     exit: 1
///
/// `school:` names a seed folder; without it the small sample school is played at. `as: NAME` lets the lines that follow be typed by that person. `now:` may stand again further down: the clock moves on. Lines that begin with `#` are
/// for the reader; an answer's line that begins like that stands behind a backslash. `exit:` is left out when it is 0.
struct Transcript {
    enum Part: Equatable {
        case school(String)
        case now(String)
        case actor(String)
        case note(String)
        case typed(String, answer: [String], exit: Int32)
        case blank
    }

    var parts: [Part]

    init(_ text: String) {
        parts = []
        var typed: String?
        var answer: [String] = []
        var exit: Int32 = 0
        func close(_ parts: inout [Part]) {
            guard let line = typed else { return }
            var blanks = 0
            while answer.last == "" {
                answer.removeLast()
                blanks += 1
            }
            parts.append(.typed(line, answer: answer, exit: exit))
            if blanks > 0 { parts.append(.blank) }
            (typed, answer, exit) = (nil, [], 0)
        }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        for line in lines {
            if line.hasPrefix("> ") {
                close(&parts)
                typed = String(line.dropFirst(2))
            } else if line.hasPrefix("school: ") {
                close(&parts)
                parts.append(.school(String(line.dropFirst(8))))
            } else if line.hasPrefix("now: ") {
                close(&parts)
                parts.append(.now(String(line.dropFirst(5))))
            } else if line.hasPrefix("as: ") {
                close(&parts)
                parts.append(.actor(String(line.dropFirst(4))))
            } else if line.hasPrefix("# ") {
                close(&parts)
                parts.append(.note(line))
            } else if typed != nil, line.hasPrefix("exit: "), let code = Int32(line.dropFirst(6)) {
                exit = code
            } else if typed != nil {
                answer.append(line.hasPrefix("\\") ? String(line.dropFirst()) : line)
            } else if line.isEmpty {
                parts.append(.blank)
            } else {
                parts.append(.note("# " + line))
            }
        }
        close(&parts)
    }

    /// An answer's line that would read as something else stands behind a backslash.
    private static func marked(_ line: String) -> String {
        let taken = ["> ", "# ", "now: ", "as: ", "school: ", "exit: ", "\\"]
        return taken.contains { line.hasPrefix($0) } ? "\\" + line : line
    }

    var text: String {
        parts.map { part -> String in
            switch part {
            case .school(let folder): "school: \(folder)\n"
            case .now(let time): "now: \(time)\n"
            case .actor(let name): "as: \(name)\n"
            case .note(let line): line + "\n"
            case .blank: "\n"
            case .typed(let line, let answer, let exit):
                (["> " + line] + answer.map(Self.marked) + (exit == 0 ? [] : ["exit: \(exit)"])).map { $0 + "\n" }
                    .joined()
            }
        }.joined()
    }
}
