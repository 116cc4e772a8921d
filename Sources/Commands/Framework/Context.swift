// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
package import Office

/// Everything one command may use: the desk, who asks, which site, what time it is there, how to ask back.
///
/// Commands read words, ask the desk, and return an `Outcome`; they never print.
package struct Context {
    package let desk: any Desk
    package let token: Token?
    /// The site spoken of; of no meaning for commands that need no desk.
    package let site: UnitID
    package let siteCode: String
    package let siteName: String
    package let isRehearsal: Bool
    package let door: Door
    /// Now at the site, for phrases such as "fri"; the desk judges by its own.
    package let now: Moment
    package let flags: Flags
    package let prompts: Prompts
    package let services: Services
    package let sitting: Sitting
    /// Where the database is: a path or a URL, for `init`, `backup` and messages.
    package let database: String
    /// The machine's own environment, for defaults such as `$XDG_STATE_HOME`.
    package let environment: [String: String]
    /// The opened database of this machine; nil for commands that need none, and where there is none.
    package let local: LocalDesk?
    package let look: Looking

    package init(
        desk: any Desk, token: Token?, site: UnitID, siteCode: String, siteName: String, isRehearsal: Bool, door: Door,
        now: Moment, flags: Flags, prompts: Prompts, services: Services, sitting: Sitting, database: String,
        environment: [String: String], local: LocalDesk?
    ) {
        self.desk = desk
        self.token = token
        self.site = site
        self.siteCode = siteCode
        self.siteName = siteName
        self.isRehearsal = isRehearsal
        self.door = door
        self.now = now
        self.flags = flags
        self.prompts = prompts
        self.services = services
        self.sitting = sitting
        self.database = database
        self.environment = environment
        self.local = local
        look = Looking(desk: desk, token: token, door: door)
    }

    /// The same where `--yes` stands in the line.
    func with(yes: Bool) -> Context {
        var flags = flags
        flags.yes = flags.yes || yes
        return Context(
            desk: desk, token: token, site: site, siteCode: siteCode, siteName: siteName, isRehearsal: isRehearsal,
            door: door, now: now, flags: flags, prompts: prompts, services: services, sitting: sitting,
            database: database, environment: environment, local: local)
    }

    package func perform<R: Request>(_ request: R, key: [UInt8]? = nil) throws -> Receipt {
        let receipt = try desk.perform(Envelope(request, key: key, door: door), as: signedIn())
        sitting.performed += 1
        return receipt
    }

    /// Which of these would be accepted now, by the very decision; nothing is written. None of them where that cannot be told.
    package func accepted<R: Request>(_ requests: [R], despite later: Set<String> = []) -> [R] {
        guard let local, let token, let found = try? local.weigh(requests, door: door, as: token) else { return [] }
        return zip(requests, found).filter { $1.allSatisfy { later.contains($0.code) } }.map(\.0)
    }

    /// What the request would do, with nothing written: for previews and questions.
    package func preview<R: Request>(_ request: R) throws -> Receipt {
        try desk.perform(Envelope(request, door: door, dryRun: true), as: signedIn())
    }

    package func answer<Q: Query>(_ query: Q) throws -> Q.Answer {
        try desk.answer(query, door: door, as: signedIn())
    }

    /// After how many minutes without a key a session at this site locks; the usual ten where nobody may ask.
    package var idleMinutes: Int {
        let figures = (try? answer(SiteLook(unit: site)).figures) ?? []
        return figures.first { $0.entry.key == "idle_minutes" }.flatMap { Int($0.value) } ?? 10
    }

    /// Sign-in and sign-out; throws where there is no database.
    package func accounts() throws -> any Accounts {
        guard let local else { throw StorageFault.missing(database) }
        return local
    }

    /// The token, or the refusal that says how to sign in.
    package func signedIn() throws -> Token {
        if let token { return token }
        throw Refused(SignedOut.refusal("Nobody is signed in.", instead: ["login NAME"], exit: .notPermitted))
    }

    /// Whether somebody is there to be asked.
    package var canAsk: Bool { !flags.isMachine && prompts.ask != nil }

    /// Asks before something that hurts; `--yes` answers, off a terminal without it nothing is done.
    ///
    /// - Source: behaviour 17 of the shell: confirm only what hurts; JSON never asks.
    package func confirm(_ question: String, about page: Page = []) throws {
        if flags.yes { return }
        guard !flags.isMachine, let ask = prompts.ask else {
            throw Refused(
                Unconfirmed.refusal(
                    "\(question) Nothing was done: nobody was there to ask.", instead: ["--yes"]))
        }
        guard try ask(page.planned, question) else { throw Refused(Unconfirmed.refusal("Nothing was done.")) }
    }
}

/// Something that hurts was not confirmed: the answer was no, or nobody could be asked and `--yes` was missing.
///
/// - Source: F21
package enum Unconfirmed: Rule {
    package static let code = "unconfirmed"
    package static let clause = "F21"
}
