// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Decisions
import LineEditor
import Office
import People

/// The conversation at a terminal: sign in, a prompt that says where, when and who, a line at a time.
///
/// Ctrl-C clears the line and keeps the session, Ctrl-D on an empty line leaves. After ten minutes without a key it locks.
package final class Shell {
    let front: FrontDesk
    let editor: LineEditor
    let idleAfterSeconds: Int
    private var historyOf: String?

    package init(front: FrontDesk, idleAfterSeconds: Int = 600) {
        self.front = front
        self.idleAfterSeconds = idleAfterSeconds
        let reach = Reaching(front: front)
        editor = LineEditor { line, cursor in reach.completions(line, cursor) }
        let editor = editor, speech = front.speech
        front.prompts = Prompts(
            ask: { page, question in
                speech.talk(page)
                let answer = editor.readLine(prompt: question + " [y/N] ", idleAfterSeconds: idleAfterSeconds)
                guard case .line(let text) = answer else { return false }
                return ["y", "yes"].contains(text.trimmingPrefix(while: \.isWhitespace).lowercased())
            },
            secret: { prompt in
                guard case .line(let text) = editor.readSecret(prompt: prompt) else { return nil }
                return text
            },
            line: { prompt in
                guard case .line(let text) = editor.readLine(prompt: prompt, idleAfterSeconds: idleAfterSeconds) else {
                    return nil
                }
                return text
            }, talk: { speech.talk($0) })
    }

    /// Runs until the person leaves; the exit code of the program.
    package func run() -> Int32 {
        guard welcome() else { return Refusal.Exit.notPermitted.rawValue }
        while !front.sitting.isLeaving {
            changeHistory()
            let prompt = PromptLine(front)
            switch editor.readLine(prompt: prompt.plain, coloured: prompt.coloured, idleAfterSeconds: idleAfterSeconds)
            {
            case .line(let text):
                editor.remember(text)
                let before = front.sitting.who?.token
                front.take(text)
                if let who = front.sitting.who, who.token != before { greet() }
            case .interrupted:
                continue
            case .endOfInput:
                leave()
                return 0
            case .idle:
                guard lock() else { return Refusal.Exit.notPermitted.rawValue }
            }
        }
        leave()
        return 0
    }

    /// Says what desk this is and signs somebody in; false when nobody could.
    private func welcome() -> Bool {
        do {
            let facts = try front.desk().facts()
            let name = facts.sites.count == 1 ? facts.sites[0].name : facts.units.first?.name ?? ""
            guard !facts.rehearsal else {
                front.speech.talk([
                    .title("Cartdesk, \(name): a rehearsal. Nothing here is real."),
                    .hint("login NAME, as one of its people; help, for what can be done"),
                ])
                return true
            }
            front.speech.talk([.title("Cartdesk, \(name)")])
            return signIn()
        } catch {
            front.speech.fail(error, as: .page, at: nil)
            // `help`, `init` and `restore` work without a database.
            return true
        }
    }

    /// Name and passphrase, three times.
    private func signIn() -> Bool {
        for _ in 0..<3 {
            guard case .line(let name) = editor.readLine(prompt: "Name: ", idleAfterSeconds: idleAfterSeconds),
                case .line(let passphrase) = editor.readSecret(prompt: "Passphrase: ")
            else { return false }
            do {
                let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                front.sitting.who = try front.desk().signIn(name: words, passphrase: passphrase, kind: .shell)
                greet()
                return true
            } catch {
                front.speech.fail(error, as: .page, at: nil)
            }
        }
        return false
    }

    /// Ten minutes without a key: the passphrase again, or out.
    ///
    /// A rehearsal has no passphrases, so it signs out.
    /// - Source: F24
    private func lock() -> Bool {
        guard let who = front.sitting.who else { return true }
        guard let desk = try? front.desk(), (try? desk.isRehearsal) == false else {
            front.sitting.who = nil
            front.speech.talk([.warn("Signed out after ten minutes without a key."), .hint("login \(who.handle)")])
            return true
        }
        try? desk.signOut(who.token)
        front.sitting.who = nil
        front.speech.talk([.warn("Locked after ten minutes without a key.")])
        for _ in 0..<3 {
            guard case .line(let passphrase) = editor.readSecret(prompt: "Passphrase of \(who.name): ") else {
                return false
            }
            do {
                front.sitting.who = try desk.signIn(name: who.handle, passphrase: passphrase, kind: .shell)
                return true
            } catch {
                front.speech.fail(error, as: .page, at: nil)
            }
        }
        return false
    }

    private func greet() {
        if let page = Greeting.page(front) { front.speech.talk(page) }
    }

    /// One person's lines are never another's.
    private func changeHistory() {
        let handle = front.sitting.who?.handle
        guard handle != historyOf else { return }
        historyOf = handle
        editor.useHistory(
            file: handle.map { DefaultPlace.history($0, database: front.database, front.environment) })
    }

    /// Sessions end with the shell that opened them.
    private func leave() {
        guard let desk = try? front.desk() else { return }
        for signed in [front.sitting.who].compactMap({ $0 }) + front.sitting.others.values {
            try? desk.signOut(signed.token)
        }
    }
}

/// The way from readline's callback to the front.
///
/// Unchecked: there is one terminal, and readline calls back on the thread that asked it for a line.
private struct Reaching: @unchecked Sendable {
    let front: FrontDesk

    func completions(_ line: String, _ cursor: Int) -> [Completion] {
        let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
        return front.offers(before).map { Completion($0.word, $0.note, closes: $0.closes) }
    }
}
