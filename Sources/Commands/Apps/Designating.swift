// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
import Decisions
import DeviceManagement
import Office
import People

/// `designate okafor org.khanacademy.Khan until 18 dec`.
struct DesignateSomebody: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "person", abstract: "Let somebody install named apps until a day.",
        usage: "designate person NAME (all | BUNDLE…) until DAY", discussion: "`designate NAME …` is the same.")
    static let noun: String? = "designate"
    static let isNounsOwn = true
    static let task = Task.devices
    static let examples = [
        "designate okafor org.khanacademy.Khan until 18 dec", "designate nguyen all until 30 nov",
        "designate okafor org.khanacademy.Khan com.apple.Pages until fri",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> Designate {
        let person = try words.person("Whom to designate", offering: [Role.teacher])
        var apps: [String] = []
        if !words.keyword("all", "every approved app") {
            let known = words.isCompleting ? try words.context.answer(AppList(unit: words.context.site)).catalogue : []
            while let next = words.next, Fold.key(next) != "until" {
                apps.append(try words.word("The app", offering: known.map { Offer($0.bundle, $0.name) }))
            }
            if apps.isEmpty { throw words.misread("Which apps?", accepted: ["all", "org.khanacademy.Khan"]) }
        }
        try words.require("until", "the last day")
        return Designate(unit: words.context.site, person: person.person, apps: apps, lastDay: try words.day())
    }
}

/// `designate list`.
struct DesignationListing: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show who may install which apps, until when.", usage: "designate list")
    static let noun: String? = "designate"
    static let task = Task.devices
    static let examples = ["designate list", "designate list --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> DesignationList {
        DesignationList(unit: words.context.site)
    }

    func run(_ plan: DesignationList, in context: Context) throws -> Outcome {
        let rows = try context.answer(plan)
        guard !rows.isEmpty else {
            return Outcome([.line("Nobody is designated; the site coordinator installs apps.")], data: .list([]))
        }
        var grid = Grid([Grid.Column("no", .right), "who", Grid.Column("apps", shrinks: true), "until"])
        for (row, name) in rows {
            grid.add(.init("\(row.no)"), .init(name), .init(row.saidApps), .init(row.lastDay.long))
        }
        return Outcome([.table(grid)])
    }
}

/// `designate end 3`.
struct DesignationEnd: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "End an appointment before its day.", usage: "designate end NUMBER")
    static let noun: String? = "designate"
    static let task = Task.devices
    static let examples = ["designate end 1"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> EndDesignation {
        EndDesignation(unit: words.context.site, no: try words.number("The appointment's number", in: 1...1_000_000))
    }
}
