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
        usage: "designate person NAME (all | APP…) until DAY", discussion: "`designate NAME …` is the same.")
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
            let names = try known(words.context)
            while let next = words.next, Fold.key(next) != "until" {
                let start = words.place
                let said = try words.word("The app", offering: names.map { Offer($0.bundle, $0.name) })
                let meant = names.filter { Fold.key($0.name) == Fold.key(said) }
                if !meant.isEmpty {
                    apps += meant.map(\.bundle)
                } else if said.contains(".") {
                    apps.append(said)
                } else {
                    throw words.misread(
                        since: start,
                        "\"\(said)\" is no app that was asked for here, and no bundle identifier.",
                        accepted: names.isEmpty ? ["all", "org.khanacademy.Khan"] : names.map(\.bundle))
                }
            }
            words.offer { _ in names.map { Offer($0.bundle, $0.name) } }
            if apps.isEmpty { throw words.misread("Which apps?", accepted: ["all", "org.khanacademy.Khan"]) }
        }
        let last = try words.until(from: words.context.now.day)
        return Designate(unit: words.context.site, person: person.person, apps: apps, lastDay: last)
    }

    /// The apps that have a name here: the catalogue's and those that were asked for.
    private static func known(_ context: Context) throws -> [(bundle: String, name: String)] {
        let list = try context.answer(AppList(unit: context.site))
        let asked = list.requests.map { (bundle: $0.request.bundle, name: $0.request.appName) }
        let catalogue = list.catalogue.map { (bundle: $0.bundle, name: $0.name) }
        return (catalogue + asked).reduce(into: []) { all, app in
            if !all.contains(where: { $0.bundle == app.bundle }) { all.append(app) }
        }
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
        var grid = Grid([Grid.Column("no", .right), "who", Grid.Column("apps", shrinks: true), "until"])
        for (row, name) in rows {
            grid.add(.init("\(row.no)"), .init(name), .init(row.saidApps), .init(row.lastDay.long))
        }
        return Outcome(listing: grid, none: .line("Nobody is designated; the site coordinator installs apps."))
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
