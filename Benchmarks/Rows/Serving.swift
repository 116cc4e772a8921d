// SPDX-License-Identifier: GPL-3.0-or-later
#if District
    import Carts
    import CivilTime
    import Decisions
    import Foundation
    import Office
    import People
    import Store
    import StorePostgres
    import Synchronization
    import TestKit

    /// Thirty-two clients reserve at a district's 170 schools on PostgreSQL; pgbench says the same statements in turn.
    enum Serving: Measure {
        static let name = "server"
        static let clients = 32
        private static let seconds = 6

        static func figures(_ bench: Bench) throws -> [Figure] {
            guard let server = Machine.environment["CARTDESK_TEST_POSTGRES"] else {
                throw StorageFault.other("no server is named in CARTDESK_TEST_POSTGRES")
            }
            let schema = "bench_" + Sodium.random(4).hex
            try PostgresEngine(PostgresAddress(server)).write(nil) { try $0.script("create schema \(schema)") }
            defer {
                try? PostgresEngine(PostgresAddress(server)).write(nil) {
                    try $0.script("drop schema \(schema) cascade")
                }
            }
            let address = try PostgresAddress("\(server) options='-c search_path=\(schema)'")
            Paper.note("  setting up 170 schools on the server …")
            let district = try ServedDistrict(address)
            let script = try PgbenchScript(district, folder: bench.folder)
            var ours: [Int] = []
            var theirs: [Int] = []
            var retries = 0
            for _ in 0..<3 {
                let before = try district.rollbacks()
                ours.append(try district.reserve(for: seconds))
                retries += try district.rollbacks() - before
                theirs.append(try script.run(server, schema, clients: clients, seconds: seconds))
            }
            let (desk, raw) = (ours.sorted()[1], theirs.sorted()[1])
            let ratio = Double(desk) / Double(max(1, raw))
            let share = Double(retries) * 100 / Double(max(1, ours.reduce(0, +) * seconds))
            return [
                Figure(
                    "PostgreSQL, \(clients) clients, 170 sites, reserve", must: "≥ 0.5 × pgbench, retries < 1 %",
                    "\(Said.ratio(ratio)): \(desk) against \(raw) transactions/s, retries \(Said.fixed(share, 2)) % "
                        + "(3 turns of \(seconds) s each)", met: ratio >= 0.5 && share < 1)
            ]
        }
    }

    /// A district's schools on a server, without history, and clients that reserve there.
    final class ServedDistrict: Sendable {
        let address: PostgresAddress
        let plans: [SchoolPlan]
        let tokens: [Token]
        private let surroundings: Surroundings
        private let next: Mutex<[Int]>
        private let free: [[Wish]]

        init(_ address: PostgresAddress) throws {
            self.address = address
            guard let tier = Tier.named("district"), let today = Day(SchoolPlan.today) else {
                throw StorageFault.missing("district")
            }
            let zone = try Zone(SchoolPlan.zoneName)
            let engine = try PostgresEngine(address)
            try Migrating.migrate(engine)
            let archive = TableArchive(engine)
            try Generator(tier, at: "").found(archive)
            plans = Generator.plans(tier)
            surroundings = Surroundings.live().at(zone.instant(today, minute: 485))
            var tokens: [Token] = []
            for plan in plans {
                let token = Token(secret: Sodium.random(32))
                let made = surroundings.clock()
                let session = Session(
                    tokenHash: token.hash, person: plan.coordinator, kind: .shell, made: made,
                    expires: made.adding(minutes: 60 * 24 * 400))
                try archive.write(plan.site) { turn in
                    try turn.save(plan.furniture, rev: 1)
                    try turn.save([.insert(session)], rev: 0)
                }
                tokens.append(token)
            }
            self.tokens = tokens
            next = Mutex(plans.map { _ in 0 })
            free = plans.map { Wishes($0).all }
            try engine.write(nil) { try $0.script("analyze") }
        }

        func desk(_ engine: any SQLEngine) -> LocalDesk {
            LocalDesk(archive: TableArchive(engine), surroundings: surroundings)
        }

        /// Transactions a second of all clients together.
        func reserve(for seconds: Int) throws -> Int {
            let done = Mutex(0)
            let faults = Mutex<[String]>([])
            let group = DispatchGroup()
            let end = Stopwatch.now() + seconds * 1_000_000_000
            for client in 0..<Serving.clients {
                group.enter()
                Thread.detachNewThread { [self] in
                    defer { group.leave() }
                    do {
                        let desk = desk(try PostgresEngine(address))
                        var dice = Dice(client * 7_919 + end)
                        while Stopwatch.now() < end {
                            let school = dice.below(plans.count)
                            _ = try desk.perform(
                                Envelope(MakeReservation(wish(school)), door: .shell), as: tokens[school])
                            done.withLock { $0 += 1 }
                        }
                    } catch { faults.withLock { $0.append("\(error)") } }
                }
            }
            group.wait()
            if let fault = faults.withLock({ $0.first }) { throw StorageFault.other(fault) }
            return done.withLock { $0 } / seconds
        }

        /// The next free place at a school.
        func wish(_ school: Int) -> Wish {
            let place = next.withLock { next -> Int in
                next[school] += 1
                return next[school]
            }
            let all = free[school]
            return all[place % all.count]
        }

        func rollbacks() throws -> Int {
            let rows = try PostgresEngine(address).read {
                try $0.rows("select xact_rollback from pg_stat_database where datname = current_database()", [])
            }
            guard case .int(let count)? = rows.first?.first else { return 0 }
            return count
        }
    }
#endif
