// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Glibc
import LineEditor

/// A shell of nothing but its line editor, started by the tests on a terminal.
///
/// It says what it was given as `[kind:text]`. Words it knows: `secret`, `as FILE`, `slow` (works until Ctrl-C), `nap`, `leave`.
@main
struct LineProbe {
    static let verbs = [
        Completion("reserve", "plan devices for a class"), Completion("release", "end a hold"),
        Completion("out", "hand devices over"), Completion("réunion", "プロジェクト会議"),
        Completion("7-", "cart 7", closes: false), Completion("bad\u{1B}[31m", "never offered"),
    ]

    static func main() {
        let editor = LineEditor { line, cursor in
            let typed = String(decoding: Array(line.utf8)[..<cursor], as: UTF8.self)
            let word = typed.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
            if typed.hasPrefix("out ") {
                let labels = [Completion("7-12", "free"), Completion("7-13", "free until \(cursor)")]
                return labels.filter { $0.word.hasPrefix(word) }
            }
            return verbs.filter { $0.word.lowercased().hasPrefix(word.lowercased()) }
        }
        let settings = CommandLine.arguments.dropFirst()
        let idle = settings.first.flatMap { Int($0) }
        editor.useHistory(file: settings.dropFirst().first)
        while true {
            switch editor.readLine(prompt: "probe> ", coloured: "\u{1B}[1mprobe\u{1B}[0m> ", idleAfterSeconds: idle) {
            case .line("leave"): return say("left")
            case .line("secret"):
                guard case .line(let secret) = editor.readSecret(prompt: "Passphrase: ") else {
                    say("no-secret")
                    continue
                }
                say("secret:\(String(secret.reversed()))")
            case .line("nap"):
                say("nap")
                usleep(300_000)
            case .line("slow"):
                say("slow")
                for _ in 0..<3000 where !LineEditor.isInterrupted { usleep(10_000) }
                say("stopped:\(LineEditor.isInterrupted)")
            case .line(let line) where line.hasPrefix("as "):
                editor.useHistory(file: String(line.dropFirst(3)))
                say("history")
            case .line(let line):
                editor.remember(line)
                say("line:\(line)")
            case .unreadable(let fault): say("unreadable:\(fault.column):\(fault.sentence)")
            case .interrupted: say("interrupted")
            case .endOfInput: return say("end")
            case .idle: say("idle")
            }
        }
    }

    static func say(_ text: String) {
        let bytes = Array("[\(text)]\n".utf8)
        _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }
}
