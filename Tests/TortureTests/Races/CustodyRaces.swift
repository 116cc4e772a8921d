// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import Testing

extension TortureTests {
    @Suite("Races of whole programs: custody")
    struct CustodyRaces {
        @Test(
            "S16 a substitute entered against the check-out: nothing goes out after it, what went before is a recall",
            arguments: Desk.Kind.raced)
        func substitute(_ kind: Desk.Kind) throws {
            for round in 1...Torture.rounds(short: 2, long: 12) {
                let desk = try Desk(kind)
                // Okafor's own labels on Thursday in the third period, every week.
                let out = (0..<4).map { $0 % 2 == 0 ? Hand("okafor", "out 7-1..12") : Hand("marquez", "out 7") }
                let enter = (0..<2).map { _ in Hand("marquez", "substitute okafor today p3") }
                let again = (0..<3).map { _ in Hand("okafor", "reserve 7-1..12 today p3", "out 7-1..12") }
                let met = try desk.together(
                    round % 2 == 0 ? enter + out + again : out + again + enter, now: "2026-11-19 10:13")
                let entered = try desk.all(Substitute.self).filter(\.live)
                #expect(entered.count >= 1, Torture.again("round \(round)\n\(SlotRaces.told(met))"))
                let okafors = try desk.all(Loan.self).filter { $0.room == "112" }
                for loan in okafors {
                    #expect(
                        loan.rev < (entered.first?.rev ?? 0),
                        Torture.again("round \(round): lent after the substitute was entered"))
                    let today = try desk.must("marquez", "today", now: "2026-11-19 10:14")
                    #expect(today.written.contains("recall") || today.written.contains("Recall"), "\(today.written)")
                }
                #expect(okafors.count <= 1)
                let late = try desk.type("okafor", "out 7-1..12", now: "2026-11-19 10:15")
                #expect(late.0 != .exit(0))
                #expect(try WholeFile.faults(desk) == [])
            }
        }

        @Test(
            "S12 accepting a hand-off, taking it back and bringing the labels in at once: each label is in one place",
            arguments: Desk.Kind.raced)
        func handoff(_ kind: Desk.Kind) throws {
            for round in 1...Torture.rounds(short: 2, long: 12) {
                let desk = try Desk(kind)
                let receipt = try desk.must("kowalczyk", "reserve 7-1..6 today p4 project \"Bridge photos\"")
                try desk.must("okafor", "approve \(AnswerRaces.id(in: receipt.written))")
                try desk.must("okafor", "out 7-1..12", now: "2026-11-19 10:13")
                try desk.must("okafor", "handoff 7-1..6 to kowalczyk", now: "2026-11-19 10:56")
                var hands = (0..<3).map { _ in Hand("kowalczyk", "accept") }
                hands += (0..<3).map { _ in Hand("okafor", "in 7-1..6") } + [Hand("okafor", "handoff withdraw H1")]
                if round % 2 == 0 { hands.reverse() }
                let met = try desk.together(hands, now: "2026-11-19 10:57")
                #expect(met.contains { $0.succeeded }, Torture.again("round \(round)\n\(SlotRaces.told(met))"))
                let open = try desk.all(Loan.self).filter { $0.closed == nil }
                let accepted = met.contains { $0.name == "kowalczyk" && $0.succeeded }
                let hers = open.first { $0.room == "112" }?.out ?? .none,
                    his = open.first { $0.room != "112" }?.out ?? .none
                #expect(Slots(7...12).isSubset(of: hers))
                #expect(accepted || his.isEmpty)
                #expect(try desk.all(Handoff.self).count == 1)
                #expect(try WholeFile.faults(desk) == [], Torture.again("round \(round)\n\(SlotRaces.told(met))"))
            }
        }

        @Test("S12 a cart checked out by many at once is out once, all of it", arguments: Desk.Kind.raced)
        func team(_ kind: Desk.Kind) throws {
            for round in 1...Torture.rounds(short: 1, long: 5) {
                let desk = try Desk(kind)
                let met = try desk.together(
                    (0..<12).map {
                        $0 % 3 == 0
                            ? Hand("marquez", "out 7")
                            : $0 % 3 == 1 ? Hand("okafor", "out 7-1..12") : Hand("lindqvist", "out 7-13..24")
                    },
                    now: "2026-11-19 10:13")
                let open = try desk.all(Loan.self).filter { $0.closed == nil }
                #expect(open.count == 2, Torture.again("round \(round)\n\(SlotRaces.told(met))"))
                #expect(open.reduce(Slots.none) { $0.union($1.out) } == Slots(1...24))
                #expect(try WholeFile.faults(desk) == [])
            }
        }
    }
}
