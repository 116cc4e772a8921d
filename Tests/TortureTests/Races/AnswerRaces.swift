// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import Store
import Testing

extension TortureTests {
    @Suite("Races of whole programs: yeses")
    struct AnswerRaces {
        /// A reservation of Okafor's labels by Kowalczyk for Friday's fourth period, asked for on Thursday; its id.
        private func asked(_ desk: Desk) throws -> String {
            let receipt = try desk.must("kowalczyk", "reserve 7-1..6 fri p4 project \"Bridge photos\"")
            return receipt["id"]?.string ?? receipt["reservation"]?.string ?? Self.id(in: receipt.written)
        }

        /// The first R-number in an answer.
        static func id(in text: String) -> String { text.firstMatch(of: /R\d+/).map { String($0.0) } ?? "R0" }

        @Test("S15 a yes and a no at once: one of them stands, and nobody is told both", arguments: Desk.Kind.raced)
        func yesAndNo(_ kind: Desk.Kind) throws {
            for round in 1...Torture.rounds(short: 1, long: 5) {
                let desk = try Desk(kind)
                let id = try asked(desk)
                let met = try desk.together(
                    (0..<5).flatMap { _ in
                        [Hand("okafor", "approve \(id)"), Hand("okafor", "decline \(id) \"we need them\"")]
                    })
                #expect(met.filter(\.succeeded).count == 1, Torture.again("round \(round)\n\(SlotRaces.told(met))"))
                #expect(try WholeFile.faults(desk) == [])
            }
        }

        @Test(
            "S15 the last yes is used once, however many programs hand out at the same moment",
            arguments: Desk.Kind.raced)
        func usedOnce(_ kind: Desk.Kind) throws {
            for round in 1...Torture.rounds(short: 1, long: 5) {
                let desk = try Desk(kind)
                let id = try asked(desk)
                try desk.must("okafor", "approve \(id)")
                let met = try desk.together(
                    (0..<6).flatMap { _ in [Hand("kowalczyk", "out 7-1..6"), Hand("marquez", "out 7-1..6")] },
                    now: "2026-11-20 11:00")
                #expect(met.filter(\.succeeded).count == 1, Torture.again("round \(round)\n\(SlotRaces.told(met))"))
                #expect(try desk.all(Loan.self).count == 1)
                #expect(try WholeFile.faults(desk) == [])
            }
        }

        @Test(
            "S15 a yes revoked against the check-out: either it is out, or it was revoked in time",
            arguments: Desk.Kind.raced)
        func revoked(_ kind: Desk.Kind) throws {
            for round in 1...Torture.rounds(short: 2, long: 12) {
                let desk = try Desk(kind)
                let id = try asked(desk)
                try desk.must("okafor", "approve \(id)")
                let out = (0..<3).map { _ in Hand("kowalczyk", "out 7-1..6") }
                let revoke = (0..<3).map { _ in Hand("okafor", "revoke \(id) \"a test\"") }
                let met = try desk.together(round % 2 == 0 ? out + revoke : revoke + out, now: "2026-11-20 11:00")
                let lent = met.contains { $0.name == "kowalczyk" && $0.succeeded }
                let taken = met.contains { $0.name == "okafor" && $0.succeeded }
                #expect(lent != taken, Torture.again("round \(round)\n\(SlotRaces.told(met))"))
                #expect(try desk.all(Loan.self).isEmpty == taken)
                #expect(try WholeFile.faults(desk) == [])
            }
        }
    }
}

extension Desk {
    /// Every row of a type, as it stands.
    func all<R: Row>(_ type: R.Type) throws -> [R] { try WholeFile.rows(type, TableArchive(engine())) }
}
