// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Decisions
import LineEditor
import Office

/// How a command asks back: a question, a passphrase, a scanner's line, through the one line editor.
///
/// Ctrl-C at any of them stops the command. A question that nobody touches for the idle time does so as well, and the session locks.
struct Asking {
    let editor: LineEditor
    let speech: Speech
    /// After how many seconds without a key a question is given up; nil never.
    let idleAfterSeconds: () -> Int?
    let wentIdle: () -> Void

    /// `asks` is false off a terminal: lines and passphrases can still be read there, questions are never asked.
    func prompts(asks: Bool) -> Prompts {
        var prompts = Prompts(
            secret: { prompt in try heard(editor.readSecret(prompt: prompt)) }, line: { try line($0) },
            talk: { [speech] in speech.talk($0) })
        guard asks else { return prompts }
        prompts.ask = { page, question in
            speech.talk(page)
            let answer = try line(question + " [y/N] ")?.trimmingPrefix(while: \.isWhitespace).lowercased() ?? ""
            return ["y", "yes"].contains(answer.split(separator: " ").first.map(String.init) ?? "")
        }
        return prompts
    }

    private func line(_ prompt: String) throws -> String? {
        try heard(editor.readLine(prompt: prompt, idleAfterSeconds: idleAfterSeconds(), completes: false))
    }

    private func heard(_ input: LineInput) throws -> String? {
        switch input {
        case .line(let text): return text
        case .unreadable(let fault): throw fault
        case .endOfInput: return nil
        case .interrupted: throw Interrupted()
        case .idle:
            wentIdle()
            throw Interrupted()
        }
    }
}
