// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
package import Office
import People

/// Brings a database to the schema this program speaks: all missing steps, what they carry over and the entries that say so in one transaction.
package enum Migrating {
    /// - Parameter all: the schema's history; a test adds a step of its own.
    package static func migrate(
        _ engine: any SQLEngine, _ surroundings: Surroundings = .live(), all: [Migrations.Migration] = Migrations.all
    ) throws {
        let current = all.map(\.no).max() ?? 0
        try engine.write(nil) { connection in
            let dialect = connection.dialect
            var applied: [Int: String] = [:]
            for row in try steps(connection) {
                if case .int(let no) = row[0], case .text(let digest) = row[1] { applied[no] = digest }
            }
            let newest = applied.keys.max() ?? 0
            if newest > current { throw StorageFault.newerSchema(found: newest, known: current) }
            var made: [Migrations.Migration] = []
            for migration in all {
                let text = dialect.render(migration.text) + "\n" + migration.own(dialect)
                let digest = Digest.sha256(Array(text.utf8)).hex
                if let known = applied[migration.no] {
                    guard known == digest else {
                        throw StorageFault.corrupt("migration \(migration.no) was applied in another form")
                    }
                    continue
                }
                // A step may concern one engine alone; PostgreSQL takes an empty script for a fault.
                if text.contains(where: { !$0.isWhitespace }) { try connection.script(text) }
                _ = try connection.run(
                    "insert into migration(no, digest) values (?1, ?2)", [.int(migration.no), .text(digest)])
                _ = try connection.run(
                    "insert into meta(key, value) values ('schema', ?1) on conflict (key) do update set value = excluded.value",
                    [.text(String(migration.no))])
                made.append(migration)
            }
            guard newest > 0, made.contains(where: \.changesEvidence) else { return }
            let desk = LocalDesk(archive: TableArchive(engine, schema: current), surroundings: surroundings)
            try desk.upgraded(
                from: newest, to: current, carrying: made.compactMap(\.carry),
                TableTurn(connection: connection, schema: current))
        }
    }

    /// Brings a database that is in use to the newest schema and rights; one that holds no desk is left alone.
    ///
    /// Every start asks; only the first after an upgrade of the program writes.
    package static func upgrade(
        _ engine: any SQLEngine, _ surroundings: Surroundings = .live(), all: [Migrations.Migration] = Migrations.all
    ) throws {
        let (applied, edition) = try engine.read { connection in
            let applied = try steps(connection).count
            return (applied, applied > 0 ? try rightsEdition(connection) : nil)
        }
        if applied > 0, applied < all.count { try migrate(engine, surroundings, all: all) }
        if let edition, edition < Rights.edition { try engine.write(nil) { try renewRights($0) } }
    }

    /// Which edition of the standard rights a desk has; nil where no desk was founded yet.
    private static func rightsEdition(_ connection: any SQLConnection) throws -> Int? {
        let key = Cell.text(Rights.editionKey)
        if case .text(let text)? = try connection.rows("select value from meta where key = ?1", [key]).first?.first {
            return Int(text) ?? 0
        }
        return try connection.rows("select role from role_right order by role limit 1", []).isEmpty ? nil : 0
    }

    /// Writes the standard roles' rights anew, unless another start did so in the meantime.
    private static func renewRights(_ connection: any SQLConnection) throws {
        guard let edition = try rightsEdition(connection), edition < Rights.edition else { return }
        for role in Set(Rights.standard.map(\.role)) {
            _ = try connection.run("delete from role_right where role = ?1", [.text(role)])
        }
        for right in Rights.standard { _ = try connection.run(Statements.insert(RoleRight.table), right.cells) }
        _ = try connection.run(
            "insert into meta(key, value) values (?1, ?2) on conflict (key) do update set value = excluded.value",
            [.text(Rights.editionKey), .text(String(Rights.edition))])
    }

    /// What a database holds, before anything is done to it.
    package enum Holding: Sendable { case nothing, desk, another }

    /// Whether there is a desk in it: one that was founded, not what an `init` left that was cut off.
    ///
    /// A database with tables of somebody else's is never touched.
    package static func holding(_ engine: any SQLEngine) throws -> Holding {
        try engine.read { connection in
            if try steps(connection).isEmpty {
                let tables =
                    switch connection.dialect.engine {
                    case .sqlite: "select count(*) from sqlite_master"
                    case .postgres: "select count(*) from pg_tables where schemaname = current_schema()"
                    }
                return try connection.rows(tables, []) == [[.int(0)]] ? .nothing : .another
            }
            return try connection.rows("select unit from ledger", []).isEmpty ? .nothing : .desk
        }
    }

    /// Opens a desk for use, at the newest schema.
    ///
    /// - Throws: `StorageFault.missing` where none was ever founded, `.foreign` where the database is another's.
    package static func open(
        _ engine: any SQLEngine, at place: String, _ surroundings: Surroundings = .live()
    ) throws {
        try RowKinds.standard.check()
        switch try holding(engine) {
        case .desk: try upgrade(engine, surroundings)
        case .nothing: throw StorageFault.missing(place)
        case .another: throw StorageFault.foreign(place)
        }
    }

    /// Makes the tables for a desk about to be founded; false where there is one already, which stays as it is.
    package static func make(_ engine: any SQLEngine, at place: String) throws -> Bool {
        try RowKinds.standard.check()
        switch try holding(engine) {
        case .desk: return false
        case .nothing: try migrate(engine)
        case .another: throw StorageFault.foreign(place)
        }
        return true
    }

    private static func steps(_ connection: any SQLConnection) throws -> [[Cell]] {
        let known =
            switch connection.dialect.engine {
            case .sqlite: "select 1 from sqlite_master where type = 'table' and name = 'migration'"
            case .postgres:
                "select 1::bigint from pg_tables where schemaname = current_schema() and tablename = 'migration'"
            }
        guard !(try connection.rows(known, []).isEmpty) else { return [] }
        return try connection.rows("select no, digest from migration order by no", [])
    }
}
