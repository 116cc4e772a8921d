// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import Decisions
import Sheets

/// `room list`: the rooms of the school, and what is in each.
struct RoomListCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the rooms of the school.", usage: "room list")
    static let noun: String? = "room"
    static let isNounsOwn = true
    static let task = Task.school
    static let examples = ["room list", "room list --json", "room list --csv"]
    static var permission: Permission? { RoomList.permission }
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> RoomList { RoomList(unit: words.context.site) }

    func run(_ plan: RoomList, in context: Context) throws -> Outcome {
        let lines = try context.answer(plan)
        var grid = Grid([
            "code", Grid.Column("name", shrinks: true), "kind", "carts", Grid.Column("teachers", shrinks: true),
            Grid.Column("also called", shrinks: true),
        ])
        for line in lines {
            grid.add(
                Grid.Cell(line.room.code), Grid.Cell(line.room.name == line.room.code ? "" : line.room.name),
                Grid.Cell(line.room.kind.rawValue), Grid.Cell(line.carts.map(String.init).joined(separator: ", ")),
                Grid.Cell(line.teachers.joined(separator: ", ")),
                Grid.Cell(line.room.spellings.joined(separator: "; ")))
        }
        return Outcome(listing: grid, none: .line("No room is entered."))
    }
}

/// `room add 214 "Band Room" storage`: a new room.
struct RoomAdd: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a room to the school.",
        usage: "room add CODE [\"NAME\"] [classroom|storage|office|elsewhere] [also \"SPELLING\"]…")
    static let noun: String? = "room"
    static let task = Task.school
    static let examples = [
        "room add 304", "room add 305 \"Band Room\" also \"Orchestra\"", "room add Annex storage",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> AddRoom {
        let code = try words.word("The room's code")
        let label = try words.textIfAny("The name")
        var kind: Room.Kind?
        var also: [String] = []
        while !words.isAtEnd || words.isCompleting {
            if kind == nil, let said = words.roomKindIfAny() {
                kind = said
            } else if words.keyword("also", "another spelling of it") {
                also.append(try words.text("The spelling"))
            } else {
                break
            }
        }
        return AddRoom(
            site: words.context.site, code: code, label: label, kind: kind ?? .classroom, spellings: also)
    }
}

/// `room rename 112 to "Art Room"`: another name; the code stays, the old name is still understood.
struct RoomRename: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give a room another name; its code stays.",
        usage: "room rename ROOM to \"NAME\"")
    static let noun: String? = "room"
    static let task = Task.school
    static let examples = ["room rename 206 to \"Robotics\"", "room rename 208 to Lab8 --json"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> ChangeRoom {
        let room = try words.room()
        try words.require("to", "its new name")
        return ChangeRoom(site: words.context.site, room: room, label: try words.text("The name"))
    }
}

/// `room change 112 storage also "Lab"`: another kind, more or fewer spellings.
struct RoomChange: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Change a room's kind or its other spellings.",
        usage: "room change ROOM [classroom|storage|office|elsewhere] [also \"SPELLING\"]… [without \"SPELLING\"]…")
    static let noun: String? = "room"
    static let task = Task.school
    static let examples = ["room change 210 storage", "room change 210 also \"Computer Lab\""]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> ChangeRoom {
        let room = try words.room()
        var kind: Room.Kind?
        var also: [String] = []
        var without: [String] = []
        while !words.isAtEnd || words.isCompleting {
            if kind == nil, let said = words.roomKindIfAny() {
                kind = said
            } else if words.keyword("also", "another spelling of it") {
                also.append(try words.text("The spelling"))
            } else if words.keyword("without", "a spelling that no longer means it") {
                without.append(try words.text("The spelling"))
            } else {
                break
            }
        }
        if kind == nil, also.isEmpty, without.isEmpty, !words.isCompleting {
            throw words.misread(
                "What changes?", accepted: Room.Kind.allCases.map(\.rawValue) + ["also \"SPELLING\""])
        }
        return ChangeRoom(site: words.context.site, room: room, kind: kind, also: also, without: without)
    }
}

/// `room remove 214`: nothing goes there any more.
struct RoomRemove: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a room that nothing uses any more.", usage: "room remove ROOM")
    static let noun: String? = "room"
    static let task = Task.school
    static let isTypedInFull = true
    static let examples = ["room remove 214"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> RemoveRoom {
        RemoveRoom(site: words.context.site, room: try words.room())
    }
}

extension PhraseReader {
    /// `storage` and the other kinds of room.
    mutating func roomKindIfAny() -> Room.Kind? {
        oneIfAny(of: Room.Kind.allCases.map { (word: $0.rawValue, note: "the kind of room") }).flatMap {
            Room.Kind(rawValue: $0)
        }
    }
}
