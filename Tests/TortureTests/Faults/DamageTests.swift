// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Office
import Store
import StoreSQLite
import TestKit
import Testing

extension TortureTests {
    @Suite("Damaged files")
    struct DamageTests {
        /// Runs lines that read and write at a damaged file: it ends by itself, with an exit code that says so or as if nothing were.
        @discardableResult
        private func hold(_ desk: Desk, _ what: String) throws -> [JSON] {
            let child = try desk.start(["--json", "--yes", "--keep-going"], as: "dts.ramos")
            child.type([
                "--site lincoln today", "--site lincoln journal verify --tables", "--as okafor reserve 7-1..6 fri p4",
                "--as okafor cart 7",
            ])
            let end = child.finish()
            #expect(
                [.exit(0), .exit(74), .exit(1), .exit(2), .exit(77)].contains(end),
                Torture.again("\(what): \(end) \(child.errors.suffix(600))"))
            for answer in child.answers where answer["exit"]?.integer == 74 {
                #expect(!answer.written.contains("defect of the program"), Torture.again("\(what): \(answer.written)"))
            }
            return child.answers
        }

        /// The school's journal as it stands in the tables; nil where it cannot be read.
        private func journal(_ desk: Desk) -> [[Cell]]? {
            guard let engine = try? SQLiteEngine(path: desk.place) else { return nil }
            defer { engine.close() }
            return try? engine.outside { connection in
                try ["journal", "journal_body", "journal_subject"].flatMap {
                    try connection.rows(
                        "select * from \($0) where unit = (select unit from unit where code = 'lincoln') order by 1, 2, 3",
                        [])
                }
            }
        }

        @Test("A file with bytes changed anywhere never traps, hangs or passes for sound when its journal is not")
        func flipped() throws {
            var chance = Torture.chance("flipped")
            let whole = try Desk()
            let good = [UInt8](try Data(contentsOf: URL(fileURLWithPath: whole.place)))
            let sound = try #require(journal(whole))
            #expect(!sound.isEmpty)
            for round in 1...Torture.rounds(short: 4, long: 60) {
                var bytes = good
                let header = round % 4 == 0
                let places = (0..<chance.number(1...4)).map { _ in chance.number(0...(header ? 99 : bytes.count - 1)) }
                for place in places { bytes[place] = UInt8(chance.number(0...255)) }
                let desk = try Desk()
                try Data(bytes).write(to: URL(fileURLWithPath: desk.place))
                let isSound = journal(desk) == sound
                let answers = try hold(desk, "bytes \(places)")
                let verified = answers.count > 1 && answers[1]["sound"] == .bool(true)
                #expect(isSound || !verified, Torture.again("bytes \(places)"))
            }
        }

        @Test("A file cut short, emptied or overwritten is told as damaged or as none, and is left alone")
        func cut() throws {
            let whole = try Desk()
            let good = [UInt8](try Data(contentsOf: URL(fileURLWithPath: whole.place)))
            for (what, bytes) in [
                ("half", Array(good.prefix(good.count / 2))), ("a page short", Array(good.dropLast(4096))),
                ("header only", Array(good.prefix(100))),
                ("text", Array("this is no database at all, only some text\n".utf8)),
                ("zeros", [UInt8](repeating: 0, count: 8192)),
            ] {
                let desk = try Desk()
                try Data(bytes).write(to: URL(fileURLWithPath: desk.place))
                let child = try desk.start(["--json", "today"], as: "okafor")
                let end = child.finish()
                #expect(
                    end == .exit(74) || (what == "a page short" && end == .exit(0)),
                    "\(what): \(end) \(child.output)\(child.errors)")
                if end == .exit(74) {
                    #expect(
                        child.output.contains("damaged") || child.output.contains("no desk"), "\(what): \(child.output)"
                    )
                }
                #expect(FileManager.default.fileExists(atPath: desk.place))
                let again = try desk.start([
                    "init", "--rehearsal", "--from", Project.root.appendingPathComponent("seed/lincoln").path,
                ])
                #expect(again.finish() != .exit(0), "init never goes over a damaged file")
                #expect(
                    [UInt8](try Data(contentsOf: URL(fileURLWithPath: desk.place))).prefix(40) == bytes.prefix(40),
                    "\(what)")
            }
        }

        @Test("F29 no init ever touches a desk or a database that is there, whatever else goes wrong with it")
        func founded() throws {
            let seed = Project.root.appendingPathComponent("seed/lincoln").path
            let desk = try Desk()
            for now in ["no time at all", "2020-01-01 08:00", "2026-11-19 08:05"] {
                let child = try desk.start(["init", "--rehearsal", "--from", seed], now: now)
                #expect(child.finish() != .exit(0))
                #expect(FileManager.default.fileExists(atPath: desk.place), "CARTDESK_NOW=\(now)")
            }
            #expect(try WholeFile.faults(desk) == [])
            let other = try Desk()
            try FileManager.default.removeItem(atPath: other.place)
            let engine = try SQLiteEngine(path: other.place, create: true)
            try engine.write(nil) {
                try $0.script("create table recipe(name text); insert into recipe values ('bread')")
            }
            engine.close()
            for words in [["init", "--rehearsal", "--from", seed], ["today"]] {
                let child = try other.start(words)
                #expect(child.finish() == .exit(74), "\(child.output)\(child.errors)")
                #expect((child.output + child.errors).contains("another program"))
            }
            let after = try SQLiteEngine(path: other.place)
            #expect(try after.outside { try $0.rows("select count(*) from sqlite_master", []) } == [[.int(1)]])
            after.close()
        }

        @Test("F29 an init that was killed is begun again as if it had never been")
        func initKilled() throws {
            let seed = Project.root.appendingPathComponent("seed/lincoln").path
            var step = 1
            var killed = 0
            while killed < (Torture.isLong ? 30 : 3) {
                let desk = try Desk()
                try FileManager.default.removeItem(atPath: desk.place)
                let words = ["init", "--rehearsal", "--from", seed]
                let child = try desk.start(words, environment: ["TORTURE_STEP": String(step)], program: Built.probe)
                guard child.finish() == .signal(SIGKILL) else { break }
                killed += 1
                let again = try desk.start(words)
                let end = again.finish()
                // Founded and not yet loaded is a desk: whoever founds again is told so.
                #expect(
                    end == .exit(0) || again.errors.contains("There is a desk"), "step \(step): \(end) \(again.errors)")
                #expect(try WholeFile(desk, tables: false).faults == [])
                step += step < 6 ? Torture.rounds(short: 5, long: 1) : 197
            }
            #expect(killed >= Torture.rounds(short: 3, long: 5))
        }

        @Test("Files beside the desk that are gone: the log takes what was only in it, the rest is made again")
        func beside() throws {
            let desk = try Desk()
            try desk.must("okafor", "reserve 7-1..6 fri p4")
            unlink(desk.place + "-shm")
            // Kept under other names, so that the queues they name can be given back in the end.
            rename(desk.place + "-turn", desk.folder + "/gone-turn")
            try desk.must("okafor", "reserve 7-7 fri p4")
            rename(desk.place + "-turn", desk.folder + "/spoilt-turn")
            try Data("no number".utf8).write(to: URL(fileURLWithPath: desk.place + "-turn"))
            try desk.must("okafor", "reserve 7-8 fri p4")
            #expect(try WholeFile.faults(desk) == [])

            // A program is killed with entries still in the log, and somebody deletes the log: the desk is whole, but older.
            let child = try desk.start(as: "okafor")
            child.type(["reserve 7-9 fri p4", "--as dts.ramos --site lincoln journal head"])
            var looks = 0
            while child.answers.count < 2, looks < 20_000, child.wait(milliseconds: 0) == nil { looks += 1 }
            child.kill()
            let answers = child.answers
            let before = try #require(answers.first?["entry"]?.integer)
            let head = try #require(answers.last.flatMap { $0["head"]?.string })
            unlink(desk.place + "-wal")
            unlink(desk.place + "-shm")
            let whole = try WholeFile(desk)
            #expect(whole.faults == [])
            guard !whole.entries.contains(before) else { return }
            // A printed head gives the loss away.
            let (end, said) = try desk.type("dts.ramos", "--site lincoln journal verify --head \(head)")
            #expect(end == .exit(74), "\(said.map(\.written))")
        }
    }
}
