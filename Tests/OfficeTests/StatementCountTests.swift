// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Foundation
import Office
import People
import Store
import StoreSQLite
import TestKit
import Testing

@Suite("What a request costs, in statements")
struct StatementCountTests {
    /// A second desk on the school's file that says what it asked.
    private func watched(_ school: SampleSchool) throws -> (desk: LocalDesk, engine: WatchedEngine) {
        let engine = WatchedEngine(try SQLiteEngine(path: school.path))
        return (LocalDesk(archive: TableArchive(engine), surroundings: school.desk.surroundings), engine)
    }

    private func wish(_ school: SampleSchool, _ slots: Slots, _ period: (String, Int, Int)) throws -> Wish {
        Wish(
            site: school.site, cart: 1, mask: slots, day: try #require(Day(20_261_119)),
            times: Asked(start: period.1, end: period.2, first: period.0, last: period.0),
            teacher: school.person("okafor"))
    }

    @Test("F2 A reservation takes at most 15 reads and 8 writes")
    func reservation() throws {
        let school = try SampleSchool()
        let (desk, engine) = try watched(school)
        let token = try school.token("okafor")
        _ = engine.said()
        _ = try desk.perform(
            Envelope(MakeReservation(wish(school, Slots(1...12), ("P3", 612, 658))), door: .shell), as: token)
        let said = engine.said()
        #expect(said.count { !$0.writes } <= 15, "\(said.filter { !$0.writes }.map(\.sql))")
        #expect(said.count { $0.writes } <= 8, "\(said.filter(\.writes).map(\.sql))")
    }

    @Test("F2 Handing out and taking back costs the same for one device as for twelve")
    func handing() throws {
        func cost(_ devices: Int) throws -> (out: Int, back: Int) {
            let school = try SampleSchool(at: 608)
            let (desk, engine) = try watched(school)
            let token = try school.token("okafor")
            let slots = Slots(1...devices)
            let wish = try wish(school, slots, ("P3", 612, 658))
            _ = try desk.perform(Envelope(MakeReservation(wish), door: .shell), as: token)
            _ = engine.said()
            _ = try desk.perform(Envelope(CheckOut(site: school.site, cart: 1, slots: slots), door: .shell), as: token)
            let out = engine.said().count
            _ = try desk.perform(Envelope(CountPart(site: school.site, cart: 1, slots: slots), door: .shell), as: token)
            return (out, engine.said().count)
        }
        let (one, twelve) = try (cost(1), cost(12))
        #expect(one == twelve)
        #expect(one.out > 0 && one.back > 0)
    }
}
