// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
package import Decisions

/// The pages of `help`, made from the verbs themselves.
package enum HelpPage {
    static func overview(rehearsal: Bool) -> Page {
        var page: Page = [.title("What you can do, by task"), .gap]
        for task in Task.allCases {
            let types = Verbs.all.filter { $0.task == task && (rehearsal || !$0.isForRehearsal) }
            guard !types.isEmpty else { continue }
            var seen: Set<String> = []
            let names = types.map { $0.noun ?? $0.name }.filter { seen.insert($0).inserted }
            page.add(.line("\(task.rawValue): " + names.joined(separator: ", ")))
        }
        page.add(
            .gap, .line("A line is a verb and its words: reserve 7-1..12 fri p3"),
            .line(
                "Labels: 7-12, 7-1..12,15, 7 all but 4. Days: today, fri, next tue, 19 nov. Times: p3, p2-4, 10:15-11:00."
            ),
            .line(
                "A verb may be shortened to two letters or more that only it begins with; \(Self.inFull) are typed in full."
            ),
            .note("help out, for one verb; why, after a no; TAB, while typing; ?, for what you can do now"))
        return page
    }

    private static var inFull: String { Said.list(Verbs.all.filter { $0.isTypedInFull }.map { $0.verb }) }

    static func noun(_ noun: String) -> Page {
        var page: Page = [.title(noun), .line(Nouns.all.first { $0.word == noun }?.abstract ?? ""), .gap]
        var grid = Grid(["action", Grid.Column("what it does", shrinks: true)])
        for type in Verbs.under(noun) { grid.add(.init(type.verb), .init(type.configuration.abstract)) }
        page.add(.table(grid), .note("help \(noun) and an action says more of it."))
        return page
    }

    package static func verb(_ type: any DeskCommand.Type) -> Page {
        let configuration = type.configuration
        var page: Page = [
            .title(
                type.verb
                    + (configuration.aliases.isEmpty ? "" : " (also \(configuration.aliases.joined(separator: ", ")))")),
            .line(configuration.abstract), .gap,
        ]
        for usage in (configuration.usage ?? type.verb).split(separator: "\n") { page.add(.line("  " + usage)) }
        for flag in CommandFlags.of(type) {
            page.add(.line("  \(flag.name)\(flag.value.map { " \($0)" } ?? "")  \(flag.note)", .dim))
        }
        if !configuration.discussion.isEmpty {
            page.add(.gap)
            for line in configuration.discussion.split(separator: "\n") { page.add(.line(String(line))) }
        }
        if !type.examples.isEmpty {
            page.add(.gap)
            for example in type.examples { page.add(.line("  " + example)) }
        }
        if type.name == "exit" { page = page + exits }
        return page
    }

    /// The exit codes of a command, and of a script by its first error.
    static let exits: Page = [
        .gap, .title("Exit codes"),
        .table(
            Grid(
                [Grid.Column("code", .right), "meaning"],
                [
                    ["0", "done"], ["1", "refused by a rule"], ["2", "not found, or more than one fits"],
                    ["64", "could not be read"],
                    ["65", "bad data in a file"], ["74", "storage"], ["75", "busy, try again"],
                    ["77", "not permitted"],
                    ["130", "interrupted"],
                ])),
    ]
}
