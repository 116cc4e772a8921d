// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Office
import Store
import TestKit
import Testing

@Suite("Contract: statements")
struct StatementTests {
    /// Tables that grow with the years: no statement may read one from end to end.
    static let history: Set<String> = [
        "reservation", "loan", "headcount", "headcount_exception", "journal", "journal_body", "journal_subject",
        "day_close", "flag",
        "kept_refusal", "outbox", "ticket", "ticket_note", "app_request", "approval", "approval_step", "hold",
        "handoff",
    ]

    /// Indexes of a few rows in a great many: who walks one from end to end reads what was asked for and hardly more.
    static let rare: Set<String> = ["journal_recover"]

    struct Statement: Sendable {
        let name: String
        let sql: String
    }

    /// Everything the program ever asks: the shapes of all row types, the writes of all tables, the statements written by hand.
    static func all() throws -> [Statement] {
        let tables = try Declared.tables()
        var all: [Statement] = []
        for shape in try Declared.shapes() {
            guard let name = tables[shape.type], let kind = RowKinds.standard[name] else {
                throw Declared.Unreadable(description: "\(shape.file): \(shape.type) is no row type of RowKinds")
            }
            all.append(
                Statement(
                    name: "\(shape.type).\(shape.name)",
                    sql: Statements.select(kind.table, shape.conditions, either: shape.either, newest: shape.newest)))
        }
        for kind in RowKinds.standard.all {
            let table = kind.table
            all.append(Statement(name: "\(table.name) by key", sql: Statements.select(kind.byKey)))
            for rows in [1, Statements.mostRows] {
                all.append(Statement(name: "insert \(table.name)", sql: Statements.insert(table, rows: rows)))
            }
            if table.columns.count > table.keyCount {
                all.append(Statement(name: "update \(table.name)", sql: Statements.update(table)))
            }
            all.append(Statement(name: "delete \(table.name)", sql: Statements.delete(table)))
        }
        return all + Statements.written.sorted { $0.key < $1.key }.map { Statement(name: $0.key, sql: $0.value) }
    }

    /// One null for each place of a statement.
    private func nulls(_ sql: String) -> [Cell] {
        let places = sql.matches(of: /\?([0-9]+)/).compactMap { Int($0.1) }
        return Array(repeating: .null, count: places.max() ?? 0)
    }

    @Test("Every shape in the sources is found and read")
    func allShapes() throws {
        let shapes = try Declared.shapes()
        #expect(try Declared.shapeCount() == shapes.count)
        #expect(shapes.count > 80)
        for shape in shapes {
            let columns = try Declared.tables()[shape.type].flatMap { RowKinds.standard[$0] }?.table.columns ?? []
            for condition in shape.conditions + shape.either {
                #expect(columns.contains(condition.column), "\(shape.type).\(shape.name): \(condition.column)")
            }
        }
    }

    @Test("F26 Every statement is constant and understood by the engine", arguments: EngineUnderTest.here)
    func prepared(_ which: EngineUnderTest) throws {
        let engine = try Scratch(which)
        for statement in try Self.all() {
            try engine.read { connection in
                let explained = (which == .sqlite ? "explain query plan " : "explain ") + statement.sql
                #expect(throws: Never.self, "\(statement.name): \(statement.sql)") {
                    _ = try connection.rows(explained, nulls(statement.sql))
                }
            }
        }
    }

    @Test("No statement reads a history table from end to end")
    func noScan() throws {
        try Scratch(.sqlite).read { connection in
            for statement in try Self.all() {
                for row in try connection.rows("explain query plan " + statement.sql, nulls(statement.sql)) {
                    guard case .text(let detail)? = row.last, detail.hasPrefix("SCAN ") else { continue }
                    let words = detail.split(separator: " ").map(String.init)
                    if words.dropFirst(2).starts(with: ["USING", "INDEX"]), Self.rare.contains(words[4]) { continue }
                    #expect(!Self.history.contains(words[1]), "\(statement.name): \(detail)\n\(statement.sql)")
                }
            }
        }
    }

    @Test("No statement walks a site's whole history where it asks for a day, a cart or a person")
    func noWalk() throws {
        try Scratch(.sqlite).read { connection in
            for statement in try Self.all()
            where statement.sql.hasPrefix("select") && !statement.sql.contains(" limit ") {
                for row in try connection.rows("explain query plan " + statement.sql, nulls(statement.sql)) {
                    guard case .text(let detail)? = row.last,
                        let walk = detail.firstMatch(
                            of: /^SEARCH (\w+) USING.* INDEX sqlite_autoindex_\w+ \((site|unit)=\?\)$/),
                        statement.sql.contains(" and ")
                    else { continue }
                    #expect(!Self.history.contains(String(walk.1)), "\(statement.name): \(detail)\n\(statement.sql)")
                }
            }
        }
    }

    @Test("The look at plans sees a scan when there is one")
    func scanIsSeen() throws {
        let plan = try Scratch(.sqlite).read {
            try $0.rows("explain query plan select no from reservation where room = ?1", [.null])
        }
        #expect(
            plan.contains {
                if case .text(let detail)? = $0.last { detail.hasPrefix("SCAN reservation") } else { false }
            })
    }

    /// What the engines would answer differently, or what would hide a growing list in one argument.
    static let refused: [(pattern: String, why: String)] = [
        (#"\blike\b|\bilike\b|\bglob\b"#, "case and collation differ; search folded keys by range"),
        (#"\b(lower|upper)\("#, "folding is done in Swift"),
        (#"\b(date|datetime|strftime|julianday|now|to_char|extract|age)\("#, "time is an integer made in Swift"),
        (#"\bcurrent_(date|time|timestamp)\b"#, "the clock is read in one place"),
        (#"json"#, "bodies are bytes"),
        (
            #"last_insert_rowid|\b(big|small)serial\b|\w serial (not|primary|unique)|\bidentity\b|autoincrement"#,
            "numbers are given inside the unit's turn"
        ),
        (#"\bin \(\?|= ?any\("#, "one statement whatever the number of rows"),
        (#"\?[0-9]+ is null or"#, "one statement a question"),
        (#"\bboolean\b|\breal\b|\bnumeric\b|\bvarchar\b|\bfloat\b"#, "whole numbers, text and bytes only"),
        (#"\bnulls (first|last)\b"#, "keys are never null"),
    ]

    @Test("Statements and schema keep to the portable SQL")
    func portable() throws {
        let schema = Migrations.all.map { Statement(name: "migration \($0.no)", sql: $0.text) }
        for statement in try Self.all() + schema {
            for (pattern, why) in Self.refused {
                let found = statement.sql.range(of: pattern, options: [.regularExpression, .caseInsensitive])
                #expect(found == nil, "\(statement.name): \(found.map { String(statement.sql[$0]) } ?? "") — \(why)")
            }
        }
    }

    @Test("F26 SQL is spoken in the store and nowhere else")
    func onlyInTheStore() throws {
        for (file, text) in try Project.swift(below: "Sources") where !file.hasPrefix("Sources/Store") {
            let found = text.range(
                of: #""\s*(select \w.* from|insert into|delete from|update \w+ set) "#, options: .regularExpression)
            #expect(found == nil, "\(file): \(found.map { String(text[$0]) } ?? "")")
        }
    }
}
