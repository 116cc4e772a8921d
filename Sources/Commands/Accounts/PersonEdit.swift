// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office
import People

/// `person rename`: another shown name; the name to sign in with stays.
struct PersonRename: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Change the name somebody is shown under.",
        usage: "person rename NAME \"SHOWN NAME\"")
    static let noun: String? = "person"
    static let task = Task.desk
    static let examples = ["person rename okafor \"Chidi Okafor-Brandt\"", "person rename tanaka \"田中陽子\""]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> RenamePerson {
        RenamePerson(unit: words.context.site, person: try words.person().person, shown: try words.text("The new name"))
    }
}

/// `person contact`: where messages go.
struct PersonContact: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: "Change where somebody's messages go.", usage: "person contact NAME ADDRESS")
    static let noun: String? = "person"
    static let task = Task.desk
    static let examples = [
        "person contact okafor chidi@lincoln.example", "person contact okafor chidi@lincoln.example --json",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> SetContact {
        SetContact(unit: words.context.site, person: try words.person().person, email: try words.word("The address"))
    }
}

/// `person passphrase`: another passphrase of one's own; every session ends.
struct PersonPassphrase: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "passphrase", abstract: "Set another passphrase of your own.", usage: "person passphrase")
    static let noun: String? = "person"
    static let task = Task.desk
    static let reachesOutside = true
    static let examples = ["person passphrase"]
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        let accounts = try context.accounts()
        let token = try context.signedIn()
        let me = try accounts.bearer(token)
        let old = try NewPassphrase.secret("Your passphrase now: ", context)
        let new = try NewPassphrase.ask(for: me.name, handle: me.handle, name: me.name, context)
        let signed = try accounts.changePassphrase(token, old: old, new: new)
        if context.sitting.who?.token == token { context.sitting.who = signed }
        if !context.sitting.isShell {
            _ = TokenFile(database: context.database, environment: context.environment).write(signed.token)
        }
        return Outcome(
            [.good("Your passphrase is another one now; every other session of yours ended.")],
            data: .object([("changed", .bool(true))]))
    }
}

/// `person recover`: the last way in, for the machine account that owns the desk's file.
struct PersonRecover: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "recover", abstract: "Set a passphrase for Desktop Services from the machine itself.",
        usage: "person recover NAME")
    static let noun: String? = "person"
    static let task = Task.desk
    static let reachesOutside = true
    static let examples = ["person recover dts.ramos"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String { try words.word("The person") }

    func run(_ plan: String, in context: Context) throws -> Outcome {
        guard let local = context.local else { throw StorageFault.missing(context.database) }
        let owner = context.services.owner?(context.database)
        let person = try local.recoverable(name: plan, owner: owner).person
        let passphrase = try NewPassphrase.ask(for: person.handle, handle: person.handle, name: person.name, context)
        let signed = try local.recover(name: plan, passphrase: passphrase, owner: owner)
        try? local.signOut(signed.token)
        return Outcome(
            [
                .good("\(signed.name) has another passphrase."),
                .warn("It is in the journal, and in every greeting for a week."), .hint("login \(signed.handle)"),
            ],
            data: .object([("recovered", .text(signed.handle))]))
    }
}
