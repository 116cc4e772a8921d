// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import Office
import Store

/// Makes a desk look as if `reservation` had had other columns until now, in its table and in every sealed image; and the step that mends it.
///
/// Before: `entered_ms` for `made_ms`, a column `colour`, no `made_by`. The step renames, drops and adds, and carries `made_by` over in live rows.
enum AgedDesk {
    static let step = Migrations.Migration(
        no: Migrations.current + 1,
        text: """
            alter table reservation rename column entered_ms to made_ms;
            alter table reservation drop column colour;
            alter table reservation add column made_by {int} not null default 0;
            """,
        changesEvidence: true,
        carry: { draft, now in
            for row in try draft.facts.rows(everyReservation, draft.unit) where row.live {
                var carried = row
                carried.madeBy = row.person
                draft.update(row, carried)
            }
        })

    static let everyReservation = Shape<Reservation>("of_site", .equal("site"))

    /// The kinds as a program would describe them that had gone through this step.
    static let kinds: RowKinds = {
        let now = Reservation.table
        let columns = now.described.map { column -> Column in
            switch column.name {
            case "made_ms": Column("made_ms", formerly: ["entered_ms"])
            case "made_by": Column("made_by", since: step.no, default: .int(0))
            default: column
            }
        }
        let table = Table(
            now.name, key: Array(columns.prefix(now.keyCount)), Array(columns.dropFirst(now.keyCount)), free: now.free,
            dropped: [DroppedColumn("colour", since: step.no)])
        return RowKinds.standard.describing([AnyRowKind(Reservation.self, describedBy: table)])
    }()

    /// Takes a desk of today's schema back to the invented one before.
    static func age(_ engine: any SQLEngine) throws {
        try engine.write(nil) { connection in
            let int = connection.dialect.render("{int}")
            try connection.script(
                """
                alter table reservation rename column made_ms to entered_ms;
                alter table reservation drop column made_by;
                alter table reservation add column colour \(int) not null default 3;
                """)
        }
        let archive = TableArchive(engine)
        let (entries, parts) = try archive.read { turn in
            let entries = try turn.entries(OldDesk.site, after: 0, limit: 10_000)
            return (entries, try turn.parts(OldDesk.site, from: 1, to: entries.count))
        }
        var previous = Chain.start
        try engine.write(nil) { connection in
            for entry in entries {
                var entry = entry
                var own = parts.filter { $0.seq == entry.seq }
                for place in own.indices {
                    guard let body = own[place].body, let salt = own[place].salt, own[place].part == 0 else { continue }
                    own[place].body = aged(body)
                    own[place].digest = Chain.digest(salt: salt, body: own[place].body ?? [])
                    _ = try connection.run(
                        "update journal_body set body = ?1, digest = ?2 where seq = ?3 and part = 0",
                        [.bytes(own[place].body ?? []), .bytes(own[place].digest), .int(entry.seq)])
                }
                entry.bodyDigest = Chain.digest(parts: own.map(\.digest))
                entry.hash = Chain.hash(entry, after: previous)
                previous = entry.hash
                _ = try connection.run(
                    "update journal set body_digest = ?1, hash = ?2 where seq = ?3",
                    [.bytes(entry.bodyDigest), .bytes(entry.hash), .int(entry.seq)])
                _ = try connection.run(
                    "update seal set head = ?1 where seq = ?2", [.bytes(entry.hash), .int(entry.seq)])
            }
            _ = try connection.run("update ledger set head = ?1", [.bytes(previous)])
        }
    }

    /// A main part with the images of reservations as they would have been then.
    private static func aged(_ body: [UInt8]) -> [UInt8] {
        guard let text = Packing.unpack(body), case .object(let pairs)? = JSON(bytes: text) else { return body }
        let changed = pairs.map { name, value -> (String, JSON) in
            guard name == "changes", let changes = value.array else { return (name, value) }
            return (name, .list(changes.map(change)))
        }
        let again = JSON.object(changed).bytes
        guard let about = Packing.about(body) else { return again }
        return Packing.pack(again, about: Array(about))
    }

    private static func change(_ change: JSON) -> JSON {
        guard change["t"]?.string == Reservation.table.name, case .object(let pairs) = change else { return change }
        return .object(
            pairs.map { mark, image in
                guard case .object(let cells) = image else { return (mark, image) }
                var older = cells.filter { $0.0 != "made_by" }.map { ($0.0 == "made_ms" ? "entered_ms" : $0.0, $0.1) }
                if mark == "a" { older.append(("colour", .int(3))) }
                return (mark, .object(older))
            })
    }
}
