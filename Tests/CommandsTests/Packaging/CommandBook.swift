// SPDX-License-Identifier: GPL-3.0-or-later
import Commands

/// `docs/commands.md`.
enum CommandBook {
    static func text() -> String {
        var text = """
            # Commands

            Made from the commands themselves; `make docs` writes it anew. What works as `cartdesk …` works at the prompt and in a script, with the
            same exit codes. Every command also understands `--database FILE|URL`, `--site CODE`, `--json`, `--csv`, `--yes`, `--help`, and on a
            rehearsal `--as NAME`.

            | exit code | meaning |
            |---|---|

            """
        for (code, meaning) in CommandPage.exits { text += "| \(code) | \(meaning) |\n" }
        for (task, pages) in CommandPage.all {
            text += "\n## \(task.rawValue)\n"
            for page in pages { text += "\n" + section(page) }
        }
        return text
    }

    private static func section(_ page: CommandPage) -> String {
        var text = "### `\(page.verb)`\n\n\(page.abstract)\n"
        if !page.aliases.isEmpty { text += "Also: \(page.aliases.map { "`\($0)`" }.joined(separator: ", ")).\n" }
        text += "\n```\n\(page.usages.joined(separator: "\n"))\n```\n"
        if !page.discussion.isEmpty { text += "\n\(page.discussion)\n" }
        if !page.flags.isEmpty {
            text += "\n"
            for flag in page.flags { text += "- `\(flag.name)\(flag.value.map { " " + $0 } ?? "")`: \(flag.note)\n" }
        }
        if !page.examples.isEmpty { text += "\nFor example:\n\n```\n\(page.examples.joined(separator: "\n"))\n```\n" }
        return text
    }
}
