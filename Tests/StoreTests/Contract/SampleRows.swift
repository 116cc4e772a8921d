// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office
import Store

/// One row of every kind, made from the schema: each column its own value where the row's type allows it.
struct SampleRows {
    private(set) var rows: [(kind: AnyRowKind, cells: [Cell])] = []
    private let words: [String]

    /// Columns whose values follow from others, which no search finds.
    private static let given: [String: Cell] = [:]

    init(_ connection: any SQLConnection) throws {
        words = try Declared.words()
        for kind in RowKinds.standard.all { rows.append((kind, try cells(of: kind, connection))) }
    }

    func cells(_ table: String) throws -> [Cell] {
        guard let row = rows.first(where: { $0.kind.table.name == table }) else {
            throw NoSample(table: table, why: "no such kind")
        }
        return row.cells
    }

    /// The sample row of a table with some columns put otherwise.
    func cells(_ table: String, _ changes: [String: Cell]) throws -> [Cell] {
        var cells = try cells(table)
        let columns = RowKinds.standard[table]?.table.columns ?? []
        for (column, cell) in changes {
            guard let place = columns.firstIndex(of: column) else {
                throw NoSample(table: table, why: "no column \(column)")
            }
            cells[place] = cell
        }
        return cells
    }

    private func cells(of kind: AnyRowKind, _ connection: any SQLConnection) throws -> [Cell] {
        let table = kind.table
        let types = try connection.rows("pragma table_info(\(table.name))", []).reduce(into: [String: String]()) {
            if case .text(let name) = $1[1], case .text(let type) = $1[2] { $0[name] = type }
        }
        let listed = try listed(table.name, connection)
        let pointing = try pointing(table.name, connection)
        var choices: [[Cell]] = table.columns.enumerated().map { index, column in
            if let given = Self.given["\(table.name).\(column)"] { return [given] }
            if let parent = pointing[column] { return [parent] }
            if let words = listed[column] { return words.map { .text($0) } }
            switch types[column] {
            case "INTEGER": return [.int(index + 1), .int(20_260_817 + index % 14), .int(1), .int(0)]
            case "TEXT": return [.text("some \(column)")] + words.map { .text($0) }
            case "BLOB": return [.bytes([0, 255, UInt8(index)])]
            default: return []
            }
        }
        while true {
            let cells = choices.map { $0.first ?? .null }
            do {
                _ = try kind.read(cells)
                return cells
            } catch let unreadable as UnreadableCell {
                guard let place = table.columns.firstIndex(where: { "\(table.name).\($0)" == unreadable.column }),
                    choices[place].count > 1
                else { throw NoSample(table: table.name, why: "no value reads as \(unreadable.column)") }
                choices[place].removeFirst()
            }
        }
    }

    /// The words of `check(column in ('a','b'))`.
    private func listed(_ table: String, _ connection: any SQLConnection) throws -> [String: [String]] {
        guard
            case .text(let text)? = try connection.rows(
                "select sql from sqlite_master where type = 'table' and name = '\(table)'", []
            ).first?.first
        else { return [:] }
        return text.matches(of: /(\w+) in \(('[^)]*')\)/).reduce(into: [:]) { lists, match in
            lists[String(match.1)] = match.2.split(separator: ",").map { $0.filter { !"' \n".contains($0) } }
        }
    }

    /// Foreign keys, pointed at the sample rows made before.
    private func pointing(_ table: String, _ connection: any SQLConnection) throws -> [String: Cell] {
        try connection.rows("pragma foreign_key_list(\(table))", []).reduce(into: [:]) { all, row in
            guard case .text(let parent) = row[2], case .text(let column) = row[3] else { return }
            guard let kind = RowKinds.standard[parent], let made = rows.first(where: { $0.kind.table.name == parent })
            else {
                all[column] = .null
                return
            }
            var target = column
            if case .text(let named) = row[4] { target = named }
            all[column] = kind.table.columns.firstIndex(of: target).map { made.cells[$0] } ?? .null
        }
    }
}

struct NoSample: Error, CustomStringConvertible {
    let table: String
    let why: String
    var description: String { "no sample row of \(table): \(why)" }
}
