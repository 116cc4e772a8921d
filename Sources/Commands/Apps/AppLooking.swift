// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import DeviceManagement

/// `app list`: the catalogue and the requests in hand.
struct AppListing: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show the app catalogue, the requests and what waits for the next processing day.", usage: "app list")
    static let noun: String? = "app"
    static let isNounsOwn = true
    static let task = Task.devices
    static let examples = ["app list", "app list --json", "app list --csv"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> AppList { AppList(unit: words.context.site) }

    func run(_ plan: AppList, in context: Context) throws -> Outcome {
        let answer = try context.answer(plan)
        var page: Page = []
        if !answer.catalogue.isEmpty {
            page.add(.title("Catalogue"))
            page.add(
                .table(
                    Grid(
                        ["app", "bundle", "state"],
                        answer.catalogue.map { [.init($0.name), .init($0.bundle), .init($0.state.rawValue)] })))
            page.add(.gap)
        }
        page.add(.title("Requests; the next processing day is \(answer.nextDay.long)"))
        if answer.requests.isEmpty {
            page.add(.line("None."))
        } else {
            var grid = Grid([
                "no", Grid.Column("app", shrinks: true), "asked by", "for", "processing day",
                Grid.Column("waits for", shrinks: true),
            ])
            for line in answer.requests {
                let late = line.overdue ? ", overdue" : ""
                grid.add(
                    .init(Numbered.appRequest.id(line.request.no)), .init(line.request.appName), .init(line.asker),
                    .init(line.request.grade),
                    .init("\(line.request.processDay)\(late)", line.overdue ? .warn : .plain),
                    .init(line.waitsFor ?? line.request.state.rawValue))
            }
            page.add(.table(grid))
        }
        return Outcome(
            page,
            data: .object([
                ("next_processing_day", .text(answer.nextDay.iso)),
                (
                    "catalogue",
                    .list(answer.catalogue.map { .object([("name", .text($0.name)), ("bundle", .text($0.bundle))]) })
                ),
                ("requests", .list(answer.requests.map(Self.json))),
            ]))
    }

    static func json(_ line: AppList.Line) -> JSON {
        .object([
            ("request", .text(Numbered.appRequest.id(line.request.no))), ("app", .text(line.request.appName)),
            ("bundle", .text(line.request.bundle)), ("asked_by", .text(line.asker)),
            ("state", .text(line.request.state.rawValue)),
            ("processing_day", .text(line.request.processDay.iso)),
            ("waits_for", line.waitsFor.map { .text($0) } ?? .null),
            ("overdue", .bool(line.overdue)),
        ])
    }
}

/// `app show A14`: the form and every answer.
struct AppShowing: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show an app request: its form and every answer to it.", usage: "app show A14")
    static let noun: String? = "app"
    static let task = Task.devices
    static let examples = ["app show A1", "app show A1 --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> AppShow {
        AppShow(unit: words.context.site, no: try AppWords.number(&words) { _ in true })
    }

    func run(_ plan: AppShow, in context: Context) throws -> Outcome {
        let answer = try context.answer(plan)
        let request = answer.line.request
        var page: Page = [.title("\(request.said), asked for by \(answer.line.asker)")]
        let spoken = [
            "name": "name", "bundle": "bundle", "purpose": "purpose", "grade": "for", "devices": "on", "cost": "cost",
            "privacy": "privacy",
        ]
        page.add(
            .table(
                Grid(
                    ["field", Grid.Column("", shrinks: true)],
                    request.fields.all.map { [.init(spoken[$0.word] ?? $0.word), .init($0.text)] })))
        for said in answer.answers {
            let verb = said.yes ? (said.role == "principal" ? "approved" : "endorsed") : "declined"
            let own = said.ownRequest ? " (their own request)" : ""
            let reason = said.reason.map { ": \($0)" } ?? ""
            let void = said.void ? "; void, the request was changed" : ""
            let when = said.at.map { Moment($0, in: context.now.zone) }.map { ", \($0.day)" } ?? ""
            page.add(.line("\(said.by), \(said.role), \(verb)\(own)\(when)\(reason)\(void)", said.yes ? .good : .bad))
        }
        let state =
            answer.line.waitsFor.map { $0 == "to be installed" ? "Approved, to be installed" : "Waits for the \($0)" }
            ?? request.state.rawValue.prefix(1).uppercased() + request.state.rawValue.dropFirst()
        page.add(.line("\(state); processing day \(request.processDay.long)\(answer.line.overdue ? ", overdue" : "")."))
        if let order = answer.order {
            page.add(.note("Work order \(Numbered.workOrder.id(order.no)): \(order.state.rawValue)."))
        }
        var data: [(String, JSON)] = request.fields.all.map { ($0.word, .text($0.text)) }
        if case .object(let pairs) = AppListing.json(answer.line) {
            data += pairs.filter { pair in !data.contains { $0.0 == pair.0 } }
        }
        data.append(
            (
                "answers",
                .list(
                    answer.answers.map {
                        .object([
                            ("by", .text($0.by)), ("role", .text($0.role)), ("yes", .bool($0.yes)),
                            ("reason", $0.reason.map { .text($0) } ?? .null), ("void", .bool($0.void)),
                        ])
                    })
            ))
        return Outcome(page, data: .object(data))
    }
}
