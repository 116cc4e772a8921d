// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
package import Decisions
import Foundation
package import Office
import People

/// `login`: with a passphrase, with a code, or by name alone in a rehearsal.
///
/// At the prompt the session lives in memory; a single command keeps its token in a file that only this account can read.
struct LogIn: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "login", abstract: "Sign in; the passphrase is asked for and never shown.",
        usage: "login [NAME] [--code]")
    static let task = Task.desk
    static let reachesOutside = true
    static let examples = ["login okafor", "login --code"]
    @Flag(help: "Set a passphrase with a code from `person invite`.") var code = false
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String? { words.wordIfAny() }

    func run(_ plan: String?, in context: Context) throws -> Outcome {
        let accounts = try context.accounts()
        let kind: Session.Kind = context.sitting.isShell ? .shell : .login
        let signed: SignedIn
        if code {
            let typed = try NewPassphrase.secret("The code: ", context)
            let passphrase = try NewPassphrase.secret("Your new passphrase: ", context)
            if context.prompts.ask != nil, try NewPassphrase.secret("The same again: ", context) != passphrase {
                throw Refused(Mistyped.refusal("The two were not the same. The code still works."))
            }
            signed = try accounts.redeem(code: typed, passphrase: passphrase, kind: kind)
        } else {
            guard let name = try plan ?? asked(context) else {
                throw Refused(Mistyped.refusal("Who are you?", instead: ["login NAME"], exit: .usage))
            }
            signed =
                try accounts.isRehearsal
                ? accounts.rehearse(name: name)
                : accounts.signIn(name: name, passphrase: NewPassphrase.secret("Passphrase: ", context), kind: kind)
        }
        context.sitting.who = signed
        if !context.sitting.isShell,
            !TokenFile(database: context.database, environment: context.environment).write(signed.token)
        {
            throw StorageFault.readOnly("$XDG_RUNTIME_DIR, $XDG_STATE_HOME")
        }
        var page = Page()
        // The shell greets whoever comes in by itself.
        if context.door != .shell {
            page.add(.good("Welcome, \(signed.name)."))
            page.add(.note("Signed in as \(signed.handle) until \(Self.time(signed.expires, context))."))
            page.blocks += try DeskGreeting.warnings(signed, context)
        }
        return Outcome(
            page,
            data: .object([
                ("person", .int(signed.person.raw)), ("name", .text(signed.handle)),
                ("expires", .int(Int(signed.expires.ms))),
            ]))
    }

    private func asked(_ context: Context) throws -> String? {
        guard context.prompts.ask != nil, let line = try context.prompts.line?("Name: "), !line.isEmpty else {
            return nil
        }
        return line
    }

    static func time(_ instant: Instant, _ context: Context) -> String {
        let moment = Moment(instant, in: context.now.zone)
        let clock = WallTime(moment.minute)?.description ?? ""
        return moment.day == context.now.day ? clock : "\(moment.day.long), \(clock)"
    }
}

/// What the desk says of itself to whoever signs in.
package enum DeskGreeting {
    /// Recoveries and restores of the last week, for this session; nothing where the question may not be asked.
    package static func warnings(_ signed: SignedIn, _ context: Context) throws -> [Page.Block] {
        let unit = context.site == UnitID(0) ? signed.home : context.site
        guard let answer = try? context.desk.answer(LookAtGreeting(unit: unit), door: context.door, as: signed.token)
        else { return [] }
        return answer.warnings.map { .warn($0) }
    }
}
