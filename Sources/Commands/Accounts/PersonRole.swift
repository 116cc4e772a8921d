// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import Office
import People

/// `person role`: gives a role, or ends it.
struct PersonRole: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "role", abstract: "Give somebody a role, or end it.",
        usage: "person role NAME ROLE [from DAY] [until DAY] | person role NAME ROLE end")
    static let noun: String? = "person"
    static let task = Task.desk
    static let examples = [
        "person role okafor coordinator", "person role haddad principal until fri",
        "person role okafor coordinator end",
    ]
    @Argument(help: .hidden) var words: [String] = []

    struct Plan {
        let person: PersonID
        let role: String
        let ends: Bool
        let from: Day?
        let until: Day?
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let person = try words.person().person
        let role = try words.one(of: RoleWords.all, "A role")
        if words.keyword("end", "take it away") {
            return Plan(person: person, role: role, ends: true, from: nil, until: nil)
        }
        let from = words.keyword("from", "the first day") ? try words.day() : nil
        let until = try words.untilIfAny(from: from ?? words.context.now.day)
        return Plan(person: person, role: role, ends: false, from: from, until: until)
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        if plan.ends {
            return Outcome(try context.perform(EndRole(unit: context.site, person: plan.person, role: plan.role)))
        }
        return Outcome(
            try context.perform(
                GrantRole(unit: context.site, person: plan.person, role: plan.role, first: plan.from, until: plan.until)
            ))
    }
}
