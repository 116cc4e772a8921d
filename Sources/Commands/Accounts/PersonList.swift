// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import Office
import People

/// `person`: who is here and what they are.
struct PersonList: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List people with their roles.", usage: "person list [NAME]")
    static let noun: String? = "person"
    static let isNounsOwn = true
    static let task = Task.desk
    static let examples = ["person", "person okafor", "person --csv"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String? { words.wordIfAny() }

    func run(_ plan: String?, in context: Context) throws -> Outcome {
        var people = try context.answer(LookAtPeople(unit: context.site))
        if let plan {
            let key = Fold.key(plan)
            people = people.filter { Fold.key($0.handle) == key || Fold.key($0.name).contains(key) }
            if people.isEmpty { throw Refused(UnknownPerson.refusal()) }
        }
        let cares = people.contains { $0.hasPassphrase != nil }
        let columns: [Grid.Column] =
            ["name", Grid.Column("shown as", shrinks: true), Grid.Column("roles", shrinks: true)]
            + (cares ? ["sign-in", "mail"] : [])
        let rows = people.map { person -> [Grid.Cell] in
            let roles = person.roles.map { role -> String in
                let from = role.firstDay > context.now.day ? " from \(role.firstDay)" : ""
                let until =
                    role.lastDay.year - context.now.day.year > 5
                    ? ""
                    : " until \(role.lastDay.year == context.now.day.year ? role.lastDay.description : role.lastDay.long)"
                return (Role.spoken[role.role] ?? role.role) + from + until
            }.joined(separator: ", ")
            let state =
                person.state == .active
                ? (person.hasPassphrase == true ? "passphrase" : "no passphrase") : person.state.rawValue
            var row: [Grid.Cell] = [Grid.Cell(person.handle), Grid.Cell(person.name), Grid.Cell(roles)]
            if cares { row += [Grid.Cell(state), Grid.Cell(person.email ?? "")] }
            return row
        }
        let data = people.map { person -> JSON in
            .object([
                ("name", .text(person.handle)), ("called", .text(person.name)), ("state", .text(person.state.rawValue)),
                (
                    "roles",
                    .list(
                        person.roles.map {
                            .object([
                                ("role", .text($0.role)), ("from", .text($0.firstDay.iso)),
                                ("until", .text($0.lastDay.iso)),
                            ])
                        })
                ),
            ])
        }
        return Outcome([.table(Grid(columns, rows))], data: .object([("people", .list(data))]))
    }
}
