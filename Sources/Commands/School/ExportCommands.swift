// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office
import People
import Sheets

/// `export template DIR`: empty sheets for a school that begins; needs no desk.
struct ExportTemplate: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Write empty sheets for a school that begins.", usage: "export template DIR")
    static let noun: String? = "export"
    static let task = Task.school
    static let needsDesk = false
    static let reachesOutside = true
    static let examples = ["export template my-school"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String { try words.word("The folder") }

    func run(_ plan: String, in context: Context) throws -> Outcome {
        do {
            let files = try Template.write(to: plan)
            return Outcome([.good("\(files.count) empty sheets are in \(plan)."), .hint("init --from \(plan)")])
        } catch {
            return Outcome([.bad("\(error)")], exit: Refusal.Exit.storage.rawValue)
        }
    }
}

/// `export grades [GRADE]`: the number list as the spreadsheet it replaces.
struct ExportGrades: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "grades", abstract: "Write the number lists as comma-separated values.",
        usage: "export grades [GRADE]")
    static let noun: String? = "export"
    static let task = Task.school
    static let examples = ["export grades", "export grades 5"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> GradeLook {
        GradeLook(unit: words.context.site, grade: words.wordIfAny(), day: words.context.now.day)
    }

    func run(_ plan: GradeLook, in context: Context) throws -> Outcome {
        .sheet(GradePages.rows(try context.answer(plan)))
    }
}

/// `export seats`: every seat list that holds today.
struct ExportSeats: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "seats", abstract: "Write the seat lists as comma-separated values.", usage: "export seats [DAY]")
    static let noun: String? = "export"
    static let task = Task.school
    static let examples = ["export seats", "export seats today", "export seats fri --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> SeatsOfSite {
        SeatsOfSite(unit: words.context.site, day: try words.dayIfAny() ?? words.context.now.day)
    }

    func run(_ plan: SeatsOfSite, in context: Context) throws -> Outcome {
        let lines = try context.answer(plan)
        let rows = lines.flatMap { line in
            // Seats that go without name their cart only where it would not be known otherwise.
            let others = lines.contains { $0.handle == line.handle && $0.period == line.period && $0.cart != line.cart }
            let isBare = others || line.map.slots.isEmpty
            return Self.runs(line.map).map { run in
                [
                    line.handle, line.period, "\(run.first)", "\(run.last)",
                    run.slot == nil && !isBare ? "" : "\(line.cart)", run.slot.map(String.init) ?? "",
                ]
            }
        }
        return .sheet(Outcome.Rows(["teacher", "period", "first seat", "last seat", "cart", "first device"], rows))
    }

    /// Seats in a row whose devices are in a row too.
    static func runs(_ map: SeatMap) -> [(first: Int, last: Int, slot: Int?)] {
        var runs: [(first: Int, last: Int, slot: Int?)] = []
        for (seat, slot) in map.ordered {
            if let run = runs.last, run.last == seat - 1 {
                let goesOn = run.slot == nil ? slot == nil : slot == run.slot.map { $0 + seat - run.first }
                if goesOn {
                    runs[runs.count - 1].last = seat
                    continue
                }
            }
            runs.append((seat, seat, slot))
        }
        return runs
    }
}

/// `export reservations [DAY] [until DAY]`: what is planned, a line a reservation.
struct ExportReservations: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reservations", abstract: "Write reservations as comma-separated values.",
        usage: "export reservations [DAY] [until DAY]")
    static let noun: String? = "export"
    static let task = Task.school
    static let examples = ["export reservations", "export reservations today", "export reservations today until fri"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> PlansLook {
        let from = try words.dayIfAny() ?? words.context.now.day
        let until = try words.untilIfAny(from: from) ?? from.adding(6)
        return PlansLook(unit: words.context.site, from: from, until: until)
    }

    func run(_ plan: PlansLook, in context: Context) throws -> Outcome {
        let rows = try context.answer(plan).map { line in
            let row = line.row
            let periods =
                row.firstPeriod.map { first in row.lastPeriod == first ? first : "\(first)-\(row.lastPeriod ?? first)" }
                ?? ""
            return [
                Numbered.reservation.id(row.no), row.day.iso, line.handle, "\(line.cart)", row.mask.description,
                periods,
                Said.clock(row.start), Said.clock(row.end), row.room, row.project ?? "", line.state.rawValue,
                row.why ?? "",
            ]
        }
        return .sheet(
            Outcome.Rows(
                [
                    "reservation", "day", "teacher", "cart", "devices", "periods", "from", "until", "room", "project",
                    "state", "why",
                ], rows))
    }
}

/// `export staff`: everybody of the site in the form of `staff.csv`; addresses only for who looks after accounts.
struct ExportStaff: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "Write the people of the site as comma-separated values.", usage: "export staff"
    )
    static let noun: String? = "export"
    static let task = Task.school
    static let examples = ["export staff", "export staff --json"]
    static var permission: Permission? { LookAtPeople.permission }
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        let rows = try context.answer(LookAtPeople(unit: context.site)).filter { $0.state == .active }.map { person in
            // One part a role, with the last of its days: the reader takes each role once.
            let last = Dictionary(person.roles.map { ($0.role, $0) }) { $0.lastDay < $1.lastDay ? $1 : $0 }
            let roles = last.values.filter { $0.role != Role.nightly }.sorted { $0.role < $1.role }.map { held in
                held.lastDay.year > 2900 ? held.role : "\(held.role) until \(held.lastDay.iso)"
            }
            return [person.handle, person.name, person.email ?? "", roles.joined(separator: ";")]
        }
        return .sheet(Outcome.Rows(["handle", "name", "email", "roles"], rows))
    }
}

/// `export cart 7 [FILE]`: the same as `cart export`.
struct ExportCart: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "cart", abstract: "Write a cart's sheet as the desk has it.", usage: "export cart CART [FILE]")
    static let noun: String? = "export"
    static let task = Task.school
    static let reachesOutside = true
    static let examples = ["export cart 7", "export cart 7 my-cart-7.txt", "export cart 5"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> (look: CartSheetLook, file: String?) {
        try CartExport.read(&words)
    }
    func run(_ plan: (look: CartSheetLook, file: String?), in context: Context) throws -> Outcome {
        var command = CartExport()
        command.words = words
        return try command.run(plan, in: context)
    }
}
