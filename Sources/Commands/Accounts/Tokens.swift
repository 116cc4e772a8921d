// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office
import People

/// `token make`: a token for the nightly job, shown once.
struct TokenMake: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Make a token for the nightly job.", usage: "token make NAME [DAYS]")
    static let noun: String? = "token"
    static let task = Task.desk
    static var permission: Permission? { MakeToken.permission }
    static let examples = ["token make nightly", "token make nightly 90", "token make nightly --json"]
    @Argument(help: .hidden) var words: [String] = []

    struct Plan {
        let person: PersonID
        let days: Int
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let person = try words.person(offering: [Role.nightly]).person
        return Plan(
            person: person,
            days: words.isAtEnd ? MakeToken.longest : try words.number("The days", in: 1...MakeToken.longest))
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        guard let local = context.local else { throw StorageFault.missing(context.database) }
        let token = Token(secret: local.surroundings.random(32))
        var receipt = try context.perform(
            MakeToken(unit: context.site, person: plan.person, tokenHash: token.hash, days: plan.days))
        receipt.details.insert("The token, shown this once: \(token.text)", at: 0)
        receipt.data["token"] = .text(token.text)
        return Outcome(receipt)
    }
}

/// `token end`: every token of the nightly job ends.
struct TokenEnd: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "End the nightly job's tokens.", usage: "token end NAME")
    static let noun: String? = "token"
    static let task = Task.desk
    static let examples = ["token end nightly"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> EndTokens {
        EndTokens(unit: words.context.site, person: try words.person(offering: [Role.nightly]).person)
    }
}
