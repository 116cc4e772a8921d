// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office

/// Decides which lines may be shown to the reader as the next thing to type: those that would be accepted if they were typed now.
///
/// Every suggestion of a refusal, a receipt, a page or a matter goes through it. A line is read by its own command and its request is decided on a
/// `TrialDesk`; a line with placeholders must be accepted with some value in their place. A line that begins with `--` is the reader's own line with
/// that flag. What the reader may not type, or what would be refused, is not shown.
/// - Source: F21
package final class OfferedLines {
    private let context: Context
    /// The line the reader typed; empty where a page is shown unasked.
    private let own: String
    private var known: [String: String?] = [:]
    private lazy var open = Set(Verbs.open(to: context).map { ObjectIdentifier($0.type) })
    private lazy var trial = Trial(context)

    package init(_ context: Context, own: String = "") {
        self.context = context
        self.own = own
    }

    /// The line as it may be shown, completed; nil where it may not.
    package func line(_ text: String) -> String? {
        if let found = known[text] { return found }
        let found = checked(text.hasPrefix("--") ? OwnLine(own).with(flag: text) : text)
        known[text] = .some(found)
        return found
    }

    package func lines(_ some: [String]) -> [String] {
        var seen: Set<String> = []
        return some.compactMap { line($0) }.filter { seen.insert($0).inserted }
    }

    /// Whether the reader may type this command at all.
    func isOpen(_ type: any DeskCommand.Type) -> Bool {
        if context.token == nil { return !type.needsDesk || type.name == LogIn.name && type.noun == nil }
        return open.contains(ObjectIdentifier(type))
    }

    /// Whether the reader may have meant this command; before anybody has signed in it may be any.
    func isLikely(_ type: any DeskCommand.Type) -> Bool { context.token == nil || isOpen(type) }

    private func checked(_ text: String) -> String? {
        guard let typed = try? Typed(Line(text)), isOpen(typed.type), !isOfAnotherSite(typed) else { return nil }
        let places = typed.line.words.filter { Placeholder.read($0) != nil }
        guard places.isEmpty else { return filled(text, at: places, typed) }
        if accepts(text) { return text }
        // Where nobody can be asked, what hurts needs its answer in the line.
        guard context.prompts.ask == nil, !typed.flags.yes, accepts(text + " --yes") else { return nil }
        return text + " --yes"
    }

    /// Whether the command takes the word that follows this place of the line, or none follows.
    func readsOn(_ typed: Typed, after end: Int) -> Bool {
        guard let next = typed.line.words.first(where: { $0.range.lowerBound > end }) else { return true }
        do {
            try Dispatcher.read(typed, in: context)
        } catch let misread as Misread {
            return misread.range.lowerBound > next.range.lowerBound || misread.exit == .notFound
        } catch {
            return true
        }
        return true
    }

    private func isOfAnotherSite(_ typed: Typed) -> Bool {
        typed.flags.site.map { $0 != context.siteCode } ?? false
    }

    private func accepts(_ text: String) -> Bool {
        guard let trial else {
            return (try? Typed(Line(text))).map { !$0.type.needsDesk || $0.type.reachesOutside } ?? false
        }
        return trial.accepts(text)
    }

    /// The line where it would be accepted with some value in place of each placeholder; with the value itself where only one is possible.
    private func filled(_ text: String, at places: [Line.Word], _ typed: Typed) -> String? {
        if !typed.type.needsDesk || typed.type.reachesOutside { return text }
        if places.contains(where: { Placeholder.read($0).map(Placeholder.outside.contains) ?? false }) { return text }
        guard let first = places.first else { return text }
        let before = String(text.prefix(first.range.lowerBound)), after = String(text.dropFirst(first.range.upperBound))
        let values = first.quoted ? ["\"some words\""] : values(before)
        for value in values.prefix(Self.mostTried) {
            guard let found = checked(before + value + after) else { continue }
            let isKnown = !first.quoted && values.count == 1
            if isKnown { return found }
            return before + String(text.dropFirst(first.range.lowerBound).prefix(first.range.count)) + after
        }
        return nil
    }

    /// So many values are tried in place of a placeholder: a refusal must not be slow where none of a long list fits.
    private static let mostTried = 12

    /// What TAB would offer where the text ends.
    private func values(_ before: String) -> [String] {
        let offers = Dispatcher.offers(before) { self.context }
        let whole = offers.filter(\.closes).map(\.word)
        if !whole.isEmpty { return whole }
        // `7-` closes nothing: what may follow it does.
        return offers.prefix(2).flatMap { offer in Dispatcher.offers(before + offer.word) { self.context }.map(\.word) }
    }
}

/// The reader's desk where nothing is done, on which whole lines are tried.
private struct Trial {
    private let context: Context

    init?(_ real: Context) {
        guard let local = real.local, real.token != nil else { return nil }
        var flags = real.flags
        (flags.json, flags.csv) = (false, false)
        context = Context(
            desk: TrialDesk(local), token: real.token, site: real.site, siteCode: real.siteCode,
            siteName: real.siteName, isRehearsal: real.isRehearsal, door: real.door, now: real.now, flags: flags,
            prompts: Prompts(ask: real.prompts.ask == nil ? nil : { _, _ in true }), services: Services(),
            sitting: Sitting(isShell: real.sitting.isShell), database: real.database, environment: real.environment,
            local: local)
    }

    func accepts(_ text: String) -> Bool {
        do {
            let typed = try Typed(Line(text))
            if typed.type.reachesOutside || Self.isLook(typed.type, of: typed) {
                try Dispatcher.read(typed, in: context)
                return true
            }
            return try Dispatcher.run(typed, in: context.with(yes: typed.flags.yes)).exit == 0
        } catch {
            return false
        }
    }

    /// A list without words is always answered to whoever has the right; it is not made twice.
    private static func isLook(_ type: any DeskCommand.Type, of typed: Typed) -> Bool {
        func plans<C: DeskCommand>(_ type: C.Type) -> Any.Type { C.Plan.self }
        let plan = plans(type)
        return plan == Void.self || plan is any Query.Type && typed.line.words.count <= 2
    }
}
