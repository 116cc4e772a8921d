// SPDX-License-Identifier: GPL-3.0-or-later
package import ArgumentParser
package import Decisions

/// One verb of the desk: its words are read by `read`, its flags by ArgumentParser, and `run` asks the desk.
///
/// A command is one small file:
///
///     struct Hold: DeskCommand {
///         static let configuration = CommandConfiguration(
///             commandName: "hold", abstract: "Keep a label from being lent.", usage: "hold LABEL [\"why\"]")
///         static let examples = ["hold 7-12 \"cracked corner\""]
///         @Argument var words: [String] = []
///         static func read(_ words: inout PhraseReader) throws -> PlaceHold {
///             let label = try words.label()
///             return PlaceHold(unit: label.site, cart: label.cart.cart, slot: label.slot, why: try words.textIfAny("why"))
///         }
///     }
///
/// Where the plan is a request, nothing else is needed: it is performed and its receipt shown. The area adds the type to the list in its
/// `<Area>Commands.swift`. `read` is run by TAB as well, over the words before the cursor: it asks for one thing after the other, and what a
/// method would accept where the words end is what TAB offers; so it has no effects, and reads flags nowhere.
package protocol DeskCommand: ParsableCommand, SendableMetatype {
    associatedtype Plan
    /// The noun it stands under: `cart` for `cart apply`; nil for a verb of its own.
    static var noun: String? { get }
    /// Whether the noun alone, followed by words, means this one: `cart 7` is `cart show 7`.
    static var isNounsOwn: Bool { get }
    /// Three lines that tests run; `help VERB` shows them.
    static var examples: [String] { get }
    /// The task under which `help` lists it.
    static var task: Task { get }
    /// Whether there must be a database: all but `init`, `help`, `cart check`, `export template`, `restore`.
    static var needsDesk: Bool { get }
    /// The right it needs, so that `?` lists only what can be done; taken from the request where the plan is one.
    static var permission: Permission? { get }
    /// Whether it puts another database in the place of the open one: `init`, `restore`.
    static var replacesDesk: Bool { get }
    /// Whether it only works in a rehearsal, such as `clock`.
    static var isForRehearsal: Bool { get }
    /// Whether no beginning of it is read: it closes, replaces or takes away more than its line shows, or nothing brings it back.
    static var isTypedInFull: Bool { get }
    /// Whether it does more than ask the desk: it writes files, opens sessions, moves the clock, starts other programs. A line of it that is suggested
    /// is read and its right looked at, and never tried.
    static var reachesOutside: Bool { get }
    var words: [String] { get }
    static func read(_ words: inout PhraseReader) throws -> Plan
    func run(_ plan: Plan, in context: Context) throws -> Outcome
}

/// The headings of `help`, in its order.
package enum Task: String, CaseIterable, Sendable {
    case day = "Every day"
    case plan = "Plan"
    case answer = "Answer"
    case devices = "Devices, tickets, apps"
    case school = "The school"
    case evidence = "Evidence"
    case desk = "The desk itself"
}

extension DeskCommand {
    package static var noun: String? { nil }
    package static var isNounsOwn: Bool { false }
    package static var examples: [String] { [] }
    package static var needsDesk: Bool { true }
    package static var replacesDesk: Bool { false }
    package static var isForRehearsal: Bool { false }
    package static var isTypedInFull: Bool { false }
    package static var reachesOutside: Bool { false }
    package static var permission: Permission? {
        (Plan.self as? any Request.Type)?.permission ?? (Plan.self as? any Query.Type)?.permission
    }

    /// The verb as it is typed: `cart apply`.
    package static var verb: String { (noun.map { $0 + " " } ?? "") + name }
    package static var name: String { configuration.commandName ?? String(describing: Self.self).lowercased() }
    /// What it does, in one line.
    package static var summary: String { configuration.abstract }
    /// How it is written; nil where a command forgot to say.
    package static var phrase: String? { configuration.usage }
    package static var names: [String] { [name] + configuration.aliases }
}

extension DeskCommand where Plan: Request {
    package func run(_ plan: Plan, in context: Context) throws -> Outcome { Outcome(try context.perform(plan)) }
}

extension DeskCommand where Plan == Void {
    package static func read(_ words: inout PhraseReader) throws {}
}
