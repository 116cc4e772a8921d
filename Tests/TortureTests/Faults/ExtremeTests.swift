// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office
import Store
import StoreSQLite
import Testing

extension TortureTests {
    @Suite("Damaged values")
    struct ExtremeTests {
        static let tables = RowKinds.standard.all.map(\.table.name).filter {
            !["unit", "journal_body", "journal_subject"].contains($0)
        }

        @Test("F26 numbers no program ever wrote, in any table: told or lived with, never a trap")
        func numbers() throws {
            var chance = Torture.chance("extremes")
            let all = Self.tables.flatMap { table in [0, -1, Int.max, Int.min, 61].map { (table, $0) } }
            let chosen = Torture.isLong ? all : (0..<4).map { _ in chance.one(of: all) }
            for (table, value) in chosen {
                let desk = try Desk()
                let engine = try SQLiteEngine(path: desk.place)
                var changed: [String] = []
                _ = try engine.outside { try $0.run("pragma ignore_check_constraints = on", []) }
                for column in try engine.outside({ try $0.rows("pragma table_info(\(table))", []) }) {
                    guard case .text(let name) = column[1], column[2] == .text("INTEGER"), chance.percent(50) else {
                        continue
                    }
                    // Keys that must be unique stay as they are.
                    guard
                        (try? engine.outside {
                            try $0.run("update \(table) set \(name) = ?1 where rowid % 3 = 1", [.int(value)])
                        }) != nil
                    else { continue }
                    changed.append(name)
                }
                engine.close()
                let child = try desk.start(["--json", "--yes", "--keep-going"], as: "marquez")
                child.type([
                    "today", "calendar 7", "cart 7", "grade 5", "seats okafor", "who 7-1 today p3", "inbox",
                    "reserve 7-1 fri p4 for okafor", "out 7", "in 7-1..12",
                    "in 7 all", "report weekly 7", "report usage", "export reservations", "export seats",
                    "journal verify --tables", "device list", "ticket list all", "nightly", "day fri closed \"snow\"",
                    "undo",
                ])
                let end = child.finish()
                if case .exit = end { continue }
                Issue.record(Torture.again("\(table) \(changed) = \(value): \(end) \(child.errors.suffix(1500))"))
            }
        }
    }
}
