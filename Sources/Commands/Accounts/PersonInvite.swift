// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office
import People

/// `person invite`: a single-use code for somebody's first passphrase.
struct PersonInvite: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Give somebody a code for their first passphrase.", usage: "person invite NAME"
    )
    static let noun: String? = "person"
    static let task = Task.desk
    static let examples = ["person invite okafor", "person invite lindqvist --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> PersonID { try words.person().person }

    func run(_ plan: PersonID, in context: Context) throws -> Outcome {
        try GivenCode.outcome(context) {
            try context.perform(InvitePerson(unit: context.site, person: plan, codeHash: $0))
        }
    }
}

/// `person reset`: a code for somebody who lost their passphrase.
struct PersonReset: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: "Give somebody a code for another passphrase.", usage: "person reset NAME")
    static let noun: String? = "person"
    static let task = Task.desk
    static let examples = ["person reset okafor", "person reset lindqvist --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> PersonID { try words.person().person }

    func run(_ plan: PersonID, in context: Context) throws -> Outcome {
        try GivenCode.outcome(context) {
            try context.perform(ResetPassphrase(unit: context.site, person: plan, codeHash: $0))
        }
    }
}

/// Makes a code, sends its hash with the request, and shows the code once.
enum GivenCode {
    static func outcome(_ context: Context, _ perform: ([UInt8]) throws -> Receipt) throws -> Outcome {
        guard let local = context.local else { throw StorageFault.missing(context.database) }
        let code = InvitationCode.make(local.surroundings.random)
        var receipt = try perform(InvitationCode.hash(code))
        receipt.details.insert("The code, shown this once: \(code)", at: 0)
        receipt.data["code"] = .text(code)
        return Outcome(receipt)
    }
}
