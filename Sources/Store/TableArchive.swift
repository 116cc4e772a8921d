// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
package import Office
import People

/// The archive in tables: load and save, written once for every engine.
package struct TableArchive: Archive {
    package let engine: any SQLEngine
    /// The schema that its program speaks.
    private let schema: Int

    package init(_ engine: any SQLEngine, schema: Int = Migrations.current) {
        self.engine = engine
        self.schema = schema
    }

    package func write<T>(_ unit: UnitID, _ body: (any ArchiveTurn) throws -> T) throws -> T {
        try engine.write(unit.raw) { try body(TableTurn(connection: $0, schema: schema)) }
    }

    package func read<T>(_ body: (any ArchiveTurn) throws -> T) throws -> T {
        try engine.read { try body(TableTurn(connection: $0, schema: schema)) }
    }
}

struct TableTurn: ArchiveTurn {
    let connection: any SQLConnection
    let schema: Int

    func sql(_ name: String) throws -> String {
        guard let text = Statements.written[name] else { throw StorageFault.defect("no statement \(name)") }
        return text
    }

    /// One statement: the ledger's head, the unit and those above it, the database's values, the unit's settings.
    func opening(_ unit: UnitID) throws -> Opening? {
        let rows = try connection.rows(try sql("opening"), [unit.cell])
        guard let row = rows.first else {
            try check(meta())
            return nil
        }
        var reader = CellReader(table: Self.opening, cells: row)
        let epoch: Int = try reader()
        let seq: Int = try reader()
        let head: [UInt8] = try reader()
        let at: Instant = try reader()
        let zone: String = try reader()
        let parent: UnitID? = try reader()
        let above: UnitID? = try reader()
        var meta: [String: String] = [:]
        var settings: [Setting] = []
        for row in rows {
            guard case .text(let key) = row[8], case .text(let value) = row[9] else { continue }
            if row[7] == .text("meta") {
                meta[key] = value
            } else {
                var setting = Setting(unit: unit, key: key, value: value)
                if case .int(let rev) = row[10] { setting.rev = rev }
                settings.append(setting)
            }
        }
        try check(meta)
        return Opening(
            epoch: epoch, seq: seq, head: head, at: at, zone: zone, line: [unit, parent, above].compactMap { $0 },
            meta: meta, settings: settings)
    }

    private static let opening = Table(
        "ledger", key: [], ["epoch", "seq", "head", "at_ms", "zone", "parent", "above"], kind: .bookkeeping)

    private func check(_ meta: [String: String]) throws {
        let found = Int(meta["schema"] ?? "") ?? 0
        if found > schema { throw StorageFault.newerSchema(found: found, known: schema) }
        if found < schema { throw StorageFault.olderSchema(found: found, known: schema) }
    }

    func bearer(_ tokenHash: [UInt8], permission: String) throws -> Bearer? {
        let rows = try connection.rows(try sql("bearer"), [.bytes(tokenHash), .text(permission)])
        guard let first = rows.first else { return nil }
        let p = Session.table.columns.count
        let h = p + Person.table.columns.count
        let r = h + HeldRole.table.columns.count
        let session = try Session(cells: Array(first[..<p]))
        let person = try Person(cells: Array(first[p..<h]))
        let roles = try rows.compactMap { row -> (held: HeldRole, reach: Reach?)? in
            guard row[h] != .null else { return nil }
            return (try HeldRole(cells: Array(row[h..<r])), Reach?(cell: row[r]) ?? nil)
        }
        return Bearer(session: session, person: person, roles: roles)
    }

    func load(_ slices: [Slice], into facts: inout Facts) throws {
        for slice in slices where !facts.has(slice) {
            var rows = try connection.rows(SelectText.of(slice.shape), slice.arguments)
            if slice.shape.newest == nil, rows.count > 1 {
                let width = slice.shape.table.keyCount
                rows.sort { Cell.inOrder($0, $1, key: width) }
            }
            try facts.load(slice, rows)
        }
    }

    func save(_ changes: [Change], rev: Int) throws {
        for change in changes {
            let table = change.table
            let (before, stamped) = (change.cells.before, change.stamped(rev))
            let read = table.rev.flatMap { place in before.map { [$0[place]] } } ?? []
            let done: Int
            switch (before, stamped) {
            case (nil, let row?): done = try connection.run(SelectText.insert(table), row)
            case (_?, let row?):
                done = try connection.run(SelectText.update(table), row + read)
            case (let old?, nil):
                done = try connection.run(SelectText.delete(table), old.prefix(table.keyCount) + read)
            case (nil, nil): continue
            }
            guard done == 1 else { throw StorageFault.conflict }
        }
    }

    func seal(_ sealed: SealedEntry) throws {
        let e = sealed.entry
        let moved = try connection.run(
            try sql("ledger-forward"),
            [e.unit.cell, .int(e.seq - 1), .int(e.seq), .bytes(e.hash), e.at.cell, .int(e.epoch)])
        guard moved == 1 else { throw StorageFault.conflict }
        try insert(JournalEntry.table, [e.cells])
        try insert(JournalPart.table, sealed.parts.map(\.cells))
        try insert(
            JournalSubject.table, sealed.subjects.map { [e.unit.cell, $0.kind.cell, .int($0.no), .int(e.seq)] })
    }

    /// Puts rows of one table in, some in each statement.
    private func insert(_ table: Table, _ rows: [[Cell]]) throws {
        var rest = rows[...]
        while !rest.isEmpty {
            let some = rest.prefix(Statements.mostRows)
            rest = rest.dropFirst(some.count)
            let done = try connection.run(SelectText.insert(table, rows: some.count), Array(some.joined()))
            guard done == some.count else { throw StorageFault.conflict }
        }
    }

    func entries(_ unit: UnitID, after seq: Int, limit: Int) throws -> [JournalEntry] {
        try connection.rows(try sql("entries"), [unit.cell, .int(seq), .int(limit)]).map { try JournalEntry(cells: $0) }
    }

    func parts(_ unit: UnitID, from first: Int, to last: Int) throws -> [JournalPart] {
        try connection.rows(try sql("parts"), [unit.cell, .int(first), .int(last)]).map { try JournalPart(cells: $0) }
    }

    func meta() throws -> [String: String] {
        var all: [String: String] = [:]
        for row in try connection.rows(try sql("meta"), []) {
            if case .text(let key) = row[0], case .text(let value) = row[1] { all[key] = value }
        }
        return all
    }

    func ledgers() throws -> [UnitLedger] {
        try connection.rows(try sql("ledgers"), []).map { row in
            guard let ledger = UnitLedger(row) else { throw UnreadableCell(column: "unit", found: row[0]) }
            return ledger
        }
    }

    func setMeta(_ key: String, _ value: String?) throws {
        if let value {
            _ = try connection.run(try sql("meta-set"), [.text(key), .text(value)])
        } else {
            _ = try connection.run(try sql("meta-drop"), [.text(key)])
        }
    }

    func highest(_ kind: Numbered) throws -> Int {
        guard case .int(let value)? = try connection.rows(try sql("highest-\(kind.rawValue)"), []).first?.first else {
            return 0
        }
        return value
    }

    func endEverySession(at: Instant) throws {
        _ = try connection.run(try sql("sessions-end"), [at.cell])
        _ = try connection.run(try sql("invitations-end"), [at.cell])
    }

    func openLedger(_ unit: UnitID, epoch: Int, seq: Int, head: [UInt8], at: Instant) throws {
        _ = try connection.run(try sql("ledger-open"), [unit.cell, .int(epoch), .int(seq), .bytes(head), at.cell])
    }
}
