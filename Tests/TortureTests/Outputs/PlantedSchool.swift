// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office
import Store
import StoreSQLite

extension Desk {
    /// Columns of the program's own words: what they hold is compared and never was anybody's text.
    private static let codes: Set<String> = [
        "kind", "state", "code", "code_key", "zone", "schedule", "period", "rotation", "role", "permission", "reach",
        "handle", "handle_key", "serial_key", "tag_key", "bundle_key", "key", "value", "chain", "subject_kind",
        "subject_digest", "door", "request", "hash", "part", "rule", "seats", "flags", "read", "apps", "first_period",
        "last_period", "hold",
    ]

    /// Puts harm into every text that a person or a file may have brought, round every door: as an older file or a restored one might hold it.
    func plant(_ lead: Int) throws {
        let engine = try engine()
        defer { (engine as? SQLiteEngine)?.close() }
        try engine.write(nil) { connection in
            for kind in RowKinds.standard.all where kind.table.isRecorded || kind.table.name == "outbox" {
                let table = kind.table.name
                for row in try connection.rows("pragma table_info(\(table))", []) {
                    guard case .text(let column) = row[1], row[2] == .text("TEXT"), !Self.codes.contains(column) else {
                        continue
                    }
                    let harm = Harm.planted(lead)
                    // Half of the people keep an address that letters can go to.
                    let some = column == "email" ? " and rowid % 2 = 0" : ""
                    _ = try connection.run(
                        "update \(table) set \(column) = ?1 || \(column) || ?2 where \(column) is not null\(some)",
                        [.text(String(harm.unicodeScalars.first.map(Character.init) ?? "=")), .text(harm)])
                }
            }
            _ = try connection.run(
                "update reservation set project = ?1 where project is null", [.text(Harm.planted(lead))])
            _ = try connection.run("update school_day set note = ?1 where note = ''", [.text(Harm.planted(lead))])
        }
    }
}
