// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
package import Commands
package import Console
import Decisions
import Foundation
import Glibc
import LineEditor

/// What the program does with its arguments: one command, a script, or the shell.
package struct Launch {
    package static let version = "0.1.0"
    private static let named = "cartdesk \(version)\n"
    let services: Services
    let environment: [String: String]
    let output: Output

    package init(services: Services, environment: [String: String], output: Output = .standard) {
        self.services = services
        self.environment = environment
        self.output = output
    }

    /// Runs and returns the exit code; each argument as the bytes that came.
    ///
    /// Bytes that are no text, here or in a variable that the program reads, end it before anything else is done.
    package func run(bytes arguments: [[UInt8]], environment variables: [(name: String, value: [UInt8])] = []) -> Int32
    {
        let speech = Speech(
            output: output, terminal: { [environment] in Terminal.standardOutput(environment) },
            environment: environment, pages: false)
        var decoded: [String] = []
        do {
            for (number, bytes) in zip(1..., arguments) {
                decoded.append(try Self.text(bytes, "Argument \(number)"))
            }
            for variable in variables {
                _ = try Self.text(variable.value, "The variable \(variable.name)")
            }
        } catch {
            let isJSON = arguments.contains(Array("--json".utf8))
            speech.fail(error, as: isJSON ? .json : .page, at: nil)
            return Failure(error).exit
        }
        return run(decoded)
    }

    private static func text(_ bytes: [UInt8], _ what: String) throws(TextFault) -> String {
        do throws(TextFault) {
            guard bytes.count <= LineReader.longest else { throw LineReader.tooLong }
            return try TextDecoding.line(bytes)
        } catch {
            throw TextFault(
                line: error.line, column: error.column, length: error.length,
                "\(what), character \(error.column): \(error.sentence)", isEncoding: error.isEncoding)
        }
    }

    /// Variables that the program looks at; a test holds the list against the sources.
    package static let variables = [
        "CARTDESK_DATABASE", "CARTDESK_MAIL_FOLDER", "CARTDESK_MAIL_FROM", "CARTDESK_NOW", "CARTDESK_SENDMAIL",
        "CARTDESK_SITE", "CARTDESK_TOKEN_FILE", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "PAGER", "TERM",
        "XDG_RUNTIME_DIR", "XDG_STATE_HOME",
    ]

    /// Runs and returns the exit code.
    package func run(_ arguments: [String]) -> Int32 {
        let environment = environment
        let terminal: @Sendable () -> Terminal = { Terminal.standardOutput(environment) }
        let speech = Speech(output: output, terminal: terminal, environment: environment, pages: terminal().isTerminal)
        do {
            if let special = try Self.special(arguments) {
                try output.result(special)
                return 0
            }
            let line = Line(arguments: arguments)
            var (flags, rest) = try Typed.split(line)
            let script = Self.option("--script", &rest)
            let keepsGoing = Self.flag("--keep-going", &rest)
            let echoes = Self.flag("--echo", &rest)
            if rest.map(\.text) == ["--version"] {
                try output.result(Self.named)
                return 0
            }
            if rest.isEmpty || script != nil {
                return try lines(flags, script: script, keepsGoing: keepsGoing, echoes: echoes, speech)
            }
            let front = FrontDesk(
                services: services, environment: environment, standing: flags, door: .command, speech: speech,
                sitting: Sitting(isShell: false), prompts: Self.prompts(speech))
            LineEditor.watchInterrupts()
            return front.take(line)
        } catch {
            speech.fail(error, as: arguments.contains("--json") ? .json : .page, at: nil)
            return Failure(error).exit
        }
    }

    private func lines(_ flags: Flags, script: String?, keepsGoing: Bool, echoes: Bool, _ speech: Speech) throws
        -> Int32
    {
        let isShell = script == nil && LineEditor.isTerminal
        var quiet = speech
        quiet.pages = isShell
        let front = FrontDesk(
            services: services, environment: environment, standing: flags, door: isShell ? .shell : .command,
            speech: quiet,
            sitting: Sitting(isShell: true))
        if isShell { return Shell(front: front).run() }
        if script == nil, Self.nobodySpeaks { return front.take("help") }
        LineEditor.watchInterrupts()
        guard let script else {
            return Script(name: "stdin", keepsGoing: keepsGoing, echoes: echoes).run(front) {
                StandardInput.next()
            }
        }
        guard let lines = StandardInput.script(script) else {
            throw Refused(
                Refusal(
                    code: "no-such-file", clause: "F33",
                    sentence: "There is no file \(ValueForm.cited(script)) that can be read.", exit: .notFound))
        }
        return Script(name: script, keepsGoing: keepsGoing, echoes: echoes).run(front, next: lines)
    }

    /// Whether Ctrl-C was pressed since the command began; the program's main file hands it to the store.
    package static func isInterrupted() -> Bool { LineEditor.isInterrupted }

    /// How a single command asks back: only where a person sits at both ends.
    private static func prompts(_ speech: Speech) -> Prompts {
        Asking(editor: LineEditor { _, _ in [] }, speech: speech, idleAfterSeconds: { nil }, wentIdle: {})
            .prompts(asks: LineEditor.isTerminal)
    }

    /// Whether standard input is a terminal or the null device: nobody will ever send a line there.
    private static var nobodySpeaks: Bool {
        var facts = stat()
        return fstat(STDIN_FILENO, &facts) == 0 && facts.st_mode & S_IFMT == S_IFCHR
    }

    /// What needs no desk and no verb: the version, the completion scripts, what the manual page is made of.
    private static func special(_ arguments: [String]) throws -> String? {
        if arguments == ["--version"] { return named }
        if arguments == ["--experimental-dump-help"] { return CartdeskCommand._dumpHelp() + "\n" }
        guard arguments.first == "--generate-completion-script" else { return nil }
        guard arguments.count == 2, let shell = CompletionShell(rawValue: arguments[1]) else {
            throw Misread(
                line: Line(words: arguments).text, range: 0..<0, sentence: "Which shell is the script for?",
                accepted: CompletionShell.allCases.map(\.rawValue))
        }
        return CartdeskCommand.completionScript(for: shell) + "\n"
    }

    private static func option(_ name: String, _ words: inout [Line.Word]) -> String? {
        guard let at = words.firstIndex(where: { $0.text == name && !$0.quoted }), at + 1 < words.count else {
            return nil
        }
        let value = words[at + 1].text
        words.removeSubrange(at...at + 1)
        return value
    }

    private static func flag(_ name: String, _ words: inout [Line.Word]) -> Bool {
        let count = words.count
        words.removeAll { $0.text == name && !$0.quoted }
        return words.count < count
    }
}
