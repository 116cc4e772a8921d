// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Decisions
import LineEditor
import Office
import People

/// The conversation at a terminal: sign in, a prompt that says where, when and who, a line at a time.
///
/// Ctrl-C clears the line and keeps the session, Ctrl-D on an empty line leaves. After the site's idle time without a key it
/// locks.
package final class Shell {
    let front: FrontDesk
    let editor: LineEditor
    /// How many seconds a minute without a key has; a test's are shorter.
    let secondsAMinute: Int
    private let idle = Idle()
    private var historyOf: String?

    package init(front: FrontDesk, secondsAMinute: Int = 60) {
        self.front = front
        self.secondsAMinute = secondsAMinute
        let reach = Reaching(front: front)
        editor = LineEditor { line, cursor in reach.completions(line, cursor) }
        let idle = idle
        front.prompts = Asking(
            editor: editor, speech: front.speech, idleAfterSeconds: { idle.seconds },
            wentIdle: { idle.isReached = true }
        ).prompts(asks: true)
    }

    /// Runs until the person leaves; the exit code of the program.
    package func run() -> Int32 {
        defer { editor.rest() }
        guard welcome() else { return Refusal.Exit.notPermitted.rawValue }
        while !front.sitting.isLeaving {
            changeHistory()
            let prompt = PromptLine(front)
            idle.minutes = prompt.idleMinutes
            idle.seconds = prompt.idleMinutes * secondsAMinute
            switch editor.readLine(prompt: prompt.plain, coloured: prompt.coloured, idleAfterSeconds: idle.seconds) {
            case .line(let text):
                editor.remember(text)
                let before = front.sitting.who?.token
                front.take(text)
                editor.settleInterrupt()
                if idle.isReached, !lock() { return Refusal.Exit.notPermitted.rawValue }
                if let who = front.sitting.who, who.token != before { greet() }
            case .unreadable(let fault):
                front.refuse(fault)
                editor.settleInterrupt()
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
                    .hint("login NAME"), .hint("help"),
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
            let typed = editor.readLine(prompt: "Name: ", idleAfterSeconds: idle.seconds, completes: false)
            if case .unreadable(let fault) = typed {
                front.refuse(fault)
                continue
            }
            guard case .line(let name) = typed else { return false }
            let secret = editor.readSecret(prompt: "Passphrase: ")
            if case .unreadable(let fault) = secret {
                front.refuse(fault)
                continue
            }
            guard case .line(let passphrase) = secret else { return false }
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

    /// So many minutes without a key: the same person's passphrase, or out.
    ///
    /// The site says how many (`idle_minutes`). The session itself ends; a new one begins with the passphrase. A rehearsal has no passphrases, so it
    /// signs out.
    /// - Source: F24
    private func lock() -> Bool {
        idle.isReached = false
        let time = idle.minutes == 1 ? "a minute" : "\(idle.minutes) minutes"
        guard let who = front.sitting.who else { return true }
        guard let desk = try? front.desk(), (try? desk.isRehearsal) == false else {
            front.sitting.who = nil
            front.speech.talk([.warn("Signed out after \(time) without a key."), .hint("login \(who.handle)")])
            return true
        }
        try? desk.signOut(who.token)
        front.sitting.who = nil
        front.speech.talk([.warn("Locked after \(time) without a key.")])
        for _ in 0..<3 {
            let secret = editor.readSecret(prompt: "Passphrase of \(who.name): ")
            if case .unreadable(let fault) = secret {
                front.refuse(fault)
                continue
            }
            guard case .line(let passphrase) = secret else { return false }
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

/// How long nobody has to touch a key before the session locks, and whether that happened at a command's question.
private final class Idle {
    var minutes = 10
    var seconds = 600
    var isReached = false
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
