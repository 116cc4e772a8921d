// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import Store
import StoreSQLite
import Testing

/// Desks of every schema that was released, brought to this one: what is proved, taken back, closed and looked back on is what it was.
@Suite("Contract: old desks")
struct OldDeskTests {
    private static let here: [(Int, EngineUnderTest)] = (1...3).flatMap { schema in
        EngineUnderTest.here.map { (schema, $0) }
    }

    @Test("F17 S13 a desk of an earlier schema is upgraded, and is what it was", arguments: here)
    func upgraded(_ schema: Int, _ which: EngineUnderTest) throws {
        let old = try OldDesk(schema, which)
        let rows = try old.rows("select count(*) from reservation")
        try Migrating.upgrade(old.engine)
        #expect(try old.rows("select count(*) from reservation") == rows)
        try hold(old)
    }

    @Test(
        "F17 S13 a step that adds, renames and drops columns of a busy table leaves all of it as it was",
        arguments: here)
    func reshaped(_ schema: Int, _ which: EngineUnderTest) throws {
        let old = try OldDesk(schema, which, speaking: AgedDesk.step.no)
        try Migrating.upgrade(old.engine)
        try AgedDesk.age(old.engine)
        #expect(throws: (any Error).self) { try old.rows("select made_by from reservation") }
        try RowKinds.$standard.withValue(AgedDesk.kinds) {
            try Migrating.upgrade(old.engine, all: Migrations.all + [AgedDesk.step])
            // Live rows were carried over by the upgrade's entry; the others have the default.
            let given = try old.rows("select made_by from reservation where live = 0 order by no")
            #expect(Set(given) == [[.int(0)]])
            #expect(try old.rows("select no from reservation where live = 1 and made_by <> person") == [])
            #expect(try LocalDesk.verifyAll(old.archive, tables: true).map(\.dropped) == [["reservation.colour"]])
            try hold(old)
            // What #12 made was canceled and brought back: all of it goes, the carried column too.
            try old.engine.write(nil) { _ = try $0.run("update reservation set made_by = 99 where no = 11", []) }
            #expect(try old.faults().count == 1)
        }
    }

    /// What each of these desks must give, as its own program gave it.
    private func hold(_ old: OldDesk) throws {
        #expect(try old.faults() == [])
        let site = OldDesk.site

        // Looking back: who had 7-1 on Monday in the third period.
        let who = WhoHad(site: site, cart: 1, slot: 1, day: try OldDesk.day(20_261_130), span: Span(612, 658))
        let uses = try old.desk(1030).answer(who, door: .command, as: old.token(OldDesk.coordinator))
        #expect(uses.map(\.teacher) == ["Chidi Okafor"])
        #expect(uses.map(\.loan) == [1])

        // The night that is owed: what its own program froze of Thursday.
        let close = CloseDay(unit: site, day: try OldDesk.day(OldDesk.thursday))
        #expect(try old.refusals(close, as: OldDesk.services, at: 1050) == [])
        #expect(
            try old.rows("select day, out, missing, back_ms / 60000, flags from day_close order by day") == [
                [.int(20_261_130), .int(0), .int(0), .int(29_934_620), .text("")],
                [.int(20_261_201), .int(0), .int(2), .int(29_936_070), .text("missing")],
                [.int(20_261_203), .int(1), .int(2), .int(29_938_950), .text("still-out missing")],
            ])
        #expect(
            try old.rows("select first_day, code, step from flag order by no") == [
                [.int(20_261_201), .text("missing"), .int(1)], [.int(20_261_203), .text("still-out"), .int(0)],
            ])

        // Taking back: what was built on stays, what was erased is said, and the upgrade stands in nobody's way.
        func correct(_ entry: Int) throws -> [String] {
            try old.refusals(
                CorrectEntry(unit: site, entry: entry, reason: "wrong day"), as: OldDesk.coordinator, at: 1051)
        }
        let built = try correct(11)
        #expect(built.map { $0.prefix(9) } == ["built-on:"])
        #expect(built.allSatisfy { $0.contains("#25 by Chidi Okafor") && !$0.contains("the program") })
        #expect(try correct(18) == ["not-undoable: #18 cannot be taken back: #21 erased what it changed."])
        let twice = try correct(9)
        #expect(twice == ["not-undoable: #9 was taken back already, by #10."])
        #expect(try correct(13) == [])
        #expect(try correct(15) == [])
        #expect(try old.rows("select room from reservation where no = 12") == [[.text("114")]])
        #expect(
            try old.rows("select state, live, mask, room, made_ms / 60000 from reservation where no = 11") == [
                [.text("confirmed"), .int(1), .int(12), .text("114"), .int(29_935_553)]
            ])
        #expect(try old.faults() == [])
    }
}

extension OldDeskTests {
    @Test(
        "F17 F23 a copy of an earlier schema is restored, and called verified with its rows; one with a changed name is not"
    )
    func restored() throws {
        for (forged, faults) in [(false, []), (true, ["The row 1 of person is not as #1 left it."])] {
            let old = try OldDesk(3, .sqlite)
            if forged {
                try old.engine.write(nil) { _ = try $0.run("update person set name = 'X' where person = 1", []) }
            }
            let path = try #require(old.engine.sqlite?.path)
            // What stands in the log is folded into the file.
            old.engine.sqlite?.close()
            let target = path + ".restored"
            defer { SQLiteEngine.discard(target) }
            let at = Instant(ms: 1_796_400_000_000)
            let surroundings = Surroundings(
                clock: { at }, random: { Sodium.random($0) }, environment: [:], clockIsSet: false)
            let done = try Restore(copy: path, database: target, surroundings: surroundings, replacesNewer: false)
                .run(by: nil)
            #expect(done.journals.flatMap { $0.faults.map(\.sentence) } == faults)
            let kinds = try TableArchive(SQLiteEngine(path: target)).read {
                try $0.entries(OldDesk.site, after: 26, limit: 9)
            }
            #expect(kinds.map(\.kind).suffix(2) == ["schema.migrate", "desk.restore"])
        }
    }
}
