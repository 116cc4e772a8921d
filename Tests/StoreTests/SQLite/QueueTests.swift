// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Glibc
import Office
import Store
import StoreSQLite
import Testing

/// The machine's semaphores, of which it has some 32,000 in all, as its own list says; one test at a time, as the list skips some while others come
/// and go.
@Suite("The queue of writers and the machine's semaphores", .serialized)
final class QueueTests {
    private let path = NSTemporaryDirectory() + "cartdesk-queue-\(Sodium.random(6).hex).db"

    deinit { SQLiteEngine.discard(path) }

    /// Since when each semaphore is there, by its id.
    private func machine() throws -> [Int32: Int] {
        // Read to its end: the kernel gives a long list in pieces, and its size as nothing.
        let list = try #require(FileHandle(forReadingAtPath: "/proc/sysvipc/sem")).readDataToEndOfFile()
        let lines = String(decoding: list, as: UTF8.self).split(separator: "\n").dropFirst()
        return Dictionary(
            uniqueKeysWithValues: lines.compactMap { line in
                let words = line.split(separator: " ")
                guard words.count == 10, let id = Int32(words[1]), let since = Int(words[9]) else { return nil }
                return (id, since)
            })
    }

    /// Since when this one is there; looked for more than once, as the list skips some while others come and go.
    private func since(_ id: Int32) throws -> Int? {
        for _ in 0..<100 { if let since = try machine()[id] { return since } }
        return nil
    }

    private func write(_ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "-turn"))
    }

    @Test("After a restart the machine gives a queue's number to another: it is neither waited for nor taken away")
    func foreign() throws {
        // Of value 0: whoever takes it for the queue waits, and is told that the desk is busy.
        let other = semget(IPC_PRIVATE, 1, 0o600)
        let since = try #require(try since(other))
        for note in ["\(other)", "\(other) \(since - 1)", "\(other) \(since) 1", "-1 0", "7 7 7", "\(Int.max) 0", ""] {
            try write(note)
            let engine = try SQLiteEngine(path: path, create: true)
            #expect(fault { _ = try engine.write(nil) { try $0.rows("select 1", []) } } == "none", "\(note)")
            engine.close()
            try write(note)
            SQLiteEngine.discard(path)
            #expect(try self.since(other) == since, "\(note)")
        }
        // Named by its number and its time it is this desk's, and goes with it.
        try write("\(other) \(since)")
        SQLiteEngine.discard(path)
        #expect(try self.since(other) == nil)
    }

    @Test("A program that outlives its desk makes no queue for it")
    func outlived() throws {
        let engine = try SQLiteEngine(path: path, create: true)
        defer { engine.close() }
        SQLiteEngine.discard(path)
        _ = try? engine.write(nil) { try $0.rows("select 1", []) }
        #expect(!FileManager.default.fileExists(atPath: path + "-turn"))
    }

    @Test("A queue that cannot be written down, on a full disk say, is given back: writing goes on without one")
    func unwritten() throws {
        let engine = try SQLiteEngine(path: path, create: true)
        defer { engine.close() }
        // Something that can be opened and locked, but holds no text.
        #expect(mkfifo(path + "-turn", 0o600) == 0)
        let before = try machine().count
        for _ in 0..<300 { _ = try engine.write(nil) { try $0.rows("select 1", []) } }
        // Other tests have theirs meanwhile, but not hundreds.
        #expect(try machine().count < before + 200)
    }
}
