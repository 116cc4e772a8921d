// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Store
import StoreSQLite
import Testing

extension TortureTests {
    @Suite("Killed at every boundary")
    struct BoundaryTests {
        /// Something that is done at the desk, the moment it is done at, and what goes before.
        struct Act: Sendable, CustomTestStringConvertible {
            let who: String
            let line: String
            var now = "2026-11-19 08:05"
            var before: [String] = []
            var earlier = "2026-11-19 08:05"
            var testDescription: String { line }
        }

        static let acts = [
            Act(who: "okafor", line: "reserve 7-1..6 fri p4"),
            Act(who: "kowalczyk", line: "reserve 7-1..6,13..18 fri p4 project \"Bridge photos\""),
            Act(who: "marquez", line: "out 7", now: "2026-11-19 10:13"),
            Act(
                who: "okafor", line: "in 7-1..12", now: "2026-11-19 10:50",
                before: ["--as marquez out 7"], earlier: "2026-11-19 10:13"),
            Act(who: "okafor", line: "in 7 missing 17 damaged 3 \"cracked corner\"", now: "2026-11-19 16:55"),
            Act(who: "marquez", line: "substitute okafor today p3"),
            Act(who: "okafor", line: "undo", before: ["--as okafor reserve 7-1..6 fri p4"]),
            Act(who: "marquez", line: "day fri closed \"snow\""),
            Act(who: "marquez", line: "grade 5 7-25..26 to okafor from tomorrow"),
            Act(who: "dts.ramos", line: "nightly", now: "2026-11-19 17:30"),
        ]

        @Test(
            "F2 whatever statement SIGKILL falls on, all of an act is there or none of it, and the next program goes on",
            arguments: Torture.isLong ? acts : Array(acts.prefix(4)))
        func everyBoundary(_ act: Act) throws {
            try kill(act, .sqlite)
        }

        @Test(
            "F2 the same on a server", .enabled(if: Desk.Kind.here.contains(.postgres)),
            arguments: Torture.isLong ? Array(acts.prefix(4)) : Array(acts.prefix(1)))
        func onServer(_ act: Act) throws {
            try kill(act, .postgres)
        }

        private func kill(_ act: Act, _ kind: Desk.Kind) throws {
            let prepared = try prepare(act, kind)
            let before = try WholeFile(prepared).entries
            var chance = Torture.chance(act.line)
            // A short run looks at some boundaries, among them always the last few, where the commit is.
            var step = 1
            var killed = 0
            while true {
                let desk = kind == .sqlite ? try Desk(copyOf: prepared) : try prepare(act, kind)
                let child = try desk.start(
                    ["--json", "--yes", "--keep-going"], as: act.who, now: act.now,
                    environment: ["TORTURE_STEP": String(step)], program: Built.probe)
                child.type([act.line])
                let end = child.finish()
                let whole = try WholeFile(desk, tables: step % 4 == 1)
                #expect(whole.faults == [], Torture.again("\(act.line), killed at boundary \(step)"))
                let told = child.answers.compactMap { $0["entry"]?.integer }
                #expect(
                    whole.entries.isSuperset(of: told), Torture.again("\(act.line) at \(step): acknowledged and lost"))
                guard end == .signal(SIGKILL) else {
                    #expect(end == .exit(0), "\(act.line): \(end) \(child.output) \(child.errors)")
                    break
                }
                killed += 1
                if !act.line.hasPrefix("nightly") { #expect(whole.entries.count - before.count <= 1) }
                let (again, answers) = try desk.type(act.who, act.line, now: act.now)
                let isDone = whole.entries.count > before.count
                #expect(
                    again == .exit(0) || (isDone && again == .exit(1)),
                    "\(act.line) after \(step): \(answers.map(\.written))")
                #expect(try WholeFile(desk, tables: isDone).faults == [])
                step += Torture.isLong ? 1 : chance.number(5...13)
            }
            #expect(killed > 0, "the act has boundaries")
        }

        private func prepare(_ act: Act, _ kind: Desk.Kind) throws -> Desk {
            let desk = try Desk(kind)
            if !act.before.isEmpty {
                let child = try desk.start(now: act.earlier)
                child.type(act.before)
                #expect(child.finish() == .exit(0), "\(child.output)")
            }
            return desk
        }
    }
}

extension Desk {
    /// Another desk with the same rows.
    convenience init(copyOf other: Desk) throws {
        try self.init(.sqlite)
        try SQLiteEngine(path: other.place).close()
        try FileManager.default.removeItem(atPath: place)
        try FileManager.default.copyItem(atPath: other.place, toPath: place)
    }
}
