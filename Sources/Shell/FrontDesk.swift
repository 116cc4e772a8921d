// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Commands
import Console
package import Decisions
package import Office
import People

/// Where lines are taken in and carried out: the one path of the prompt, a script and `cartdesk …`.
///
/// It opens the database when a command first needs it, finds out who asks and for which site, runs the command, and says what came of it.
package final class FrontDesk {
    package let services: Services
    package let environment: [String: String]
    package let database: String
    package let door: Door
    package let speech: Speech
    package let sitting: Sitting
    package var prompts: Prompts
    /// Flags that stood before the first line: they hold for every line.
    package var standing: Flags
    private var opened: LocalDesk?

    package init(
        services: Services, environment: [String: String], standing: Flags, door: Door, speech: Speech,
        sitting: Sitting,
        prompts: Prompts = Prompts()
    ) {
        self.services = services
        self.environment = environment
        self.standing = standing
        database = standing.database ?? DefaultPlace.database(environment)
        self.door = door
        self.speech = speech
        self.sitting = sitting
        self.prompts = prompts
    }

    /// Carries out one line and says what came of it; the exit code.
    ///
    /// A blank line and a line of comment do nothing. `place` is `file:line`, where there is one. Lines that are suggested are decided first, as this
    /// reader's at the desk as it is now. Where the answer cannot be written, what was done is told on the other stream and the code is 74.
    @discardableResult
    package func take(_ text: String, at place: String? = nil) -> Int32 { take(Line(text), at: place) }

    /// The same for a line whose words are known, such as arguments.
    @discardableResult
    package func take(_ line: Line, at place: String? = nil) -> Int32 {
        if line.words.isEmpty, line.openQuote == nil { return 0 }
        let text = line.text
        var form = standing.json || line.words.contains { $0.text == "--json" && !$0.quoted } ? Speech.Form.json : .page
        sitting.performed = 0
        do {
            let typed = try Typed(line)
            form = Self.form(typed.flags, standing)
            var outcome = try Dispatcher.run(typed, in: context(typed))
            if typed.type.replacesDesk { opened = nil }
            outcome = offered(text)?.checked(outcome) ?? outcome
            do {
                try speech.say(outcome, as: form == .page && outcome.isSheet && outcome.exit == 0 ? .csv : form)
            } catch {
                let stands = sitting.performed > 0 || typed.type.reachesOutside && outcome.exit == 0
                return speech.untold(outcome, stands: stands, error, at: place)
            }
            return outcome.exit
        } catch let stop as Interrupted {
            let told = Interrupted(stands: stop.stands || sitting.performed > 0)
            return speech.fail(told, as: form, at: place)
        } catch {
            let told = checked(error, text)
            if let refused = told as? Refused { sitting.lastRefused = (text, refused) }
            return speech.fail(told, as: form, at: place)
        }
    }

    /// What decides suggested lines for whoever reads now; nil where not even a desk could be looked for.
    func offered(_ text: String = "") -> OfferedLines? {
        let flags = (try? Typed.split(Line(text)).0) ?? .none
        return (try? context(flags: flags, needsDesk: false)).map { OfferedLines($0, own: text) }
    }

    private func checked(_ error: any Error, _ text: String) -> any Error {
        switch error {
        case let refused as Refused: offered(text)?.checked(refused) ?? refused
        case let misread as Misread: offered(text)?.checked(misread) ?? misread
        default: error
        }
    }

    /// Says that a line cannot be read; the exit code.
    @discardableResult
    func refuse(_ fault: TextFault, at place: String? = nil) -> Int32 {
        speech.fail(fault, as: standing.json ? .json : .page, at: place)
        return Failure(fault).exit
    }

    private static func form(_ flags: Flags, _ standing: Flags) -> Speech.Form {
        if flags.json { return .json }
        if flags.csv { return .csv }
        return standing.json ? .json : standing.csv ? .csv : .page
    }

    /// What TAB offers for a line that ends at the cursor; never throws and never changes anything.
    package func offers(_ text: String) -> [Offer] {
        Dispatcher.offers(text) { [self] in
            let (flags, _) = try Typed.split(Line(text))
            return try context(flags: flags, needsDesk: true)
        }
    }

    /// The database, opened once.
    package func desk() throws -> LocalDesk {
        if let opened { return opened }
        guard let open = services.open else { throw StorageFault.missing(database) }
        let desk = try SetClock.desk(try open(database), environment)
        opened = desk
        return desk
    }

    private func context(_ typed: Typed) throws -> Context {
        if let named = typed.flags.database, named != database {
            throw Misread(
                line: typed.line.text, range: 0..<0,
                sentence: "This shell is open on \(database); start another with cartdesk --database \(named).")
        }
        return try context(flags: typed.flags, needsDesk: typed.type.needsDesk)
    }

    /// Everything a command may use, for a line with these flags.
    package func context(flags: Flags, needsDesk: Bool) throws -> Context {
        let opened = Result { try self.desk() }
        let known = opened.flatMap { desk in Result { try desk.facts() } }
        if needsDesk { _ = try known.get() }
        let desk = try? opened.get()
        let facts = try? known.get()
        let actor = flags.actor ?? standing.actor
        let signed = try actor.map { try other($0, desk, known) } ?? sitting.who
        let token = signed?.token ?? keptToken
        let home = signed?.home ?? token.flatMap { try? desk?.bearer($0).home }
        let place = try Places.choose(
            flags.site ?? standing.site ?? sitting.siteCode ?? environment["CARTDESK_SITE"], home: home, among: facts)
        let present = needsDesk ? try place?.now : try? place?.now
        guard let now = present ?? (try? Moment(SetClock.live.clock(), in: Zone("UTC"))) else {
            throw StorageFault.zone("UTC")
        }
        var asking = prompts
        if flags.isMachine || standing.isMachine { asking.ask = nil }
        return Context(
            desk: desk ?? ClosedDesk(database: database) as any Desk, token: token, site: place?.unit ?? UnitID(0),
            siteCode: place?.code ?? "", siteName: place?.name ?? "", isRehearsal: facts?.rehearsal ?? false,
            door: door,
            now: now, flags: try merged(flags), prompts: asking, services: services, sitting: sitting,
            database: database,
            environment: environment, local: desk)
    }

    private func merged(_ flags: Flags) throws -> Flags {
        var all = flags
        all.site = flags.site ?? standing.site
        all.json = flags.json || standing.json
        all.csv = flags.csv || standing.csv
        all.yes = flags.yes || standing.yes
        return all
    }

    /// A job's token, or the one that `login` left for single commands; the shell and scripts at a terminal never look.
    private var keptToken: Token? {
        guard !sitting.isShell || door == .command else { return nil }
        if let job = TokenFile(ofJob: environment) { return job.read() }
        return TokenFile(database: database, environment: environment).read()
    }

    /// Another's session on a rehearsal, begun once, and again when it has ended: a change of roles ends sessions.
    private func other(
        _ name: String, _ desk: LocalDesk?, _ facts: Result<DeskFacts, any Error>
    ) throws -> SignedIn {
        let key = Fold.key(name)
        if let known = sitting.others[key], (try? desk?.bearer(known.token)) != nil { return known }
        // A disk that fails is told as such, and not as a desk that is no rehearsal.
        if case .failure(let error) = facts, (error as? StorageFault)?.exit != .notFound { throw error }
        guard let desk, (try? facts.get())?.rehearsal == true else {
            throw Refused(
                RehearsalOnly.refusal(
                    "--as works in a rehearsal only: here everyone signs in as themself.", instead: ["login"],
                    exit: .notPermitted))
        }
        let signed = try desk.rehearse(name: name)
        sitting.others[key] = signed
        return signed
    }
}
