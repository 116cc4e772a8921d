// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import Store
import StoreSQLite
import Synchronization
import TestKit
import Testing

/// An engine that counts the statements passing through it.
final class CountingEngine: SQLEngine {
    let engine: any SQLEngine
    let count = Mutex(0)
    var dialect: Dialect { engine.dialect }

    init(_ engine: any SQLEngine) { self.engine = engine }

    func write<T>(_ ledger: Int?, _ body: (any SQLConnection) throws -> T) throws -> T {
        try engine.write(ledger) { try body(CountingConnection($0, self)) }
    }
    func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try engine.read { try body(CountingConnection($0, self)) }
    }
}

final class CountingConnection: SQLConnection {
    let connection: any SQLConnection
    let engine: CountingEngine
    var dialect: Dialect { connection.dialect }

    init(_ connection: any SQLConnection, _ engine: CountingEngine) {
        self.connection = connection
        self.engine = engine
    }
    func run(_ sql: String, _ arguments: [Cell]) throws -> Int {
        engine.count.withLock { $0 += 1 }
        return try connection.run(sql, arguments)
    }
    func rows(_ sql: String, _ arguments: [Cell]) throws -> [[Cell]] {
        engine.count.withLock { $0 += 1 }
        return try connection.rows(sql, arguments)
    }
    func script(_ sql: String) throws { try connection.script(sql) }
}

@Suite("Cost")
struct StatementTests {
    /// How many statements a request costs at a school with this reservation.
    private func cost<R: Request>(
        _ slots: ClosedRange<Int>, before: (CustodySchool) throws -> Void = { _ in }, _ request: (UnitID) -> R
    ) throws -> Int {
        let school = try CustodySchool()
        try school.plan(1, slots, "okafor")
        try before(school)
        let counting = CountingEngine(try SQLiteEngine(path: school.school.path, create: false))
        let desk = LocalDesk(archive: TableArchive(counting), surroundings: school.school.desk.surroundings)
        let token = try school.school.token("castillo")
        counting.count.withLock { $0 = 0 }
        _ = try desk.perform(Envelope(request(school.site), door: .command), as: token)
        return counting.count.withLock { $0 }
    }

    @Test("F2 a check-out of thirty devices costs as many statements as one of a single device")
    func checkOut() throws {
        let one = try cost(1...1) { CheckOut(site: $0, cart: 1) }
        let twelve = try cost(1...12) { CheckOut(site: $0, cart: 1) }
        #expect(one == twelve)
        #expect(twelve < 90)
    }

    @Test("F2 a check-in of thirty devices costs as many statements as one of a single device")
    func checkIn() throws {
        let all: (UnitID) -> CountDaily = { site in
            var stated = CountDaily.Stated()
            stated.all = true
            return CountDaily(site: site, cart: 1, stated)
        }
        let one = try cost(1...1, before: { try $0.out() }, all)
        let twelve = try cost(1...12, before: { try $0.out() }, all)
        #expect(one == twelve)
    }
}
