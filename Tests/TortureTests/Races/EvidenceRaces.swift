// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Foundation
import Office
import Testing

extension TortureTests {
    @Suite("Races of whole programs: evidence")
    struct EvidenceRaces {
        @Test("F17 an undo against somebody who builds on it: never both", arguments: Desk.Kind.raced)
        func undo(_ kind: Desk.Kind) throws {
            for round in 1...Torture.rounds(short: 2, long: 12) {
                let desk = try Desk(kind)
                let made = try desk.must("okafor", "reserve 7-1..6 fri p4")
                let id = AnswerRaces.id(in: made.written)
                let entry = made["entry"]?.integer ?? 0
                let undo = (0..<3).map { _ in Hand("okafor", "undo \(entry)") }
                let build = [Hand("marquez", "edit \(id) 1..4"), Hand("marquez", "cancel \(id) \"field trip\"")]
                let met = try desk.together(round % 2 == 0 ? undo + build : build + undo)
                let undone = met.filter { $0.name == "okafor" && $0.succeeded }.count
                let built = met.filter { $0.name == "marquez" && $0.succeeded }.count
                #expect(
                    undone <= 1 && (undone == 0) == (built > 0), Torture.again("round \(round)\n\(SlotRaces.told(met))")
                )
                #expect(try WholeFile.faults(desk) == [])
            }
        }

        @Test("F12 nights at once: each day is closed once, each person gets one digest", arguments: Desk.Kind.raced)
        func nights(_ kind: Desk.Kind) throws {
            for round in 1...Torture.rounds(short: 1, long: 4) {
                let desk = try Desk(kind)
                let met = try desk.together((0..<4).map { _ in Hand("dts.ramos", "nightly") }, now: "2026-11-20 17:30")
                let single = try desk.together(
                    (0..<4).map { _ in Hand("dts.ramos", "nightly") }, now: "2026-11-20 17:30")
                #expect(
                    (met + single).contains { $0.succeeded },
                    Torture.again("round \(round)\n\(SlotRaces.told(met + single))"))
                let closes = try desk.all(DayClose.self)
                #expect(Set(closes.map { "\($0.day.number)/\($0.cart)" }).count == closes.count)
                #expect(Set(closes.map(\.day)).count == 2, "Thursday and Friday")
                let digests = try desk.all(Outgoing.self).filter { $0.kind == "digest" || $0.key.hasPrefix("digest") }
                #expect(Set(digests.map(\.key)).count == digests.count)
                #expect(try WholeFile.faults(desk) == [])
            }
        }

        @Test("F23 copies made while others write: each is a whole desk of one moment")
        func backups() throws {
            for round in 1...Torture.rounds(short: 1, long: 4) {
                let desk = try Desk()
                let writers = (0..<6).map { index in
                    let own = "7-\(index * 2 + 1)..\(index * 2 + 2)"
                    return Hand(
                        "okafor",
                        lines: (0..<6).flatMap { _ in
                            ["reserve \(own) fri p5", "undo", "reserve \(own) fri p6", "undo"]
                        })
                }
                let copiers = (0..<3).map { Hand("dts.ramos", "backup \(desk.folder)/copy-\($0).db") }
                let met = try desk.together(writers + copiers)
                #expect(
                    met.suffix(3).allSatisfy { $0.succeeded },
                    Torture.again("round \(round)\n\(SlotRaces.told(Array(met.suffix(3))))"))
                #expect(try WholeFile.faults(desk) == [])
                for index in 0..<3 {
                    let copy = try Desk()
                    try FileManager.default.removeItem(atPath: copy.place)
                    try FileManager.default.copyItem(atPath: "\(desk.folder)/copy-\(index).db", toPath: copy.place)
                    #expect(try WholeFile.faults(copy) == [])
                    let (end, _) = try copy.type("okafor", "reserve 7-12 mon p5")
                    #expect(end == .exit(0))
                }
            }
        }
    }
}
