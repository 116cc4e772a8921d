// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Testing

extension TortureTests {
    @Suite("Races of whole programs: a storm")
    struct StormTests {
        /// Lines that get in one another's way on cart 7 in the third and fourth period.
        static func line(_ chance: inout Chance) -> (name: String, line: String) {
            let first = chance.number(1...12), last = chance.number(first...12)
            let labels = "7-\(first)..\(last)"
            let who = chance.one(of: ["okafor", "lindqvist", "kowalczyk", "marquez"])
            switch chance.number(1...16) {
            case 1...3: return ("okafor", "reserve \(labels) today p\(chance.number(4...6))")
            case 4: return ("kowalczyk", "reserve \(labels) today p\(chance.number(4...5)) project \"Bridges\"")
            case 5: return ("okafor", "approve")
            case 6...7: return (who, "out 7")
            case 8: return (who, "out \(labels)")
            case 9...10: return (who, "in \(labels)")
            case 11: return (who, "in 7 all but \(first)")
            case 12: return ("okafor", "handoff \(labels) to kowalczyk")
            case 13: return ("kowalczyk", "accept")
            case 14: return (who, "undo")
            case 15:
                return (
                    "marquez", "substitute \(chance.one(of: ["okafor", "kowalczyk"])) today p\(chance.number(4...5))"
                )
            default: return ("marquez", "cancel R\(chance.number(100...125)) \"field trip\"")
            }
        }

        @Test(
            "F1 F2 S16 whatever many programs do at once, every rule holds of the whole file afterwards",
            arguments: Desk.Kind.here)
        func storm(_ kind: Desk.Kind) throws {
            var chance = Torture.chance("storm")
            for round in 1...Torture.rounds(short: 1, long: 8) {
                let desk = try Desk(kind)
                var hands: [Hand] = []
                for _ in 0..<12 {
                    var name = ""
                    var lines: [String] = []
                    for _ in 0..<Torture.rounds(short: 8, long: 16) {
                        let next = Self.line(&chance)
                        name = next.name
                        lines.append("--as \(next.name) \(next.line)")
                    }
                    hands.append(Hand(name, lines: lines))
                }
                let met = try desk.together(hands, now: "2026-11-19 10:57")
                for outcome in met {
                    for answer in outcome.answers {
                        let exit = answer["exit"]?.integer ?? 0
                        #expect([0, 1, 2, 64, 77].contains(exit), Torture.again("round \(round): \(answer.written)"))
                    }
                }
                let whole = try WholeFile(desk)
                #expect(whole.faults == [], Torture.again("round \(round)"))
                #expect(whole.entries.isSuperset(of: met.flatMap(\.entries)))
            }
        }
    }
}
