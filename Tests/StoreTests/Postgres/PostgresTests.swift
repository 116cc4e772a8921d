// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    import Decisions
    import Foundation
    import Office
    import Store
    import StorePostgres
    import Synchronization
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

        /// How many wait for a turn of this schema.
        private func waiting(_ scratch: Scratch) throws -> Int {
            try scratch.read {
                try $0.rows(
                    """
                    select 1::bigint from pg_locks l join pg_stat_activity a on a.pid = l.pid \
                    where l.locktype = 'advisory' and not l.granted \
                    and a.query like '%pg_advisory_lock(%' and l.objid = (hashtextextended('cartdesk ' || current_schema(), 1) \
                    & 4294967295)::bigint::oid
                    """, [])
            }.count
        }

        @Test("Behaviour 19: whoever waits for the turn is let go by Ctrl-C, and nobody waits for them")
        func interruptedWait() async throws {
            let scratch = try scratch()
            let stop = Mutex(false)
            let other = try scratch.another(interrupted: { stop.withLock { $0 } })
            try scratch.write(1) { _ in
                // The turn is held until the other one has been seen to wait and to give up.
                let ended = DispatchSemaphore(value: 0)
                let met = Mutex("")
                Thread.detachNewThread {
                    do {
                        try other.write(1) { _ in }
                        met.withLock { $0 = "done" }
                    } catch { met.withLock { $0 = "\(type(of: error))" } }
                    ended.signal()
                }
                while try waiting(scratch) == 0 { usleep(5_000) }
                stop.withLock { $0 = true }
                ended.wait()
                #expect(met.withLock { $0 } == "Interrupted")
                #expect(try waiting(scratch) == 0)
            }
            stop.withLock { $0 = false }
            try other.write(1) { _ = try $0.run("update meta set value = 'after' where key = 'n'", []) }
        }

        @Test("F12 two nights at once: one works, the other is told so; another desk's night and the next one are free")
        func twoNights() throws {
            let scratch = try scratch()
            let first = try #require(try scratch.another() as? PostgresEngine)
            let second = try #require(try scratch.another() as? PostgresEngine)
            let desk = try self.scratch()
            let elsewhere = try #require(try desk.another() as? PostgresEngine)
            var done: [String] = []
            let ran = try first.alone("night") { () -> Bool in
                done.append("first")
                let other: Void? = try second.alone("night") { done.append("second") }
                #expect(other == nil)
                let away: Void? = try elsewhere.alone("night") { done.append("elsewhere") }
                #expect(away != nil)
                return true
            }
            #expect(ran == true)
            struct Stop: Error {}
            #expect(throws: Stop.self) { try second.alone("night") { () -> Void in throw Stop() } }
            let next: Void? = try first.alone("night") { done.append("next") }
            #expect(next != nil)
            #expect(done == ["first", "elsewhere", "next"] && desk.kind == .postgres)
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
