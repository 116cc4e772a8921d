// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Glibc
import Testing

extension TortureTests {
    @Suite("Killed at random")
    struct RandomKills {
        @Test(
            "F23 a restore killed at any moment: the desk as it was or the copy, whole, and the next restore succeeds")
        func whileRestoring() throws {
            var chance = Torture.chance("restores")
            let desk = try Desk()
            let copy = desk.folder + "/copy.db"
            try desk.must("dts.ramos", "backup \(copy)")
            try desk.must("okafor", "reserve 7-1 fri p4")
            var killed = 0
            for round in 1...Torture.rounds(short: 2, long: 40) {
                let child = try desk.start(as: "dts.ramos")
                child.type(["restore \(copy) over-newer"])
                // A restore takes a second or two; most of it is looking at the copy.
                if child.wait(milliseconds: chance.number(1...(400 * round % 1600 + 100))) == nil {
                    child.kill()
                    killed += 1
                }
                let whole = try WholeFile(desk)
                #expect(whole.faults == [], Torture.again("round \(round)"))
            }
            #expect(killed > 0)
            try desk.must("dts.ramos", "restore \(copy) over-newer")
            #expect(try WholeFile.faults(desk) == [])
        }

        @Test(
            "S7 G5 programs killed in the middle of their work: what was acknowledged is there, the chain is whole, the turn is free",
            arguments: Desk.Kind.here)
        func whileWorking(_ kind: Desk.Kind) throws {
            var chance = Torture.chance("kills \(kind)")
            let rounds = kind == .sqlite ? Torture.rounds(short: 5, long: 400) : Torture.rounds(short: 2, long: 100)
            let now = "2026-11-19 10:57"
            var desk = try Desk(kind)
            var acknowledged: Set<Int> = []
            for round in 1...rounds {
                let children = try (0..<3).map { _ in try desk.start(now: now) }
                for child in children {
                    child.type(
                        (0..<40).map { _ in
                            let next = StormTests.line(&chance)
                            return "--as \(next.name) \(next.line)"
                        })
                }
                // At least one is at work; then death comes at any moment.
                var looks = 0
                while !children.contains(where: { !$0.answers.isEmpty }), looks < 5000 {
                    usleep(1000)
                    looks += 1
                }
                #expect(looks < 5000, Torture.again("round \(round): the next program waits for a dead one's turn"))
                usleep(UInt32(chance.number(0...60_000)))
                for child in children {
                    child.kill()
                    usleep(UInt32(chance.number(0...4000)))
                }
                for answer in children.flatMap(\.answers) {
                    if let entry = answer["entry"]?.integer { acknowledged.insert(entry) }
                    #expect(
                        ![74, 75].contains(answer["exit"]?.integer ?? 0),
                        Torture.again("round \(round): \(answer.written)")
                    )
                }
                guard round.isMultiple(of: 10) || round == rounds || !Torture.isLong else { continue }
                let whole = try WholeFile(desk)
                #expect(whole.faults == [], Torture.again("round \(round)"))
                #expect(
                    whole.entries.isSuperset(of: acknowledged),
                    Torture.again("round \(round): \(acknowledged.subtracting(whole.entries).sorted())"))
                // A fresh desk now and then, so that there is always something left to do.
                if round.isMultiple(of: 50) { (desk, acknowledged) = (try Desk(kind), []) }
            }
        }
    }
}
