// SPDX-License-Identifier: GPL-3.0-or-later
package import ArgumentParser

/// The whole tree as ArgumentParser sees it: manual page, completion scripts and `docs/commands.md` derive from it.
package struct CartdeskCommand: ParsableCommand {
    package static var configuration: CommandConfiguration {
        let verbs = Verbs.all.filter { $0.noun == nil }.map { $0 as any ParsableCommand.Type }
        let nouns = Nouns.all.filter { !Verbs.under($0.word).isEmpty }.map(\.type)
        return CommandConfiguration(
            commandName: "cartdesk",
            abstract: "Runs the shared tablets of a school: carts, reservations, custody, evidence.",
            discussion:
                "Without a verb, on a terminal, it is the shell; the same words work there, here and in a script.",
            subcommands: verbs + nouns)
    }

    @OptionGroup package var flags: Flags

    package init() {}
}
