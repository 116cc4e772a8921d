// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// The rows as the journal last left them, to hold the tables against: each row's after-image is in the entry its `rev` names.
struct RowImages {
    private struct Place: Hashable {
        let table: String
        let key: [Cell]
    }
    private struct Image {
        let unit: UnitID
        let seq: Int
        /// The revision that the row was left with: the entry's number, an older one where an upgrade carried it over.
        let rev: Int?
        /// The digest of the row; nil when the entry removed it.
        let digest: [UInt8]?
    }

    private let kinds: RowKinds
    private var last: [Place: [Image]] = [:]
    /// Entries whose body was erased or cannot be read say nothing about rows.
    private var silent = false
    /// Columns that images name and that are kept no more.
    private var dropped: Set<String> = []

    init(_ kinds: RowKinds) { self.kinds = kinds }

    /// Takes an entry's images over, read in the shape of its schema. Gives what of it could not be read; nil when all of it could, or was erased.
    mutating func take(_ unit: UnitID, _ seq: Int, _ parts: [JournalPart], schema: Int) -> String? {
        let changes: [Body.Recorded]
        switch Body.read(parts, kinds: kinds, schema: schema) {
        case .changes(let read): changes = read
        case .erased:
            silent = true
            return nil
        case .unreadable(let what):
            silent = true
            return what
        }
        for change in changes where change.kind.table.isRecorded {
            dropped.formUnion(change.dropped.map { "\(change.kind.table.name).\($0)" })
            guard let cells = change.after ?? change.before else { continue }
            let place = Place(table: change.kind.table.name, key: Array(cells.prefix(change.kind.table.keyCount)))
            let image = Image(
                unit: unit, seq: seq, rev: change.after.flatMap(change.kind.table.revision),
                digest: change.after.map(Self.digest))
            last[place, default: []].removeAll { $0.unit == unit }
            last[place, default: []].append(image)
        }
        return nil
    }

    /// Holds every evidence row against its image. A person or a device may have been last written in another unit's journal: any agrees.
    func compare(_ turn: any ArchiveTurn, into found: inout Verification) throws {
        var rows = 0
        var seen: Set<Place> = []
        for kind in kinds.all where kind.table.isRecorded {
            var facts = Facts()
            let cells: [[Cell]]
            do {
                try turn.load([Slice(shape: kind.everything, arguments: [])], into: &facts)
                cells = try kind.all(facts)
            } catch let unreadable as UnreadableCell {
                found.fault(nil, "table", "A row of \(kind.table.name) cannot be read: \(unreadable.column).")
                continue
            }
            var strangers: [String] = []
            for row in cells {
                rows += 1
                let place = Place(table: kind.table.name, key: Array(row.prefix(kind.table.keyCount)))
                seen.insert(place)
                guard let images = last[place] else {
                    strangers.append(Self.spoken(kind.table, row))
                    continue
                }
                let digest = Self.digest(row)
                if !images.contains(where: { $0.digest == digest }),
                    !silent || images.contains(where: { $0.rev == kind.table.revision(row) })
                {
                    let entries = images.map { "#\($0.seq)" }.joined(separator: " or ")
                    found.fault(
                        images.last?.seq, "table", "\(Self.spoken(kind.table, row)) is not as \(entries) left it.")
                }
            }
            if let first = strangers.first, !silent {
                let others = strangers.count > 1 ? ", nor do \(strangers.count - 1) more there" : ""
                found.fault(nil, "table", "\(first) stands in no entry\(others).")
            }
        }
        for (place, images) in last where !seen.contains(place) {
            if images.allSatisfy({ $0.digest == nil }) { continue }
            if images.contains(where: { $0.digest == nil }) { continue }
            let seq = images.last?.seq
            found.fault(seq, "table", "A row of \(place.table) that #\(seq ?? 0) wrote is gone.")
        }
        found.rows = rows
        found.dropped = dropped.sorted()
    }

    private static func digest(_ cells: [Cell]) -> [UInt8] { Digest.sha256(JSON.list(cells.map(JSON.from)).bytes) }

    private static func spoken(_ table: Table, _ row: [Cell]) -> String {
        let key = row.prefix(table.keyCount).map { cell -> String in
            switch cell {
            case .int(let value): String(value)
            case .text(let value): value
            default: "?"
            }
        }
        return "The row \(key.joined(separator: "/")) of \(table.name)"
    }
}
