// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    import Decisions
    import Office
    import Store
    import StorePostgres
    import Testing

    @Suite("PostgreSQL's own promises", .enabled(if: EngineUnderTest.here.contains(.postgres)))
    struct PostgresTests {
        private func scratch() throws -> Scratch {
            let scratch = try Scratch(.postgres)
            try scratch.write(nil) { _ = try $0.run("insert into meta(key, value) values ('n', '0')", []) }
            return scratch
        }

        private func backend(_ connection: any SQLConnection) throws -> Cell {
            try connection.rows("select pg_backend_pid()::bigint", []).first?.first ?? .null
        }

        private func end(_ backend: Cell) throws {
            try Scratch.server().write(nil) {
                _ = try $0.run("select pg_terminate_backend(?1::bigint::int)", [backend])
            }
        }

        @Test("Crossed by another ledger's transaction, one is done again and both stand")
        func retried() throws {
            let scratch = try scratch()
            let other = try scratch.another()
            var tries = 0
            try scratch.write(1) { connection in
                tries += 1
                _ = try connection.rows("select value from meta where key = 'n'", [])
                if tries == 1 {
                    try other.write(2) { _ = try $0.run("update meta set value = 'other' where key = 'n'", []) }
                }
                _ = try connection.run("update meta set value = value || '!' where key = 'n'", [])
            }
            #expect(tries == 2)
            #expect(
                try scratch.read { try $0.rows("select value from meta where key = 'n'", []) } == [[.text("other!")]])
        }

        @Test("Crossed every time, it gives up and says so: 75")
        func givenUp() throws {
            let scratch = try scratch()
            let other = try scratch.another()
            var tries = 0
            let met = fault {
                try scratch.write(1) { connection in
                    tries += 1
                    _ = try connection.rows("select value from meta where key = 'n'", [])
                    try other.write(2) {
                        _ = try $0.run("update meta set value = ?1 where key = 'n'", [.text("\(tries)")])
                    }
                    _ = try connection.run("update meta set value = 'mine' where key = 'n'", [])
                }
            }
            #expect(met == "conflict")
            #expect(tries == 4)
        }

        @Test("Ledgers do not wait for each other; one ledger does")
        func turns() throws {
            let scratch = try scratch()
            let other = try scratch.another()
            try scratch.write(1) { _ in
                try other.write(2) { _ in }
                let free =
                    "select 1::bigint where pg_try_advisory_xact_lock(hashtextextended('cartdesk ' || current_schema(), ?1))"
                try other.write(nil) { (connection: any SQLConnection) throws -> Void in
                    #expect(try connection.rows(free, [.int(1)]).isEmpty)
                    #expect(try connection.rows(free, [.int(2)]).count == 1)
                }
            }
            try other.write(1) { _ in }
        }

        @Test("A connection lost on the way: nothing was changed, and the next one works")
        func lost() throws {
            let scratch = try scratch()
            let met = fault {
                try scratch.write(1) { connection in
                    _ = try connection.run("update meta set value = '1' where key = 'n'", [])
                    try end(try backend(connection))
                    _ = try connection.run("update meta set value = '2' where key = 'n'", [])
                }
            }
            #expect(met == "lost, commit not made")
            #expect(try scratch.read { try $0.rows("select value from meta where key = 'n'", []) } == [[.text("0")]])
        }

        @Test("A connection lost at the commit: nobody knows, and it says so")
        func lostAtCommit() throws {
            let scratch = try scratch()
            let met = fault { try scratch.write(1) { try end(try backend($0)) } }
            #expect(met == "lost, commit unknown")
            try scratch.write(1) { _ in }
        }

        @Test("A link that died while idle is replaced without a word")
        func idle() throws {
            let scratch = try scratch()
            try end(try scratch.read { try backend($0) })
            #expect(try scratch.read { try $0.rows("select value from meta where key = 'n'", []) } == [[.text("0")]])
        }

        @Test("A fault that somebody swallowed never looks saved")
        func swallowed() throws {
            let scratch = try scratch()
            let met = fault {
                try scratch.write(1) { connection in
                    _ = try? connection.run("insert into meta(key, value) values ('n', 'twice')", [])
                }
            }
            #expect(met == "unique")
        }

        @Test("A look writes nothing")
        func readOnly() throws {
            let scratch = try scratch()
            #expect(fault { try scratch.read { _ = try $0.run("update meta set value = '9'", []) } } == "readOnly")
        }

        @Test("Commits wait for the disk whatever the server's setting")
        func durable() throws {
            #expect(
                try scratch().read { try $0.rows("select current_setting('synchronous_commit')", []) } == [
                    [.text("on")]
                ])
        }

        @Test(
            "G26 a passphrase in an address is refused",
            arguments: ["postgres://a:secret@h/d", "host=h password=secret"])
        func passphrase(_ address: String) {
            #expect(throws: StorageFault.self) { try PostgresAddress(address) }
        }

        @Test(
            "A file's name is no address",
            arguments: [("desk.db", false), ("postgres://h/d", true), ("host=/run dbname=d", true)])
        func meant(_ text: String, _ server: Bool) { #expect(PostgresAddress.isMeant(text) == server) }
    }
#endif
