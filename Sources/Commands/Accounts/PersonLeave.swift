// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office
import People

/// `person leave`: enters that somebody left, shows what they still hold, and asks before it does so.
struct PersonLeave: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "leave", abstract: "Record that a person has left the school.", usage: "person leave NAME")
    static let noun: String? = "person"
    static let task = Task.desk
    static let examples = ["person leave okafor --preview", "person leave okafor --yes"]
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> LookAround.Named { try words.person() }

    func run(_ plan: LookAround.Named, in context: Context) throws -> Outcome {
        let request = PersonLeaves(unit: context.site, person: plan.person)
        let shown = try context.preview(request)
        let before = try LeavingPage.entry(of: plan.person, in: context)
        var page: Page = [.line(before.held.isEmpty ? "\(plan.name) holds nothing here." : "\(plan.name) holds:")]
        page = page + LeavingPage.lines(before)
        for effect in LeavingPage.effects { page.add(.line(effect)) }
        page.add(.note("Nothing has changed yet."))
        if preview { return Outcome(page, data: LeavingPage.data(shown, before)) }
        try context.confirm("Record that \(plan.name) has left?", about: page)
        let done = try context.perform(request)
        let after = try LeavingPage.entry(of: plan.person, in: context)
        let outcome = Outcome(done)
        return Outcome(outcome.page + LeavingPage.rest(after), data: LeavingPage.data(done, after))
    }
}

/// `person leaving [NAME]`: what people who left still hold, until each thing is settled.
struct PersonLeavingCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "leaving", abstract: "Show what people who left still hold, and how to settle it.",
        usage: "person leaving [NAME]")
    static let noun: String? = "person"
    static let task = Task.desk
    static let examples = ["person leaving", "person leaving okafor", "person leaving --json"]
    static var permission: Permission? { LeavingList.permission }
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> LookAround.Named? {
        guard words.next != nil || words.isCompleting else { return nil }
        return words.next == nil ? try words.personIfAny(everyone: true) : try words.person(everyone: true)
    }

    func run(_ plan: LookAround.Named?, in context: Context) throws -> Outcome {
        guard let plan else {
            let entries = try context.answer(LeavingList(unit: context.site))
            var page: Page = []
            if entries.isEmpty { page.add(.good("Everybody who left has settled everything.")) }
            for entry in entries { page = page + LeavingPage.rest(entry) }
            return Outcome(page, data: .object([("leaving", .list(entries.map(\.json)))]))
        }
        let entry = try LeavingPage.entry(of: plan.person, in: context)
        return Outcome(LeavingPage.rest(entry), data: entry.json)
    }
}

/// What somebody holds, as a page.
enum LeavingPage {
    /// What a leaving does at once, said before it is done.
    static let effects = [
        "At once: sign-in, roles and codes end; assigned devices become unassigned; seats end with today.",
        "Hand-offs offered to them are withdrawn. Questions to them go to the site coordinator.",
    ]

    static func entry(of person: PersonID, in context: Context) throws -> LeavingList.Entry {
        let entries = try context.answer(LeavingList(unit: context.site, person: person))
        guard let entry = entries.first else { throw Refused(UnknownPerson.refusal()) }
        return entry
    }

    static func lines(_ entry: LeavingList.Entry) -> Page {
        entry.held.isEmpty ? [] : Matters.page(entry.held, none: "")
    }

    /// What is still to be settled, or that all of it is.
    static func rest(_ entry: LeavingList.Entry) -> Page {
        let count = entry.held.count
        guard entry.state == .left else {
            return count == 0
                ? [.line("\(entry.name) holds nothing here.")] : [.title("\(entry.name) holds:")] + lines(entry)
        }
        guard count > 0 else { return [.good("\(entry.name) has left, and everything is settled.")] }
        return [.title("\(entry.name) has left; \(count == 1 ? "1 thing is" : "\(count) things are") not settled yet:")]
            + lines(entry)
    }

    static func data(_ receipt: Receipt, _ entry: LeavingList.Entry) -> JSON {
        guard case .object(let pairs) = Outcome(receipt).json, case .object(let own) = entry.json else {
            return entry.json
        }
        return .object(pairs + own.filter { pair in !pairs.contains { $0.0 == pair.0 } })
    }
}
