// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office
import Store
import Testing

@Suite("Contract: what the schema refuses")
struct GuardTests {
    /// A site, a person, and the sample rows that a test varies.
    private struct Site {
        let scratch: Scratch
        let samples: SampleRows

        init(_ which: EngineUnderTest) throws {
            scratch = try Scratch(which)
            samples = try Scratch(.sqlite).read { try SampleRows($0) }
            try put("unit")
            try put("person")
        }

        func put(_ table: String, _ changes: [String: Cell] = [:]) throws {
            let cells = try samples.cells(table, changes)
            guard let kind = RowKinds.standard[table] else { throw NoSample(table: table, why: "no such kind") }
            try scratch.write(1) { _ = try $0.run(Statements.insert(kind.table), cells) }
        }

        func change(_ sql: String, _ arguments: [Cell] = []) throws {
            try scratch.write(1) { _ = try $0.run(sql, arguments) }
        }

        func count(_ table: String) throws -> Int {
            let row = try scratch.read { try $0.rows("select count(*) from \(table)", []) }.first
            guard case .int(let count)? = row?.first else { return -1 }
            return count
        }

        func reserve(
            _ no: Int, mask: Int, from start: Int, to end: Int, live: Int = 1, person: Int = 4, room: String = "112"
        ) throws {
            try put(
                "reservation",
                [
                    "no": .int(no), "day": .int(20_261_119), "cart": .int(7), "mask": .int(mask),
                    "start_min": .int(start),
                    "end_min": .int(end), "live": .int(live), "state": .text(live == 1 ? "confirmed" : "cancelled"),
                    "person": .int(person), "room": .text(room),
                ])
        }
    }

    @Test("F1 two live reservations never share a label at one time", arguments: EngineUnderTest.here)
    func overlap(_ which: EngineUnderTest) throws {
        let site = try Site(which)
        try site.reserve(1, mask: 0b0111, from: 600, to: 660)
        #expect(fault { try site.reserve(2, mask: 0b0100, from: 659, to: 700) } == "guarded reservation_overlap")
        try site.reserve(3, mask: 0b0100, from: 660, to: 700)
        try site.reserve(4, mask: 0b1000, from: 600, to: 660)
        try site.reserve(5, mask: 0b0100, from: 600, to: 660, live: 0)
        #expect(
            fault { try site.change("update reservation set live = 1, state = 'confirmed' where no = 5") }
                == "guarded reservation_overlap")
        #expect(
            fault { try site.change("update reservation set start_min = 650 where no = 3") }
                == "guarded reservation_overlap")
        #expect(
            fault { try site.change("update reservation set mask = 12 where no = 4") } == "guarded reservation_overlap")
        try site.change("update reservation set end_min = 655 where no = 1")
        #expect(try site.count("reservation") == 4)
    }

    @Test("S16 no live reservation where a substitute is", arguments: EngineUnderTest.here)
    func substitute(_ which: EngineUnderTest) throws {
        let site = try Site(which)
        let span: [String: Cell] = [
            "day": .int(20_261_119), "start_min": .int(600), "end_min": .int(660), "live": .int(1),
        ]
        try site.put("substitute", span.merging(["no": .int(1), "person": .int(4), "room": .null]) { $1 })
        try site.put("substitute", span.merging(["no": .int(2), "person": .null, "room": .text("204")]) { $1 })
        #expect(fault { try site.reserve(1, mask: 1, from: 630, to: 690) } == "guarded substitute")
        #expect(
            fault { try site.reserve(1, mask: 1, from: 630, to: 690, person: 5, room: "204") } == "guarded substitute")
        try site.reserve(1, mask: 1, from: 660, to: 690)
        try site.reserve(2, mask: 2, from: 600, to: 690, person: 5, room: "112")
        #expect(
            fault { try site.change("update reservation set start_min = 640 where no = 1") } == "guarded substitute")
        #expect(fault { try site.change("update reservation set person = 4 where no = 2") } == "guarded substitute")
        try site.change("update substitute set live = 0")
        try site.change("update reservation set start_min = 640 where no = 1")
        // A teacher's row with the room where that class is keeps everybody else out of it too.
        try site.put("substitute", span.merging(["no": .int(3), "person": .int(9), "room": .text("300")]) { $1 })
        #expect(
            fault { try site.reserve(3, mask: 4, from: 630, to: 650, person: 5, room: "300") } == "guarded substitute")
        #expect(
            fault { try site.reserve(3, mask: 4, from: 630, to: 650, person: 9, room: "301") } == "guarded substitute")
        try site.reserve(3, mask: 4, from: 630, to: 650, person: 5, room: "301")
        #expect(fault { try site.change("update reservation set room = '300' where no = 3") } == "guarded substitute")
    }

    @Test("F1 one label is never out on two open loans", arguments: EngineUnderTest.here)
    func loan(_ which: EngineUnderTest) throws {
        let site = try Site(which)
        func lend(_ no: Int, _ mask: Int, closed: Cell = .null) throws {
            try site.put(
                "loan", ["no": .int(no), "cart": .int(7), "taken": .int(mask), "out": .int(mask), "closed_ms": closed])
        }
        try lend(1, 0b0011)
        #expect(fault { try lend(2, 0b0110) } == "guarded loan_overlap")
        try lend(2, 0b0100)
        try lend(3, 0b0011, closed: .int(5))
        #expect(fault { try site.change("update loan set out = 6 where no = 2") } == "guarded loan_overlap")
        #expect(
            fault { try site.change("update loan set out = 3, closed_ms = null where no = 3") }
                == "guarded loan_overlap")
        try site.change("update loan set out = 1 where no = 1")
        try site.change("update loan set out = 6 where no = 2")
    }

    @Test(
        "A second row of one key, a row that points nowhere and a value outside its check are refused",
        arguments: EngineUnderTest.here)
    func constraints(_ which: EngineUnderTest) throws {
        let site = try Site(which)
        #expect(fault { try site.put("unit") } == "unique")
        #expect(fault { try site.put("held_role", ["person": .int(4_711)]) } == "foreignKey")
        #expect(fault { try site.put("setting", ["unit": .int(4_711)]) } == "foreignKey")
        #expect(fault { try site.put("cart", ["capacity": .int(61)]) } == "defect")
        #expect(fault { try site.put("cart", ["name": .null]) } == "defect")
        #expect(fault { try site.reserve(1, mask: 0, from: 600, to: 660) } == "defect")
        #expect(fault { try site.reserve(1, mask: 1 << 60, from: 600, to: 660) } == "defect")
        #expect(fault { try site.reserve(1, mask: 1, from: 660, to: 660) } == "defect")
    }

    @Test("S2 a device sits in one slot and a slot holds one device", arguments: EngineUnderTest.here)
    func slots(_ which: EngineUnderTest) throws {
        let site = try Site(which)
        let seated: [String: Cell] = ["cart": .int(7), "to_ms": .null]
        try site.put("slot_device", seated.merging(["slot": .int(1), "device": .int(1)]) { $1 })
        #expect(
            fault { try site.put("slot_device", seated.merging(["slot": .int(2), "device": .int(1)]) { $1 }) }
                == "unique")
        #expect(
            fault {
                try site.put(
                    "slot_device", seated.merging(["slot": .int(1), "from_ms": .int(99), "device": .int(2)]) { $1 })
            } == "unique")
        try site.change("update slot_device set to_ms = 5")
        try site.put("slot_device", seated.merging(["slot": .int(2), "device": .int(1)]) { $1 })
    }

    @Test("A transaction whose body fails leaves nothing behind", arguments: EngineUnderTest.here)
    func rollback(_ which: EngineUnderTest) throws {
        struct Stop: Error {}
        let site = try Site(which)
        let before = try site.count("setting")
        #expect(throws: Stop.self) {
            try site.scratch.write(1) { connection in
                _ = try connection.run(
                    "insert into setting(unit, key, value, rev) select unit, 'k', 'v', 1 from unit", [])
                throw Stop()
            }
        }
        #expect(try site.count("setting") == before)
        try site.put("setting")
        #expect(try site.count("setting") == before + 1)
    }
}
