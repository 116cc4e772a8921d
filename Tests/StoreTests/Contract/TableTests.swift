// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Office
import Store
import Testing

/// What tables say of themselves, held against the schema's history.
@Suite("Contract: tables")
struct TableTests {
    @Test("F17 every row type of the sources is among the kinds, once, and each table says what it is")
    func everyType() throws {
        let types = RowKinds.standard.everyType.map { "\($0)" }
        #expect(types.sorted() == (try Declared.tables().keys.sorted()))
        try RowKinds.standard.check()
    }

    @Test(
        "F17 a table of evidence whose rev cannot be found, wherever it stands, is refused at every start, by name: 74",
        arguments: [
            (Table("strange", key: ["no"], ["what"]), "the table strange is evidence and has no column rev"),
            (Table("strange", key: ["no"], ["what", "rev"]), nil),
            (Table("strange", key: ["no"], ["rev", "what"]), nil),
            (
                Table("strange", key: ["no"], ["what", "rev"], kind: .unrevised),
                "the table strange has a column rev and does not say that it is evidence"
            ),
            (Table("strange", key: ["no"], ["what"], kind: .unrevised), nil),
            (Table("strange", key: ["no"], ["what", "no", "rev"]), "the table strange has two columns of one name"),
            (
                Table("strange", key: ["no"], ["rev"], free: ["why"]),
                "the table strange has no such free columns as it says"
            ),
        ] as [(Table, String?)])
    func refused(_ table: Table, _ fault: String?) throws {
        #expect(table.fault == fault)
    }

    @Test("F17 a start refuses such a table before it looks at the desk", arguments: EngineUnderTest.here)
    func start(_ which: EngineUnderTest) throws {
        let engine = try Scratch(which)
        let kinds = RowKinds([Stray.self])
        for step in [{ try Migrating.open(engine, at: "here") }, { _ = try Migrating.make(engine, at: "here") }] {
            let found = RowKinds.$standard.withValue(kinds) { Result { try step() } }
            guard case .failure(let fault as StorageFault) = found else {
                Issue.record("it was not refused")
                continue
            }
            #expect("\(fault)".contains("the table stray is evidence and has no column rev"))
            #expect(fault.exit == .storage)
        }
    }

    @Test("F17 two row types that look at one table describe it alike, or no start succeeds")
    func views() {
        #expect(throws: StorageFault.self) { try RowKinds([Twin.self], views: [OtherTwin.self]).check() }
        #expect(throws: StorageFault.self) { try RowKinds([], views: [OtherTwin.self]).check() }
        #expect(throws: Never.self) { try RowKinds([Twin.self], views: [Twin.self]).check() }
    }

    /// What each schema calls the columns of each table, and their defaults.
    private func history() throws -> [[String: [String: Cell]]] {
        try (0...Migrations.current).map { schema in
            let engine = try Scratch(.sqlite, migrated: false)
            try Migrating.migrate(engine, all: Migrations.all.filter { $0.no <= schema })
            let question = """
                select m.name, p.name, p.dflt_value from sqlite_master m join pragma_table_info(m.name) p \
                where m.type = 'table'
                """
            return try engine.read { try $0.rows(question, []) }.reduce(into: [:]) { tables, row in
                guard case .text(let table) = row[0], case .text(let column) = row[1] else { return }
                tables[table, default: [:]][column] = literal(row[2])
            }
        }
    }

    private func literal(_ cell: Cell) -> Cell {
        guard case .text(let text) = cell, text != "null" else { return .null }
        if let number = Int(text) { return .int(number) }
        return .text(text.trimmingCharacters(in: ["'"]))
    }

    @Test(
        "F17 every column that any schema had is found in an image of it, or named as dropped; defaults are the schema's"
    )
    func everySchema() throws {
        let history = try history()
        for kind in RowKinds.standard.all where kind.table.isRecorded {
            let table = kind.table
            let first = history.firstIndex { $0[table.name] != nil } ?? 0
            for schema in first..<history.count {
                for column in (history[schema][table.name] ?? [:]).keys {
                    #expect(
                        table.place(of: column, at: schema) != .unknown,
                        "\(table.name).\(column) of schema \(schema)")
                }
            }
            for column in table.described {
                let names = [column.name] + column.formerly
                let brought = history.firstIndex { schema in names.contains { schema[table.name]?[$0] != nil } } ?? 0
                #expect(brought == first ? column.since <= first : column.since == brought, "\(table.name).\(column)")
                if column.since > first {
                    let given = history[history.count - 1][table.name]?[column.name]
                    #expect(given == column.fallback, "the default of \(table.name).\(column.name)")
                }
            }
        }
    }
}

/// A table that forgot to say what it is.
private struct Stray: Row {
    static let table = Table("stray", key: ["no"], ["what"])
    var no = 1
    var what = ""
    var cells: [Cell] { Decisions.cells(no, what) }
    init(reader c: inout CellReader) throws {
        no = try c()
        what = try c()
    }
}

private struct Twin: Row {
    static let table = Table("twin", key: ["no"], ["rev"])
    var no = 1
    var rev = 0
    var cells: [Cell] { Decisions.cells(no, rev) }
    init(reader c: inout CellReader) throws {
        no = try c()
        rev = try c()
    }
}

private struct OtherTwin: Row {
    static let table = Table("twin", key: ["no"], ["what", "rev"])
    var no = 1
    var what = ""
    var rev = 0
    var cells: [Cell] { Decisions.cells(no, what, rev) }
    init(reader c: inout CellReader) throws {
        no = try c()
        what = try c()
        rev = try c()
    }
}
