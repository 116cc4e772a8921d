// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    import Carts
    import Decisions
    import Foundation
    import Office
    import StorePostgres
    import TestKit

    /// One reservation's statements, as the desk said them, written down for pgbench: the school, the cart and the numbers vary.
    struct PgbenchScript {
        private let path: String

        init(_ district: ServedDistrict, folder: String) throws {
            let watched = WatchedEngine(try PostgresEngine(district.address))
            _ = try district.desk(watched).perform(
                Envelope(MakeReservation(district.wish(0)), door: .shell), as: district.tokens[0])
            let site = district.plans[0].site.raw
            var lines = [
                "\\set site random(\(site), \(site + district.plans.count - 1))", "\\set clerk :site + 1000",
                "select pg_advisory_lock(:site);", "begin isolation level repeatable read;",
                "select seq + 1 as entry from ledger where unit = :site \\gset",
            ]
            for said in watched.said() { lines.append(Self.line(said, site: site)) }
            lines += ["commit;", "select pg_advisory_unlock_all();"]
            path = folder + "/reserve.pgbench"
            try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        }

        /// The statement with its values in place; those that must differ from one transaction to the next are counted.
        private static func line(_ said: WatchedEngine.Said, site: Int) -> String {
            // The first number of a school is a row put in, every later one a row changed: one statement that is right for both.
            if said.sql.hasPrefix("update counter") || said.sql.hasPrefix("insert into counter") {
                let kind = said.arguments.first { if case .text = $0 { true } else { false } } ?? .null
                return "insert into counter(unit, kind, last) values (:site, \(literal(kind)), 1) "
                    + "on conflict (unit, kind) do update set last = counter.last + 1 "
                    + "returning last as made \\gset\n\\set day 30000000 + :made"
            }
            if said.sql.hasPrefix("update ledger") {
                return "update ledger set seq = seq + 1, head = \(literal(said.arguments[3])), "
                    + "at_ms = \(literal(said.arguments[4])), epoch = \(literal(said.arguments[5])) "
                    + "where unit = :site returning seq as entry \\gset"
            }
            var text = said.sql
            let columns = said.writes ? Self.columns(said.sql) : []
            for (index, argument) in said.arguments.enumerated().reversed() {
                let name = columns.isEmpty ? "" : columns[index % columns.count]
                let kind = columns.firstIndex(of: "kind").flatMap { place -> String? in
                    let row = index / max(1, columns.count) * columns.count + place
                    guard row < said.arguments.count, case .text(let text) = said.arguments[row] else { return nil }
                    return text
                }
                let value: String
                switch (name, argument) {
                case ("seq", _), ("rev", _), ("entry", _): value = ":entry"
                case ("key", _) where said.sql.hasPrefix("insert into outbox"):
                    value = "concat(:site::bigint, '/', :entry::bigint, '/0')"
                case ("no", _) where !said.sql.contains("journal_subject") || kind == "reservation": value = ":made"
                case ("day", _) where said.sql.hasPrefix("insert into reservation"): value = ":day"
                case (_, .int(site)): value = ":site"
                case ("no", .int) where kind == "person": value = ":clerk"
                default: value = literal(argument)
                }
                text = text.replacingOccurrences(of: "?\(index + 1)", with: value)
            }
            return text + ";"
        }

        private static func columns(_ sql: String) -> [String] {
            guard let open = sql.firstIndex(of: "("), let close = sql.firstIndex(of: ")") else { return [] }
            return sql[sql.index(after: open)..<close].split(separator: ",").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }

        private static func literal(_ cell: Cell) -> String {
            switch cell {
            case .null: "null"
            case .int(let value): String(value)
            case .text(let text): "'" + text.replacingOccurrences(of: "'", with: "''") + "'"
            case .bytes(let bytes): "'\\x" + bytes.hex + "'"
            }
        }

        /// Transactions a second.
        func run(_ server: String, _ schema: String, clients: Int, seconds: Int) throws -> Int {
            var environment = Machine.environment
            environment["PGOPTIONS"] = "-c search_path=\(schema)"
            let output = path + ".txt"
            let ended = try Child(
                "/usr/bin/env",
                [
                    "pgbench", "--no-vacuum", "--client", "\(clients)", "--jobs", "2", "--time", "\(seconds)",
                    "--protocol", "prepared", "--file", path, server,
                ], environment: environment, output: output
            ).wait()
            let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
            guard ended.code == 0, let line = text.split(separator: "\n").last(where: { $0.hasPrefix("tps = ") }),
                let rate = Double(line.dropFirst(6).prefix { $0 != " " })
            else { throw StorageFault.other("pgbench: " + text.suffix(400)) }
            return Int(rate)
        }
    }
#endif
