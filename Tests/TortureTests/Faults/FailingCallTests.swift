// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Glibc
import TestKit
import Testing

extension TortureTests {
    @Suite("Calls of the machine that fail", .enabled(if: FailingCalls.library != nil))
    struct FailingCallTests {
        @Test("F2 a disk that cannot say that bytes are kept: no success is said, and nothing half done is left")
        func sync() throws {
            let desk = try Desk()
            var acknowledged: Set<Int> = []
            var refused = 0
            for call in 1...Torture.rounds(short: 6, long: 30) {
                let child = try desk.start(as: "okafor", environment: FailingCalls.with(["FAIL_SYNC": "\(call)"]))
                child.type(["reserve 7-\(call % 12 + 1) fri p4", "undo", "reserve 7-\(call % 12 + 1) fri p5", "undo"])
                let end = child.finish()
                #expect([.exit(0), .exit(74)].contains(end), "sync \(call): \(end) \(child.output)\(child.errors)")
                refused += end == .exit(74) ? 1 : 0
                acknowledged.formUnion(child.answers.compactMap { $0["entry"]?.integer })
                for answer in child.answers where answer["exit"]?.integer == 74 {
                    #expect(answer.written.contains("look at the disk"), "sync \(call): \(answer.written)")
                }
            }
            #expect(refused > 3)
            let whole = try WholeFile(desk)
            #expect(whole.faults == [])
            #expect(whole.entries.isSuperset(of: acknowledged))
            try desk.must("okafor", "reserve 7-7 fri p6")
        }

        @Test(
            "F2 a disk or a quota that is full at any write: said so, nothing half done, what was acknowledged is there",
            arguments: [ENOSPC, EDQUOT])
        func writes(_ code: Int32) throws {
            let desk = try Desk()
            var acknowledged: Set<Int> = []
            var call = 1
            var isFull = false
            for _ in 1...Torture.rounds(short: 8, long: 40) {
                let child = try desk.start(
                    as: "okafor", environment: FailingCalls.with(["FAIL_WRITE": "\(call)", "FAIL_CODE": "\(code)"]))
                child.type(["reserve 7-1 fri p4", "undo"])
                let end = child.finish()
                #expect([.exit(0), .exit(74)].contains(end), "write \(call): \(end) \(child.output)\(child.errors)")
                acknowledged.formUnion(child.answers.compactMap { $0["entry"]?.integer })
                for answer in child.answers where answer["exit"]?.integer == 74 {
                    // Where the log's index could not grow, SQLite keeps the reason to itself.
                    #expect(
                        answer.written.contains("disk is full")
                            || answer.written.contains("look at the disk, at quotas"),
                        "write \(call): \(answer.written)")
                    isFull = isFull || answer.written.contains("disk is full")
                }
                let (again, said) = try desk.type("okafor", "reserve 7-2 fri p4", "undo")
                #expect(again == .exit(0), "after write \(call): \(said.map(\.written))")
                call += Torture.rounds(short: 5, long: 1)
            }
            // A quota that is used up SQLite calls a fault of the disk.
            #expect(isFull == (code == ENOSPC))
            let whole = try WholeFile(desk)
            #expect(whole.faults == [])
            #expect(whole.entries.isSuperset(of: acknowledged))
        }

        @Test(
            "F23 a copy that the disk did not keep, or had no space for, is none; and no restore loses the desk to it",
            arguments: ["FAIL_SYNC", "FAIL_WRITE"])
        func copies(_ failure: String) throws {
            let desk = try Desk()
            let good = desk.folder + "/good.db"
            try desk.must("dts.ramos", "backup \(good)")
            try desk.must("okafor", "reserve 7-1 fri p4")
            let before = try WholeFile(desk).entries.count
            var call = 1
            let mark = desk.folder + "/mark"
            for round
                in 1...(failure == "FAIL_SYNC"
                ? Torture.rounds(short: 5, long: 12) : Torture.rounds(short: 2, long: 12))
            {
                let settings = FailingCalls.with([failure: "\(call)", "FAIL_MARK": mark])
                let copy = desk.folder + "/copy.db"
                let child = try desk.start(as: "dts.ramos", environment: settings)
                child.type(["backup \(copy)"])
                let end = child.finish()
                #expect([.exit(0), .exit(74)].contains(end), "\(call): \(end) \(child.output)\(child.errors)")
                let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder).filter {
                    $0.hasPrefix("copy.db")
                }
                #expect(left == (end == .exit(0) ? ["copy.db"] : []), "\(failure) \(call): \(child.output)")
                // A copy that was called one was kept by the disk, every time it was asked to; the desk's own file is another matter.
                let unkept = (try? String(contentsOfFile: mark, encoding: .utf8)) ?? ""
                #expect(end == .exit(74) || !unkept.contains("copy.db"), "\(failure) \(call) \(unkept)")
                unlink(mark)
                Sweep.away(copy)

                let back = try desk.start(as: "dts.ramos", environment: settings)
                back.type(["restore \(good) over-newer"])
                let done = back.finish()
                #expect([.exit(0), .exit(74)].contains(done), "\(call): \(done) \(back.output)\(back.errors)")
                let whole = try WholeFile(desk)
                #expect(whole.faults == [], "\(failure) \(call)")
                // Either the desk as it was, or the copy with its new epoch.
                if done != .exit(0), round == 1 { #expect(whole.entries.count == before) }
                let beside = try FileManager.default.contentsOfDirectory(atPath: desk.folder).filter {
                    $0.contains(".restoring-")
                }
                #expect(beside == [], "\(failure) \(call)")
                call += failure == "FAIL_SYNC" ? 1 : Torture.rounds(short: 40, long: 20)
            }
            try desk.must("okafor", "reserve 7-2 fri p4")
        }

        @Test("Signals that end every other call, and writes that take only half: nobody notices")
        func signals() throws {
            let desk = try Desk()
            let child = try desk.start(environment: FailingCalls.with(["FAIL_SIGNALS": "1"]))
            let copy = desk.folder + "/copy.db"
            child.type([
                "--as okafor reserve 7-1..6 fri p4", "--as okafor calendar 7", "--as marquez export reservations",
                "--as dts.ramos backup \(copy)", "--as okafor undo", "--as okafor today",
                "--as dts.ramos restore \(copy) over-newer",
            ])
            #expect(child.finish() == .exit(0), "\(child.output) \(child.errors)")
            #expect(child.answers.count == 7, "\(child.output)")
            #expect(try WholeFile.faults(desk) == [])
        }

        @Test(
            "A network's file system, where SQLite loses data, is refused before anything is written",
            arguments: [
                ("6969", "NFS"), ("517B", "SMB"), ("FF534D42", "CIFS"), ("FE534D42", "SMB2"), ("01021997", "9P"),
                ("73757245", "Coda"), ("5346414F", "AFS"), ("6B414653", "AFS"), ("00C36400", "Ceph"),
                ("0BD00BD0", "Lustre"),
            ])
        func network(_ kind: String, _ name: String) throws {
            let desk = try Desk()
            let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
            let child = try desk.start(
                ["--json", "today"], as: "okafor", environment: FailingCalls.with(["FAIL_STATFS": kind]))
            let end = child.finish()
            if let unclear = DiskTests.isClear(child, end, ["network file system", name.lowercased(), "local disk"]) {
                Issue.record(unclear)
            }
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: desk.folder).filter { !$0.hasPrefix("child") }
                    == files)
        }
    }
}

/// `failing.c`, compiled where there is a compiler: it stands between a program and the C library.
enum FailingCalls {
    static let library: String? = {
        let source = Project.root.appendingPathComponent("Tests/TortureTests/Faults/failing.c").path
        guard let folder = try? Desk.newFolder() else { return nil }
        let made = folder + "/failing.so"
        for compiler in ["clang", "cc", "gcc"] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [compiler, "-shared", "-fPIC", "-O1", "-o", made, source, "-ldl"]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { continue }
            process.waitUntilExit()
            if process.terminationStatus == 0 {
                atexit {
                    if let library = FailingCalls.library {
                        Sweep.away((library as NSString).deletingLastPathComponent)
                    }
                }
                return made
            }
        }
        Sweep.away(folder)
        return nil
    }()

    static func with(_ settings: [String: String]) -> [String: String] {
        settings.merging(["LD_PRELOAD": library ?? ""]) { $1 }
    }
}
