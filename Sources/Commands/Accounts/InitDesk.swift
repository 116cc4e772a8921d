// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import CivilTime
package import Decisions
import Foundation
import Office
import People
import Sheets

/// `init`: makes a desk, from a school's folder or with one school and one person.
struct InitDesk: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a desk: a real one, or a rehearsal to practise in.",
        usage: "init [--rehearsal] [--from DIR] | init CODE \"SCHOOL\" ZONE NAME \"WHO\"")
    static let task = Task.desk
    static let isTypedInFull = true
    static let reachesOutside = true
    static let examples = [
        "init --rehearsal --from seed/lincoln", "init --from seed/lincoln",
        "init lincoln \"Lincoln School\" America/Chicago ramos \"Inés Ramos\"",
    ]
    static let replacesDesk = true
    static let needsDesk = false
    @Flag(help: "Make a rehearsal: its own clock, everyone of staff.csv, no passphrases.") var rehearsal = false
    @Option(help: ArgumentHelp("Load a school from its folder; see `export template`.", valueName: "DIR")) var from:
        String?
    @Argument(help: .hidden) var words: [String] = []

    /// A school without a folder: one site, one person of Desktop Services.
    struct Bare {
        let code: String
        let name: String
        let zone: String
        let handle: String
        let who: String
    }

    static func read(_ words: inout PhraseReader) throws -> Bare? {
        guard !words.isAtEnd else { return nil }
        return Bare(
            code: try words.word("The school's short name"), name: try words.text("The school's name"),
            zone: try words.word("The time zone"),
            handle: try words.word("Your name to sign in with"), who: try words.text("Your name"))
    }

    func run(_ plan: Bare?, in context: Context) throws -> Outcome {
        guard context.local == nil else {
            throw Refused(DeskExists.at(context.database))
        }
        let today = context.now.day
        if let plan {
            guard !rehearsal, from == nil else {
                throw Misread(
                    line: words.joined(separator: " "), range: 0..<0,
                    sentence: "A school by words is real and comes without a folder.")
            }
            return try found(try Self.founding(plan, today: today), load: nil, begins: nil, context)
        }
        let sample = rehearsal && FileManager.default.fileExists(atPath: "seed/lincoln") ? "seed/lincoln" : nil
        guard let folder = from ?? sample else {
            throw Refused(
                Refusal(
                    code: "misread", clause: "F29",
                    sentence: "Which school? Name its folder, or the school and yourself.",
                    instead: Self.examples + ["export template my-school"], exit: .usage))
        }
        let (reading, files) = LoadedSchool.read(folder, today: today, rehearsal: rehearsal)
        guard let school = reading.value else {
            let count = reading.findings.count
            let wrong = count == 1 ? "one thing" : "\(count) things"
            var page: Page = [.bad("Nothing was made: the folder \(folder) has \(wrong) to put right first.")]
            for finding in reading.findings.prefix(50) {
                for line in files.text(of: finding).split(separator: "\n") { page.add(.line(String(line))) }
            }
            return Outcome(page, exit: Refusal.Exit.data.rawValue)
        }
        return try found(school.founding, load: school, begins: rehearsal ? school.rehearsalBegins : nil, context)
    }

    private func found(_ founding: Founding, load: LoadedSchool?, begins: Instant?, _ context: Context) throws
        -> Outcome
    {
        guard let create = context.services.create, let founder = founding.people.first, let site = founding.units.last
        else {
            throw StorageFault.other("a desk cannot be made from here")
        }
        var founding = founding
        founding.begins = begins
        if !rehearsal {
            let passphrase = try NewPassphrase.ask(
                for: founder.called, handle: founder.handle, name: founder.name, context)
            founding.credentials = [
                Credential(
                    person: founder.person, hash: try NewPassphrase.hash(passphrase), changed: context.now.instant)
            ]
        }
        let desk = try create(context.database)
        do {
            try founding.found(desk.archive, desk.surroundings)
            var page: Page = [
                .good(
                    "The desk of \(site.name) is founded\(rehearsal ? " as a rehearsal" : "") in \(context.database).")
            ]
            if let load {
                let receipt = try desk.firstLoad(load.load, by: founder)
                page.add(.line(receipt.headline))
                for detail in receipt.details { page.add(.note(detail)) }
            }
            if rehearsal, let now = try desk.facts().place(site.unit)?.now {
                page.add(
                    .note(
                        "Its clock says \(now.day.long), \(WallTime(now.minute)?.description ?? ""); `clock 16:55` sets it."
                    ))
            }
            page.add(.hint("login \(founder.handle)"))
            return Outcome(
                page,
                data: .object([
                    ("site", .text(site.code)), ("rehearsal", .bool(rehearsal)), ("founder", .text(founder.handle)),
                ]))
        } catch {
            context.services.discard?(context.database)
            throw error
        }
    }

    private static func founding(_ bare: Bare, today: Day) throws -> Founding {
        var found: [Refusal] = []
        if let objection = HandleForm.objection(Fold.key(bare.handle)) { found.append(objection) }
        for (form, text) in [
            (Values.siteCode, Fold.key(bare.code)), (Values.unitName, bare.name), (Values.personName, bare.who),
        ] {
            if let why = form.objection(text) { found.append(PersonText.refusal(why)) }
        }
        guard (try? Zone(bare.zone)) != nil else {
            found.append(
                Refusal(
                    code: "misread", clause: "F11",
                    sentence: "There is no time zone \(bare.zone). One is America/Chicago.",
                    exit: .usage))
            throw Refused(found)
        }
        guard found.isEmpty else { throw Refused(found) }
        let unit = Unit(
            unit: UnitID(1), parent: nil, kind: .site, code: Fold.key(bare.code), name: bare.name, zone: bare.zone)
        let person = Person(
            person: PersonID(1), unit: UnitID(1), handle: Fold.key(bare.handle), name: bare.who, email: nil)
        let role = HeldRole(
            person: person.person, unit: unit.unit, role: Role.desktopServices, firstDay: today.adding(-1),
            lastDay: Granting.open(from: today))
        return Founding(units: [unit], people: [person], roles: [role], rehearsal: false)
    }
}

/// There is a desk in that place already: `init` makes one only where there is none.
///
/// - Source: F29
package enum DeskExists: Rule {
    package static let code = "desk-exists"
    package static let clause = "F29"

    package static func at(_ place: String) -> Refusal {
        refusal("There is a desk at \(place).", instead: ["--database FILE", "login NAME"])
    }
}
