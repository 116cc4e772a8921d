// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Commands
import Foundation

/// One verb as the manual page tells it.
struct CommandPage {
    let verb: String
    let aliases: [String]
    let abstract: String
    let discussion: String
    let usages: [String]
    let flags: [CommandFlags.Flag]
    let examples: [String]
    let task: Commands.Task

    init(_ type: any DeskCommand.Type) {
        let configuration = type.configuration
        verb = type.verb
        aliases = configuration.aliases
        abstract = configuration.abstract
        discussion = configuration.discussion
        usages = (configuration.usage ?? type.verb).split(separator: "\n").map(String.init)
        let global: Set<String> = ["--database", "--site", "--as", "--json", "--csv", "--yes"]
        flags = CommandFlags.of(type).filter { !global.contains($0.name) }
        examples = type.examples
        task = type.task
    }

    /// Every verb, by task and name.
    static let all: [(task: Commands.Task, pages: [CommandPage])] = Commands.Task.allCases.map { task in
        (task, Verbs.all.filter { $0.task == task }.map { CommandPage($0) }.sorted { $0.verb < $1.verb })
    }.filter { !$0.1.isEmpty }

    /// The exit codes, as `help exit` has them.
    static let exits: [(code: Int, meaning: String)] = [
        (0, "done"), (1, "refused by a rule"), (2, "not found, or ambiguous"), (64, "not understood"),
        (65, "bad data in a file"),
        (74, "storage"), (75, "busy, try again"), (77, "not permitted"), (130, "interrupted"),
    ]
    static let variables: [(name: String, meaning: String)] = [
        ("CARTDESK_DATABASE", "the desk, as --database has it"), ("CARTDESK_SITE", "the site, as --site has it"),
        ("CARTDESK_NOW", "the time, in a rehearsal only"), ("NO_COLOR", "no colour, whatever the terminal"),
    ]
}
