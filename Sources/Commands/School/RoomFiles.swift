// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import Decisions
import Sheets

/// `import rooms FILE`: adds and changes rooms from a list; a room that is not on it stays.
struct ImportRoomsCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "rooms", abstract: "Read a list of rooms (rooms.csv); no room is removed.",
        usage: "import rooms FILE")
    static let noun: String? = "import"
    static let task = Task.school
    static let examples = [
        "import rooms rooms.csv --preview", "import rooms rooms.csv", "import rooms rooms.csv --json",
    ]
    static var permission: Permission? { ImportRooms.permission }
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> String { try words.word("The file") }

    func run(_ plan: String, in context: Context) throws -> Outcome {
        let loaded = SheetFile.load(plan)
        let reading = loaded.value.map { RoomsFile.read($0, file: plan) } ?? Reading(nil, loaded.findings)
        guard let lines = reading.value else { return .findings(reading.findings, in: loaded.value ?? []) }
        return try Importing.run(
            ImportRooms(site: context.site, lines: lines), unchanged: NothingToChange.code,
            "Apply this list of rooms?", only: preview, in: context)
    }
}

/// `export rooms`: the rooms in the form of `rooms.csv`.
struct ExportRooms: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "rooms", abstract: "Write the rooms as comma-separated values.", usage: "export rooms")
    static let noun: String? = "export"
    static let task = Task.school
    static let examples = ["export rooms", "export rooms --json"]
    static var permission: Permission? { RoomList.permission }
    @Argument(help: .hidden) var words: [String] = []

    func run(_ plan: Void, in context: Context) throws -> Outcome {
        let rooms = try context.answer(RoomList(unit: context.site)).map(\.room)
        return .sheet(
            Outcome.Rows(
                ["code", "name", "kind", "spellings"],
                rooms.map {
                    [
                        $0.code, $0.name == $0.code ? "" : $0.name, $0.kind.rawValue,
                        $0.spellings.joined(separator: "; "),
                    ]
                }))
    }
}
