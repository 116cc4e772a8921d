// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Glibc
import Office
import Store
import StoreSQLite
import Testing

@Suite("SQLite's own promises")
struct PragmaTests {
    @Test(
        "Every commit is on the disk before it is acknowledged; keys are enforced",
        arguments: [
            ("synchronous", Cell.int(2)), ("journal_mode", .text("wal")), ("foreign_keys", .int(1)),
            ("trusted_schema", .int(0)),
        ])
    func pragma(_ name: String, _ value: Cell) throws {
        let scratch = try Scratch(.sqlite)
        let engine = try #require(scratch.sqlite)
        #expect(try engine.outside { try $0.rows("pragma \(name)", []) } == [[value]])
        #expect(try engine.write(1) { try $0.rows("pragma \(name)", []) } == [[value]])
    }

    @Test("A missing file is told, never made")
    func missing() throws {
        let path = NSTemporaryDirectory() + "cartdesk-none-\(Sodium.random(6).hex).db"
        #expect(throws: StorageFault.self) { try SQLiteEngine(path: path) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("A desk that is taken away gives the queue of its writers back to the machine")
    func discarded() throws {
        let path = NSTemporaryDirectory() + "cartdesk-gone-\(Sodium.random(6).hex).db"
        let engine = try SQLiteEngine(path: path, create: true)
        _ = try engine.write(nil) { try $0.rows("select 1", []) }
        engine.close()
        let note = try String(contentsOfFile: path + "-turn", encoding: .utf8)
        let queue = try #require(note.split(separator: " ").first.flatMap { Int32($0) })
        /// What the kernel answers to a look that does not wait: EAGAIN while the semaphore is there.
        func look() -> Int32 {
            var look = sembuf(sem_num: 0, sem_op: 0, sem_flg: Int16(IPC_NOWAIT))
            return semop(queue, &look, 1) == 0 ? 0 : errno
        }
        #expect(look() == EAGAIN)
        SQLiteEngine.discard(path)
        // EIDRM where another queue has taken its place meanwhile.
        #expect([EINVAL, EIDRM].contains(look()))
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(!FileManager.default.fileExists(atPath: path + "-turn"))
    }

    @Test("A file that is no database is told as damaged")
    func damaged() throws {
        let path = NSTemporaryDirectory() + "cartdesk-damaged-\(Sodium.random(6).hex).db"
        defer {
            for suffix in ["", "-wal", "-shm", "-turn"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        }
        try Data("This is no database, only a text that somebody put there.".utf8 + Array(repeating: 10, count: 4_096))
            .write(to: URL(fileURLWithPath: path))
        #expect(fault { _ = try SQLiteEngine(path: path) } == "corrupt")
    }
}
