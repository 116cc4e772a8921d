// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
import Decisions
package import Office

/// A room of the school: a line of `rooms.csv`.
package struct SeedRoom: Sendable, Equatable {
    package let line: RoomLine
    package let place: FilePlace
}

extension SeedDraft {
    /// Reads `rooms.csv`.
    mutating func readRooms(_ source: Source) {
        for row in SheetTable.rows(of: source, SeedForms.rooms, into: &findings) {
            let before = findings.count
            let code = row["code"].label(&findings)
            let name = row["name"].isEmpty ? nil : row["name"].text(&findings)
            let kind = row["kind"].isEmpty ? .classroom : Room.Kind(rawValue: row["kind"].text.lowercased())
            if kind == nil {
                find(
                    row["kind"], "\(row["kind"].text.cited) is no kind of room.",
                    accepted: Room.Kind.allCases.map(\.rawValue).listed)
            }
            guard findings.count == before, let code, let kind else { continue }
            let line = RoomLine(
                code: code, name: name, kind: kind, spellings: Room.spellings(row["spellings"].text))
            for (cell, words) in [("code", [line.code]), ("name", [line.name]), ("spellings", line.spellings)] {
                for word in words {
                    if let objection = RoomName.objection(word) {
                        find(row[cell], objection)
                    } else if let other = rooms.first(where: {
                        $0.line.row(UnitID(0)).keys.contains(RoomName.key(word))
                    }) {
                        find(row[cell], "\(word.cited) reads as room \(other.line.code) of line \(other.place.line).")
                    }
                }
            }
            guard findings.count == before else { continue }
            rooms.append(SeedRoom(line: line, place: row.place))
        }
    }

    /// Holds a word for a room against the school's list of rooms; nothing where the school has none, or it is in doubt.
    mutating func checkRoom(_ word: String, _ place: FilePlace) {
        guard !rooms.isEmpty, !inDoubt.contains(SeedForms.rooms.file) else { return }
        let all = rooms.map { $0.line.row(UnitID(0)) }
        switch all.match(word) {
        case .known: break
        case .several(let several):
            find(place, "\(word.cited) could be several rooms.", accepted: several.map(\.code).listed)
        case .unknown(let nearest):
            find(
                place, "There is no room \(word.cited) in \(SeedForms.rooms.file).",
                accepted: nearest.isEmpty ? nil : nearest.map(\.code).listed)
        }
    }
}

/// A list of rooms by itself: the same form as `rooms.csv` of a school's folder.
package enum RoomsFile {
    package static func read(_ bytes: [UInt8], file: String) -> Reading<[RoomLine]> {
        let source = Source.read(bytes, file: file)
        guard let text = source.value else { return Reading(nil, source.findings) }
        var draft = SeedDraft()
        draft.readRooms(text)
        if draft.findings.isEmpty, draft.rooms.isEmpty {
            draft.find(.top(of: file), "The file has a header but no lines under it.")
        }
        return Reading(draft.findings.isEmpty ? draft.rooms.map(\.line) : nil, draft.findings)
    }
}

extension SeedSchool {
    /// The rooms of the school: its own list, else every room that its other files speak of.
    package var roomLines: [RoomLine] {
        guard rooms.isEmpty else { return rooms.map(\.line) }
        return RoomLine.inUse(
            classes: grades.compactMap(\.room) + reservations.map(\.room), storage: carts.map(\.homeRoom))
    }
}
