// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import Foundation
import StoreSQLite
import Testing

extension TortureTests {
    @Suite("Disks that fail")
    struct DiskTests {
        /// One sentence, with the place or the cause and what to do, exit 74.
        static func isClear(_ child: Child, _ end: Child.End, _ words: [String]) -> Comment? {
            let said = child.output + child.errors
            if end != .exit(74) { return "ended with \(end): \(said)" }
            let missing = words.filter { !said.lowercased().contains($0) }
            return missing.isEmpty ? nil : "no word of \(missing): \(said)"
        }

        private func expectClear(
            _ desk: Desk, _ line: String, _ words: [String], shell: String? = nil, as who: String = "okafor"
        ) throws {
            let child = try desk.start(["--json", "--yes"], as: who, shell: shell)
            child.type([line])
            let end = child.finish()
            if let unclear = Self.isClear(child, end, words) { Issue.record(unclear) }
        }

        @Test(
            "F2 a disk that fills up in the middle: one clear error, nothing half done, and work goes on when there is space"
        )
        func full() throws {
            let desk = try Desk()
            guard let disk = SmallDisk(in: desk, "small", kilobytes: 1400) else { return try limited() }
            let small = try Desk(on: disk)
            // Fill what is left but a few pages.
            var filled = 0
            while FileManager.default.createFile(atPath: "\(disk.path)/fill-\(filled)", contents: Data(count: 16_384)),
                filled < 200
            {
                let size =
                    (try? FileManager.default.attributesOfItem(atPath: "\(disk.path)/fill-\(filled)")[.size] as? Int)
                    ?? 0
                if size < 16_384 { break }
                filled += 1
            }
            for spare in 0...4 {
                if spare > 0 { unlink("\(disk.path)/fill-\(filled - spare)") }
                let child = try small.start(["--json", "--yes", "--keep-going"], as: "okafor")
                child.type((0..<6).flatMap { _ in ["reserve 7-1..6 fri p4", "undo"] })
                let end = child.finish()
                #expect([.exit(0), .exit(74)].contains(end), "\(end) \(child.output) \(child.errors)")
                if spare == 0, let unclear = Self.isClear(child, end, ["full"]) { Issue.record(unclear) }
                for answer in child.answers where answer["exit"]?.integer != nil {
                    #expect(
                        answer.written.contains("disk is full") || answer["exit"]?.integer == 1, "\(answer.written)")
                }
            }
            for file in 0...filled { unlink("\(disk.path)/fill-\(file)") }
            #expect(try WholeFile.faults(small) == [])
            try small.must("okafor", "reserve 7-7 fri p4")
        }

        /// Where nothing can be mounted: no file may grow beyond a limit.
        private func limited() throws {
            let desk = try Desk()
            let size = (try FileManager.default.attributesOfItem(atPath: desk.place)[.size] as? Int ?? 0) / 512
            try expectClear(desk, "reserve 7-1..6 fri p4", ["nothing was changed"], shell: "ulimit -f \(min(size, 8))")
            #expect(try WholeFile.faults(desk) == [])
            try desk.must("okafor", "reserve 7-1..6 fri p4")
        }

        @Test("F2 a file and a folder that cannot be written: said with the place, and the cure")
        func readOnly() throws {
            let desk = try Desk()
            if let disk = SmallDisk(in: desk, "locked", kilobytes: 4000) {
                let locked = try Desk(on: disk)
                #expect(disk.lock())
                try expectClear(locked, "reserve 7-1..6 fri p4", ["cannot be written", "desk.db", "owner and mode"])
                return
            }
            chmod(desk.place, 0o400)
            try expectClear(desk, "reserve 7-1..6 fri p4", ["cannot be written", "desk.db", "owner and mode"])
            chmod(desk.place, 0o600)
            chmod(desk.folder, 0o500)
            defer { chmod(desk.folder, 0o700) }
            try expectClear(desk, "reserve 7-1..6 fri p4", ["cannot be written", "owner and mode"])
        }

        @Test("Output that cannot be written is told, and is no success")
        func output() throws {
            let desk = try Desk()
            let child = try desk.start(["today"], as: "okafor", shell: "exec >/dev/full")
            let end = child.finish()
            #expect(end == .exit(74), "\(child.errors)")
            #expect(
                child.errors.contains("cannot write the output") || child.errors.contains("Cannot write the output"))
        }

        @Test("A backup onto a full disk leaves no half copy behind")
        func backup() throws {
            let desk = try Desk()
            guard let disk = SmallDisk(in: desk, "copies", kilobytes: 200) else { return }
            let copy = disk.path + "/copy.db"
            try expectClear(desk, "backup \(copy)", ["full"], as: "dts.ramos")
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == [])
            #expect(try WholeFile.faults(desk) == [])
        }
    }
}
