// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser

/// `docs/commands.md`, made from the verbs themselves.
package enum CommandsPage {
    package static var text: String {
        var lines = [
            "# Commands", "",
            "What works at the prompt works as `cartdesk …` and in a script on standard input, with the same exit codes. Made from the program: do not",
            "edit; `make docs` writes it anew.", "",
            "A verb may be shortened to two letters or more that only it begins with: `sub` is `substitute`, `he` is `help`. Those that say so are typed in full.",
            "",
            "## Flags of every command", "",
        ]
        for flag in CommandFlags.global {
            lines.append("- `\(flag.name)\(flag.value.map { " " + $0 } ?? "")`: \(flag.note)")
        }
        for task in Task.allCases {
            let types = Verbs.all.filter { $0.task == task }
            guard !types.isEmpty else { continue }
            lines += ["", "## \(task.rawValue)"]
            for type in types { lines += section(type) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func section(_ type: any DeskCommand.Type) -> [String] {
        let configuration = type.configuration
        let aliases =
            configuration.aliases.isEmpty ? "" : " (also `\(configuration.aliases.joined(separator: "`, `"))`)"
        var lines = ["", "### `\(type.verb)`\(aliases)", "", configuration.abstract, "", "```"]
        lines += (configuration.usage ?? type.verb).split(separator: "\n").map(String.init)
        lines.append("```")
        if type.isTypedInFull { lines += ["", "Typed in full: no beginning of it is read."] }
        if type.isForRehearsal { lines += ["", "On a rehearsal only."] }
        let flags = CommandFlags.of(type)
        if !flags.isEmpty { lines.append("") }
        for flag in flags { lines.append("- `\(flag.name)\(flag.value.map { " " + $0 } ?? "")`: \(flag.note)") }
        if !configuration.discussion.isEmpty { lines += ["", configuration.discussion] }
        if !type.examples.isEmpty { lines += ["", "For example:", "", "```"] + type.examples + ["```"] }
        return lines
    }
}
