// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
import People

/// The SQL of shapes and rows, written from their descriptions: constant text, one statement each.
package enum Statements {
    package static func select(_ shape: AnyShape) -> String {
        select(shape.table, shape.conditions, either: shape.either, newest: shape.newest)
    }

    /// With alternatives a look for each, joined: every one of them finds its own index.
    package static func select(
        _ table: Table, _ conditions: [Condition], either: [Condition] = [], newest: Int?
    ) -> String {
        let order = ordered(table, newest)
        guard !either.isEmpty else { return plain(table, conditions) + order }
        return either.map { plain(table, conditions + [$0]) }.joined(separator: " union ") + order
    }

    /// Only "the newest so many" is put in order by the engine.
    ///
    /// Asked for the order of the key, SQLite walks the key's own index, which begins with the site, through a site's whole history, and leaves the
    /// index of the day aside. `TableTurn.load` sorts the handful of rows itself.
    private static func ordered(_ table: Table, _ newest: Int?) -> String {
        guard let newest else { return "" }
        let key = table.columns.prefix(table.keyCount)
        return " order by \(key.map { $0 + " desc" }.joined(separator: ", ")) limit \(newest)"
    }

    private static func plain(_ table: Table, _ conditions: [Condition]) -> String {
        var place = 0
        let conditions = conditions.map { condition -> String in
            let column = condition.column
            switch condition {
            case .equal, .atLeast, .atMost:
                place += 1
                let sign =
                    switch condition {
                    case .atLeast: ">="
                    case .atMost: "<="
                    default: "="
                    }
                return "\(column) \(sign) ?\(place)"
            case .isNull: return "\(column) is null"
            case .isSet: return "\(column) is not null"
            case .constant(_, let cell): return "\(column) = \(literal(cell))"
            }
        }
        let from = "select \(table.columns.joined(separator: ", ")) from \(table.name)"
        return conditions.isEmpty ? from : from + " where \(conditions.joined(separator: " and "))"
    }

    /// So many rows in one statement.
    package static func insert(_ table: Table, rows: Int = 1) -> String {
        let width = table.columns.count
        let values = (0..<rows).map { row in
            "(" + (1...width).map { "?\(row * width + $0)" }.joined(separator: ", ") + ")"
        }
        return "insert into \(table.name)(\(table.columns.joined(separator: ", "))) values "
            + values.joined(separator: ", ")
    }

    /// As many rows of one table as go into one statement.
    package static let mostRows = 8

    /// Sets every column but the key; a revised row must still have the revision it was read with (the last argument).
    package static func update(_ table: Table) -> String {
        let sets = table.columns.enumerated().dropFirst(table.keyCount).map { "\($0.element) = ?\($0.offset + 1)" }
        return "update \(table.name) set \(sets.joined(separator: ", ")) where \(byKey(table))\(revised(table))"
    }

    package static func delete(_ table: Table) -> String {
        "delete from \(table.name) where \(byKey(table))\(revised(table, at: table.keyCount + 1))"
    }

    private static func byKey(_ table: Table) -> String {
        table.columns.prefix(table.keyCount).enumerated().map { "\($0.element) = ?\($0.offset + 1)" }.joined(
            separator: " and ")
    }

    private static func revised(_ table: Table, at place: Int? = nil) -> String {
        table.rev == nil ? "" : " and rev = ?\(place ?? table.columns.count + 1)"
    }

    /// A table's columns in the order of its rows' cells, as another statement's.
    private static func listed(_ table: Table, of alias: String) -> String {
        table.columns.map { "\(alias).\($0)" }.joined(separator: ", ")
    }

    private static func literal(_ cell: Cell) -> String {
        switch cell {
        case .null: "null"
        case .int(let value): String(value)
        case .text(let value): "'\(value.filter { $0 != "'" })'"
        case .bytes: "null"
        }
    }

    /// The statements that are written by hand, by name; the test that prepares every statement walks them too.
    package static let written: [String: String] = [
        "opening": """
        select l.epoch, l.seq, l.head, l.at_ms, u.zone, u.parent, p.parent, w.place, w.key, w.value, w.rev \
        from ledger l join unit u on u.unit = l.unit left join unit p on p.unit = u.parent \
        left join (select 'meta' as place, key, value, null as rev from meta \
        union all select 'setting' as place, key, value, rev from setting where unit = ?1) w on 1 = 1 \
        where l.unit = ?1 order by w.place, w.key
        """,
        "meta": "select key, value from meta order by key",
        "bearer": """
        select \(listed(Session.table, of: "s")), \(listed(Person.table, of: "p")), \(listed(HeldRole.table, of: "h")), r.reach \
        from session s join person p on p.person = s.person left join held_role h on h.person = s.person \
        left join role_right r on r.role = h.role and r.permission = ?2 where s.token_hash = ?1 \
        order by h.unit, h.role, h.first_day
        """,
        "ledger-forward": "update ledger set seq = ?3, head = ?4, at_ms = ?5, epoch = ?6 where unit = ?1 and seq = ?2",
        "ledger-open": "insert into ledger(unit, epoch, seq, head, at_ms) values (?1, ?2, ?3, ?4, ?5)",
        "ledgers": """
        select u.unit, u.parent, u.kind, u.code, u.name, u.zone, l.at_ms from ledger l join unit u on u.unit = l.unit \
        order by l.unit
        """,
        "entries": """
        select unit, seq, epoch, at_ms, actor, door, kind, key, undoes, body_digest, hash from journal \
        where unit = ?1 and seq > ?2 order by seq limit ?3
        """,
        "parts": """
        select unit, seq, part, digest, salt, body, removed_by from journal_body \
        where unit = ?1 and seq >= ?2 and seq <= ?3 order by seq, part
        """,
        "index": "select kind, no, seq from journal_subject where unit = ?1 order by kind, no, seq",
        "sessions-end": "update session set ended_ms = ?1 where ended_ms is null",
        "invitations-end": "update invitation set used_ms = ?1 where used_ms is null",
        "meta-set":
            "insert into meta(key, value) values (?1, ?2) on conflict (key) do update set value = excluded.value",
        "meta-drop": "delete from meta where key = ?1",
        "highest-person": "select max(person) from person",
        "highest-device": "select max(device) from device",
        "highest-unit": "select max(unit) from unit",
    ]
}
