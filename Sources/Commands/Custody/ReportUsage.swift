// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions

/// `report usage`: by teacher against allotment, by cart, by period.
struct ReportUsage: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "usage",
        abstract: "How much the carts are used: by teacher against allotment, by cart, by period.",
        usage: "report usage [from DAY] [until DAY]")
    static let noun: String? = "report"
    static let task = Task.evidence
    static let examples = [
        "report usage", "report usage from 2026-11-01 until 2026-11-30", "report usage from last mon --csv",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> Usage {
        let site = words.context.site
        let today = words.context.now.day
        if words.keyword("from", "the first day") {
            let from = try words.day(.back)
            return Usage(site: site, from: from, to: try words.untilIfAny(from: from) ?? max(from, today))
        }
        let to = words.keyword("until", "the last day") ? try words.day(.back) : today
        return Usage(site: site, from: to.adding(-27), to: to)
    }

    func run(_ plan: Usage, in context: Context) throws -> Outcome {
        let usage = try context.answer(plan)
        var teachers = Grid([
            Grid.Column("teacher", shrinks: true), Grid.Column("own labels", .right), Grid.Column("loans", .right),
            Grid.Column("devices lent", .right), Grid.Column("beyond own", .right),
        ])
        for line in usage.teachers {
            teachers.add("\(line.name)", "\(line.allotted)", "\(line.loans)", "\(line.uses)", "\(line.beyond)")
        }
        var carts = Bars("Devices lent, by cart")
        for cart in usage.carts {
            carts.add(
                "cart \(cart.number)", cart.uses,
                note: "\(Said.count(cart.loans, "loan", "loans")) on \(cart.daysUsed) of \(usage.schoolDays) days")
        }
        var periods = Bars("Devices lent, by period")
        for period in usage.periods {
            periods.add(period.name, period.uses, note: Said.count(period.loans, "loan", "loans"))
        }
        var checkIns = Grid([
            Grid.Column("cart", .right), Grid.Column("checked in on time", .right), Grid.Column("late", .right),
            Grid.Column("not checked in", .right),
        ])
        for cart in usage.carts {
            checkIns.add("\(cart.number)", "\(cart.onTime)", "\(cart.late)", "\(cart.notCheckedIn)")
        }
        var page: Page = [
            .title(
                "Usage, \(usage.from.long) to \(usage.to.long): \(Said.count(usage.schoolDays, "school day", "school days"))"
            ),
            .table(teachers), .gap, .chart(carts), .gap, .table(checkIns),
        ]
        if !usage.periods.isEmpty { page.add(.gap, .chart(periods)) }
        return Outcome(
            page, data: data(usage),
            csv: Outcome.Rows(
                ["teacher", "own_labels", "loans", "devices_lent", "beyond_own"],
                usage.teachers.map { [$0.name, "\($0.allotted)", "\($0.loans)", "\($0.uses)", "\($0.beyond)"] }))
    }

    private func data(_ usage: Usage.Answer) -> JSON {
        .object([
            ("from", .text(usage.from.iso)), ("to", .text(usage.to.iso)), ("school_days", .int(usage.schoolDays)),
            (
                "teachers",
                .list(
                    usage.teachers.map {
                        .object([
                            ("name", .text($0.name)), ("allotted", .int($0.allotted)), ("loans", .int($0.loans)),
                            ("uses", .int($0.uses)), ("beyond", .int($0.beyond)),
                        ])
                    })
            ),
            (
                "carts",
                .list(
                    usage.carts.map {
                        .object([
                            ("cart", .int($0.number)), ("loans", .int($0.loans)), ("uses", .int($0.uses)),
                            ("days", .int($0.daysUsed)), ("on_time", .int($0.onTime)), ("late", .int($0.late)),
                            ("not_checked_in", .int($0.notCheckedIn)),
                        ])
                    })
            ),
            (
                "periods",
                .list(
                    usage.periods.map {
                        .object([("period", .text($0.name)), ("loans", .int($0.loans)), ("uses", .int($0.uses))])
                    })
            ),
        ])
    }
}
