// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import Store
import Testing

extension TortureTests {
    @Suite("Races of whole programs: labels")
    struct SlotRaces {
        @Test("F1 of 50 programs at one slot exactly one wins, whoever types and for whom", arguments: Desk.Kind.here)
        func oneSlot(_ kind: Desk.Kind) throws {
            for round in 1...Torture.rounds(short: 1, long: 4) {
                let desk = try Desk(kind)
                let hands = (0..<50).map { index in
                    index % 2 == 0
                        ? Hand("okafor", "reserve 7-1 fri p5") : Hand("marquez", "reserve 7-1 fri p5 for okafor")
                }
                let first = try desk.together(hands)
                // A machine that is slow for a moment says "busy, try again": whoever reads that tries again.
                let busy = zip(hands, first).filter { $0.1.end == .exit(75) }.map(\.0)
                let met = try first.filter { $0.end != .exit(75) } + (busy.isEmpty ? [] : desk.together(busy))
                #expect(met.filter(\.succeeded).count == 1, Torture.again("round \(round)"))
                #expect(
                    met.filter { $0.end == .exit(1) && $0.codes == ["label-taken"] }.count == 49, "\(Self.told(met))")
                #expect(try WholeFile.faults(desk) == [])
            }
        }

        @Test(
            "F1 overlapping labels and times from many programs: what commits never overlaps",
            arguments: Desk.Kind.raced
        )
        func overlapping(_ kind: Desk.Kind) throws {
            var chance = Torture.chance("overlapping")
            for round in 1...Torture.rounds(short: 1, long: 6) {
                let desk = try Desk(kind)
                let hands = (0..<16).map { _ in
                    let lines = (0..<4).map { _ in
                        let first = chance.number(1...10), last = chance.number(first...12)
                        let period = chance.number(4...6)
                        return "reserve 7-\(first)..\(last) fri p\(period)-p\(min(7, period + chance.number(0...1)))"
                    }
                    return Hand("okafor", lines: lines)
                }
                let met = try desk.together(hands)
                #expect(met.flatMap(\.entries).count >= 1, Torture.again("round \(round): nobody got anything"))
                #expect(met.allSatisfy { [.exit(0), .exit(1)].contains($0.end) }, "\(Self.told(met))")
                let whole = try WholeFile(desk)
                #expect(whole.faults == [], Torture.again("round \(round)"))
                #expect(Set(met.flatMap(\.entries)).count == met.flatMap(\.entries).count)
                #expect(whole.entries.isSuperset(of: met.flatMap(\.entries)))
            }
        }

        @Test(
            "S4 a free number promised to two teachers at once is in force for one of them at most",
            arguments: Desk.Kind.raced)
        func allotment(_ kind: Desk.Kind) throws {
            for round in 1...Torture.rounds(short: 1, long: 4) {
                let desk = try Desk(kind)
                let met = try desk.together(
                    (0..<6).flatMap { _ in
                        [
                            Hand("marquez", "grade 5 7-25..27 to okafor from tomorrow"),
                            Hand("marquez", "grade 5 7-26..28 to lindqvist from tomorrow"),
                        ]
                    })
                #expect(met.contains { $0.succeeded }, "\(Self.told(met))")
                #expect(try WholeFile.faults(desk) == [], Torture.again("round \(round)"))
            }
        }

        /// How the programs ended, for a failure's text.
        static func told(_ met: [Outcome]) -> String {
            met.map {
                "\($0.name) \($0.end) \($0.answers.map(\.written).joined(separator: " ").prefix(300)) \($0.errors.prefix(300))"
            }
            .joined(separator: "\n")
        }
    }
}
