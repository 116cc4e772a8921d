// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import Sheets

/// `import staff FILE [leaving N]`: who is at the school, from a spreadsheet.
struct ImportStaff: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "Read a staff list (staff.csv) into the desk.",
        usage: "import staff FILE [leaving N]")
    static let noun: String? = "import"
    static let task = Task.school
    static let examples = [
        "import staff staff.csv --preview", "import staff staff.csv", "import staff staff.csv --json",
    ]
    static var permission: Permission? { StaffImport.permission }
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> (file: String, leaving: Int?) {
        let file = try words.word("The file")
        let leaving =
            words.keyword("leaving", "so many of the desk are not on the list and leave")
            ? try words.number("How many") : nil
        return (file, leaving)
    }

    func run(_ plan: (file: String, leaving: Int?), in context: Context) throws -> Outcome {
        let loaded = SheetFile.load(plan.file)
        let standing = Set(try context.look.around(context.site).people.map(\.handle))
        let reading =
            loaded.value.map { StaffFile.read($0, file: plan.file, standing: standing) }
            ?? Reading(nil, loaded.findings)
        guard let lines = reading.value else { return .findings(reading.findings, in: loaded.value ?? []) }
        return try Importing.run(
            StaffImport(unit: context.site, lines: lines, leaving: plan.leaving), unchanged: AlreadySo.code,
            "Take the staff list over?", only: preview, of: (plan.file, loaded.value ?? []), in: context)
    }
}

/// `import seats FILE`: student numbers and their devices, from a spreadsheet.
struct ImportSeats: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "seats", abstract: "Read seat lists (seats.csv) into the desk.", usage: "import seats FILE")
    static let noun: String? = "import"
    static let task = Task.school
    static let examples = [
        "import seats seats.csv --preview", "import seats seats.csv", "import seats seats.csv --json",
    ]
    static var permission: Permission? { SeatsImport.permission }
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String { try words.word("The file") }

    func run(_ plan: String, in context: Context) throws -> Outcome {
        let look = try context.answer(GradeLook(unit: context.site, grade: nil, day: context.now.day))
        guard let year = look.year else { return Outcome([.bad("No school year is entered.")], exit: 1) }
        let around = try context.look.around(context.site)
        let periods = Set(try context.answer(BellsLook(unit: context.site)).flatMap(\.bells).map(\.period))
        let loaded = SheetFile.load(plan)
        let reading =
            loaded.value.map {
                SeatsFile.read($0, file: plan, GradesFile.Known(around, look, year, context), periods: periods)
            } ?? Reading(nil, loaded.findings)
        guard let lists = reading.value else { return .findings(reading.findings, in: loaded.value ?? []) }
        let carts = Dictionary(around.carts.map { ($0.number, $0.cart) }) { first, _ in first }
        let places = CellPlaces(loaded.value ?? [], file: plan)
        let strange = lists.filter { carts[$0.cart] == nil }
        if !strange.isEmpty {
            return .findings(
                strange.map {
                    Sheets.Finding(
                        at: places[FileCell(line: $0.place.line, column: "cart")], "There is no cart \($0.cart) here.")
                }, in: loaded.value ?? [])
        }
        let people = look.people(with: around)
        let known = lists.filter { people[$0.handle] != nil }
        let wanted = known.compactMap { list in
            carts[list.cart].flatMap { cart in
                people[list.handle].map {
                    SeatsSet(unit: context.site, person: $0, period: list.period, cart: cart, seats: list.map.written)
                }
            }
        }
        return try Importing.run(
            SeatsImport(unit: context.site, lists: wanted, lines: known.map(\.place.line)),
            unchanged: NothingToChange.code, "Take the seats over?", only: preview, of: (plan, loaded.value ?? []),
            in: context)
    }
}

/// `import devices FILE`: a delivery, from a list in the form of `spares.csv`; a cart's sheet then puts them into slots.
struct ImportDevices: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "devices", abstract: "Receive the devices of a list (spares.csv) as spares.",
        usage: "import devices FILE")
    static let noun: String? = "import"
    static let task = Task.school
    static let examples = [
        "import devices delivery.csv --preview", "import devices delivery.csv", "import devices delivery.csv --json",
    ]
    static var permission: Permission? { ReceiveDevices.permission }
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String { try words.word("The file") }

    func run(_ plan: String, in context: Context) throws -> Outcome {
        let loaded = SheetFile.load(plan)
        let reading = loaded.value.map { SparesFile.read($0, file: plan) } ?? Reading(nil, loaded.findings)
        guard let list = reading.value else { return .findings(reading.findings, in: loaded.value ?? []) }
        let devices = list.map {
            AddDevice(
                unit: context.site, serial: $0.device.serial, tag: $0.device.tag, model: $0.device.model,
                store: $0.store)
        }
        return try Importing.run(
            ReceiveDevices(unit: context.site, devices: devices, lines: list.map(\.place.line)),
            unchanged: DevicesKnown.code, "Receive them?", only: preview, of: (plan, loaded.value ?? []), in: context)
    }
}

/// `import year DIR`: the next school year, from a folder as `export template` writes it.
struct ImportYear: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "year", abstract: "Enter a school year to come: its days, bells, closed days, rotation.",
        usage: "import year DIR")
    static let noun: String? = "import"
    static let task = Task.school
    static let examples = ["import year next-year --preview"]
    static var permission: Permission? { YearEnter.permission }
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String { try words.word("The folder") }

    func run(_ plan: String, in context: Context) throws -> Outcome {
        let (reading, files) = YearFolder.read(plan)
        guard let year = reading.value else {
            var page: Page = [
                .bad(
                    "Nothing was changed: \(Said.count(reading.findings.count, "thing", "things")) to put right first.")
            ]
            for finding in reading.findings.prefix(50) {
                for line in files.text(of: finding).split(separator: "\n") { page.add(.line(String(line))) }
            }
            return Outcome(page, exit: Refusal.Exit.data.rawValue)
        }
        guard year.code == context.siteCode else {
            return Outcome(
                [.bad("\(plan) is the folder of \(year.code), and this is \(context.siteCode); nothing was changed.")],
                exit: Refusal.Exit.data.rawValue)
        }
        return try Importing.run(
            year.request(context.site), unchanged: NothingToChange.code, "Enter the school year?", only: preview,
            in: context)
    }
}

/// `export apps`: the catalogue in the form of `apps.csv`.
struct ExportApps: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "apps", abstract: "Write the app catalogue as comma-separated values.", usage: "export apps")
    static let noun: String? = "export"
    static let task = Task.school
    static let examples = ["export apps", "export apps --json"]
    static var permission: Permission? { AppList.permission }
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        let apps = try context.answer(AppList(unit: context.site)).catalogue.sorted { $0.bundleKey < $1.bundleKey }
        return .sheet(
            Outcome.Rows(
                ["name", "bundle", "state"],
                apps.map { [$0.name, $0.bundle, $0.state == .approved ? "approved" : "removed"] }))
    }
}
