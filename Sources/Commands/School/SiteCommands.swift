// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office
import People

/// `site`: the school with the figures of its policy; `site CODE` speaks of another one from here on.
struct SiteShow: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the site and the figures of its policy.", usage: "site show [CODE]")
    static let noun: String? = "site"
    static let isNounsOwn = true
    static let task = Task.school
    static let examples = ["site", "site lincoln", "site show"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> Unit? {
        let units = try words.context.look.around(words.context.site).units.filter { $0.kind == .site }
        guard let code = words.wordIfAny(offering: units.map { Offer($0.code, $0.name) }) else { return nil }
        guard let found = units.first(where: { $0.codeKey == Fold.key(code) }) else {
            throw words.misread(
                "There is no site \"\(code)\".", accepted: units.map(\.code), exit: .notFound, at: words.place - 1)
        }
        return found
    }

    func run(_ plan: Unit?, in context: Context) throws -> Outcome {
        if let plan { context.sitting.siteCode = plan.code }
        let look = try context.answer(SiteLook(unit: plan?.unit ?? context.site))
        var page: Page = []
        if let site = look.site { page.add(.title("\(site.name) (\(site.code)), \(site.zone)")) }
        for year in look.years { page.add(.line("School year \(year.firstDay.long) to \(year.lastDay.long)")) }
        if let rotation = look.rotation { page.add(.line("Days take turns: \(rotation)")) }
        var grid = Grid(["figure", "is", Grid.Column("means", shrinks: true)])
        for figure in look.figures {
            grid.add(
                Grid.Cell(figure.entry.key), Grid.Cell(figure.value, figure.isUsual ? .plain : .good),
                Grid.Cell(figure.entry.means))
        }
        page.add(.gap, .table(grid))
        let odd = try context.answer(OddNames(unit: plan?.unit ?? context.site))
        if !odd.isEmpty { page.add(.gap) }
        for name in odd { page.add(.warn(name)) }
        let years = look.years.map { JSON.list([.text($0.firstDay.iso), .text($0.lastDay.iso)]) }
        return Outcome(
            page,
            data: .object([
                ("site", look.site.map { .text($0.code) } ?? .null),
                ("name", look.site.map { .text($0.name) } ?? .null),
                ("zone", look.site.map { .text($0.zone) } ?? .null), ("years", .list(years)),
                ("rotation", look.rotation.map { .text($0) } ?? .null),
                ("odd_names", .list(odd.map { .text($0) })),
                ("figures", .object(look.figures.map { ($0.entry.key, .text($0.value)) })),
            ]))
    }
}

/// `site set KEY VALUE`.
struct SiteSetCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set a figure of the site's policy.", usage: "site set FIGURE VALUE")
    static let noun: String? = "site"
    static let task = Task.school
    static let examples = ["site set release_minutes 20", "site set due_minute 16:30", "site set days_checked used"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> SiteSet {
        let key = try words.one(of: PolicyEntry.all.map { (word: $0.key, note: $0.means) }, "The figure")
        let entry = PolicyEntry.all.first { $0.key == key }
        let value = try words.word("The value", offering: [Offer(entry?.usual ?? "", entry?.accepted ?? "")])
        return SiteSet(unit: words.context.site, key: key, value: value)
    }
}

/// `deputy 7 lindqvist [from DAY] [until DAY]`, `deputy 7 without lindqvist`.
struct Deputy: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "deputy", abstract: "Name a deputy of a cart beforehand, or end that.",
        usage: "deputy CART [without] TEACHER [from DAY] [until DAY]")
    static let task = Task.school
    static let examples = ["deputy 7 nguyen", "deputy 7 nguyen from tomorrow until fri", "deputy 7 without lindqvist"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> DeputyName {
        let cart = try words.cart()
        let ends = words.keyword("without", "no longer deputy")
        let person = try words.person("The teacher", offering: ["teacher"], everyone: ends)
        let from = !ends && words.keyword("from", "the first day") ? try words.day() : words.context.now.day
        let until = try ends ? nil : words.untilIfAny(from: from)
        return DeputyName(
            unit: cart.site, cart: cart.cart.cart, person: person.person, named: !ends, from: from, until: until)
    }
}
