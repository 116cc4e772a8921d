// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office
import Store
import Testing

@Suite("Contract: rows")
struct RowTests {
    /// The tables that no row type stands for: the store's own.
    static let own: Set<String> = ["meta", "migration", "ledger"]

    private func samples() throws -> SampleRows { try Scratch(.sqlite).read { try SampleRows($0) } }

    @Test("Every row kind is written, read back equal, written over and removed", arguments: EngineUnderTest.here)
    func everyKind(_ which: EngineUnderTest) throws {
        let samples = try samples()
        let engine = try Scratch(which)
        try engine.write(1) { (connection: any SQLConnection) throws -> Void in
            for (kind, cells) in samples.rows {
                let table = kind.table
                #expect(try kind.read(cells).cells == cells, "\(table.name): its cells and its reader differ")
                #expect(try connection.run(Statements.insert(table), cells) == 1, "\(table.name)")
                let key = Array(cells.prefix(table.keyCount))
                #expect(try connection.rows(Statements.select(kind.byKey), key) == [cells], "\(table.name)")
            }
            for (kind, cells) in samples.rows.reversed() {
                let table = kind.table
                let old = table.rev.map { [cells[$0]] } ?? []
                if table.columns.count > table.keyCount {
                    #expect(try connection.run(Statements.update(table), cells + old) == 1, "\(table.name)")
                }
                #expect(
                    try connection.run(Statements.delete(table), Array(cells.prefix(table.keyCount)) + old) == 1,
                    "\(table.name)")
            }
        }
    }

    @Test("A row that was written since is neither written over nor removed", arguments: EngineUnderTest.here)
    func revision(_ which: EngineUnderTest) throws {
        let unit = try samples().cells("unit")
        let engine = try Scratch(which)
        try engine.write(1) { connection in
            let table = RowKinds.standard["unit"]?.table ?? Table("unit", key: [], [])
            _ = try connection.run(Statements.insert(table), unit)
            #expect(try connection.run(Statements.update(table), unit + [.int(99)]) == 0)
            #expect(try connection.run(Statements.delete(table), [unit[0], .int(99)]) == 0)
        }
    }

    @Test("The columns of every row kind are the schema's, in whatever order", arguments: EngineUnderTest.here)
    func columns(_ which: EngineUnderTest) throws {
        let engine = try Scratch(which)
        let question =
            switch which {
            case .sqlite:
                "select m.name, p.name from sqlite_master m join pragma_table_info(m.name) p where m.type = 'table' order by m.name, p.cid"
            case .postgres:
                """
                select table_name::text, column_name::text from information_schema.columns \
                where table_schema = current_schema() order by table_name, ordinal_position
                """
            }
        var schema: [String: [String]] = [:]
        for row in try engine.read({ try $0.rows(question, []) }) {
            if case .text(let table) = row[0], case .text(let column) = row[1] {
                schema[table, default: []].append(column)
            }
        }
        for kind in RowKinds.standard.all {
            #expect(schema[kind.table.name]?.sorted() == kind.table.columns.sorted(), "\(kind.table.name)")
        }
        let known = Set(RowKinds.standard.all.map(\.table.name)).union(Self.own)
        #expect(Set(schema.keys).symmetricDifference(known).isEmpty)
    }

    @Test("Whole numbers, text and bytes come back as they went, the extremes too", arguments: EngineUnderTest.here)
    func values(_ which: EngineUnderTest) throws {
        let engine = try Scratch(which)
        try engine.write(nil) { connection in
            let token: [UInt8] = [0, 1, 39, 92, 128, 255]
            let unit = try samples().cells("unit")
            _ = try connection.run(Statements.insert(RowKinds.standard["unit"]?.table ?? Table("", key: [], [])), unit)
            for (no, text) in ["", "it's ?1 and $1", "Nguyễn 東京 \u{1F600}", "line\nfeed\ttab\\"].enumerated() {
                _ = try connection.run(
                    "insert into setting(unit, key, value, rev) values (?1, ?2, ?3, ?4)",
                    [
                        unit[0], .text("k\(no)"), .text(text),
                        .int(no == 0 ? .min : no == 1 ? .max : 1_152_921_504_606_846_975),
                    ])
                let row = try connection.rows("select value, rev from setting where key = ?1", [.text("k\(no)")]).first
                #expect(row?.first == .text(text))
                #expect(row?.last == .int(no == 0 ? .min : no == 1 ? .max : 1_152_921_504_606_846_975))
            }
            _ = try connection.run(
                "insert into invitation(code_hash, person, made_by, made_ms, expires_ms, used_ms) select ?1, person, 1, 2, 3, ?2 from person",
                [.bytes(token), .null])
            #expect(try connection.rows("select code_hash from invitation", []).isEmpty)
            _ = try connection.run(
                Statements.insert(RowKinds.standard["person"]?.table ?? Table("", key: [], [])),
                try samples().cells("person"))
            _ = try connection.run(
                "insert into invitation(code_hash, person, made_by, made_ms, expires_ms, used_ms) select ?1, person, 1, 2, 3, ?2 from person",
                [.bytes(token), .null])
            #expect(try connection.rows("select code_hash, used_ms from invitation", []) == [[.bytes(token), .null]])
            #expect(
                try connection.rows("select code_hash from invitation where code_hash = ?1", [.bytes(token)]).count == 1
            )
        }
    }

    @Test("Placeholders go by their number, not by where they stand first", arguments: EngineUnderTest.here)
    func placeholders(_ which: EngineUnderTest) throws {
        let engine = try Scratch(which)
        try engine.write(nil) { connection in
            _ = try connection.run("insert into meta(value, key) values (?2, ?1)", [.text("key"), .text("value")])
            #expect(
                try connection.rows("select key, value from meta where key = ?1", [.text("key")]) == [
                    [.text("key"), .text("value")]
                ])
        }
    }

    @Test("Text is compared byte by byte", arguments: EngineUnderTest.here)
    func bytewise(_ which: EngineUnderTest) throws {
        let engine = try Scratch(which)
        try engine.write(nil) { connection in
            _ = try connection.run("delete from meta", [])
            for key in ["á", "a", "B", "Z", "ab", "_", "z"] {
                _ = try connection.run("insert into meta(key, value) values (?1, ?2)", [.text(key), .text("")])
            }
            let order = try connection.rows("select key from meta order by key", []).map { $0[0] }
            #expect(order == ["B", "Z", "_", "a", "ab", "z", "á"].map { .text($0) })
            let prefixed = try connection.rows(
                "select key from meta where key >= ?1 and key < ?2 order by key", [.text("a"), .text("b")])
            #expect(prefixed == [[.text("a")], [.text("ab")]])
            #expect(try connection.rows("select key from meta where key = ?1", [.text("A")]).isEmpty)
        }
    }
}
