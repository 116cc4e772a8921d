// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Synchronization

/// The written text of each shape and table, made once a process.
enum SelectText {
    /// Each with its shape, so that no other one is ever made in its place while its text is known.
    private static let selects = Mutex<[ObjectIdentifier: (shape: AnyShape, text: String)]>([:])
    private static let writes = Mutex<[String: String]>([:])

    static func of(_ shape: AnyShape) -> String {
        selects.withLock { texts in
            if let known = texts[ObjectIdentifier(shape)] { return known.text }
            let text = Statements.select(shape)
            texts[ObjectIdentifier(shape)] = (shape, text)
            return text
        }
    }

    static func insert(_ table: Table, rows: Int = 1) -> String {
        written("i\(rows)", table) { Statements.insert($0, rows: rows) }
    }
    static func update(_ table: Table) -> String { written("u", table, Statements.update) }
    static func delete(_ table: Table) -> String { written("d", table, Statements.delete) }

    private static func written(_ mark: String, _ table: Table, _ make: (Table) -> String) -> String {
        writes.withLock { texts in
            let key = mark + table.name
            if let text = texts[key] { return text }
            let text = make(table)
            texts[key] = text
            return text
        }
    }
}
