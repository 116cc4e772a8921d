// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import Office
import People

/// `person add`: enters somebody, with a first role.
struct PersonAdd: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Enter a person.",
        usage: "person add NAME \"SHOWN NAME\" [ROLE [until DAY]] [mail ADDRESS]")
    static let noun: String? = "person"
    static let task = Task.desk
    static let examples = [
        "person add weber \"Uta Weber\" teacher", "person add doyle \"Pat Doyle\" substitute until fri",
        "person add novak \"Jana Novák\" teacher mail j.novak@lincoln.example",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> AddPerson {
        let handle = try words.word("The name to sign in with")
        let shown = try words.text("The name as it is shown")
        let role = words.oneIfAny(of: RoleWords.all)
        let until =
            try role == nil ? nil : words.untilIfAny(from: words.context.now.day, "the last day of the role")
        let mail = words.keyword("mail", "where messages go") ? try words.word("The address") : nil
        return AddPerson(unit: words.context.site, handle: handle, shown: shown, email: mail, role: role, until: until)
    }
}

/// The roles as words, each with what it is.
enum RoleWords {
    static let all: [(word: String, note: String)] = [
        Role.teacher, Role.coordinator, Role.principal, Role.desktopServices, Role.trainer, Role.auditor,
        Role.substitute, Role.aide,
        Role.studentTeacher, Role.student, Role.nightly,
    ].map { ($0, Role.spoken[$0] ?? $0) }
}
