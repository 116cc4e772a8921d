// SPDX-License-Identifier: GPL-3.0-or-later
import CHost
import Decisions
import Foundation
import GRDB
import GRDBSQLite
import Office
package import Store

/// The embedded engine: one SQLite file, WAL, every commit on the disk before it is acknowledged.
///
/// Writers of all processes queue on a `Turn`; SQLite's own lock stays the authority behind it.
package final class SQLiteEngine: SQLEngine, Sendable {
    package let dialect = Dialect(.sqlite)
    package let path: String
    private let queue: DatabaseQueue
    private let turn: Turn
    private let watch: Watch

    /// Opens an existing file; `create` makes it when it is not there.
    ///
    /// `interrupted` is asked while a statement runs or a lock is waited for; where it says yes, `Interrupted` is thrown and the transaction is undone.
    /// - Throws: `StorageFault.missing` when there is none, `.networkFileSystem` where SQLite would lose data, `.newerSchema`.
    package init(
        path: String, create: Bool = false, interrupted: @escaping @Sendable () -> Bool = { false }
    ) throws {
        self.path = path
        let watch = Watch(interrupted)
        self.watch = watch
        try FileFacts.check(path, create: create)
        // Hashes of passphrases are in it: only its owner reads it, and SQLite gives its log the same mode.
        if create, !CopyFile.exists(path) { try CopyFile.reserve(path) }
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .callback { tries in watch.waits(tries) }
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            watch.attend(db)
        }
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { db in
                // Asked for by hand: GRDB's own switch writes and syncs at every start, and lowers `synchronous`.
                if try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" {
                    try db.execute(sql: "PRAGMA journal_mode = WAL")
                }
                try db.execute(sql: "PRAGMA synchronous = FULL")
            }
        } catch {
            throw Faults.read(error, path: path)
        }
        turn = Turn(beside: path, interrupted: interrupted)
    }

    package func write<T>(_ ledger: Int?, _ body: (any SQLConnection) throws -> T) throws -> T {
        try turn.take()
        defer { turn.give() }
        return try attempt {
            try queue.writeWithoutTransaction { db in
                var result: T?
                try db.inTransaction(.immediate) {
                    result = try body(SQLiteConnection(db))
                    return .commit
                }
                guard let result else { throw StorageFault.defect("a transaction without a result") }
                return result
            }
        }
    }

    package func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try attempt {
            try queue.writeWithoutTransaction { db in
                var result: T?
                try db.inTransaction(.deferred) {
                    result = try body(SQLiteConnection(db))
                    return .rollback
                }
                guard let result else { throw StorageFault.defect("a look without a result") }
                return result
            }
        }
    }

    /// Runs outside any transaction: backup and pragmas.
    package func outside<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try attempt { try queue.writeWithoutTransaction { try body(SQLiteConnection($0)) } }
    }

    /// Closes the connection; the last one to close folds the log into the file.
    package func close() { try? queue.close() }

    /// Copies the whole desk as it is at one moment into an empty file, page by page, while others go on writing.
    ///
    /// The look that is held open all the while is what keeps the copy whole: without it SQLite begins anew with every write of another process.
    /// Each step waits until the disk has it: a gigabyte that the machine writes when it likes would stand before every writer's few pages.
    func copyOut(to target: String) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            // It is synced once, when all of it is there.
            try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        }
        do {
            let file = open(target, O_RDONLY | O_CLOEXEC)
            // Closed last: whoever closes a file gives up the locks that SQLite holds on it.
            defer { Glibc.close(file) }
            let copy = try DatabaseQueue(path: target, configuration: configuration)
            defer { try? copy.close() }
            try queue.writeWithoutTransaction { db in
                try db.inTransaction(.deferred) {
                    _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM meta")
                    try copy.writeWithoutTransaction { other in
                        try db.backup(to: other, pagesPerStep: 512) { [watch] _ in
                            if watch.interrupted() { throw Interrupted() }
                            cartdesk_write_back(file)
                        }
                    }
                    return .rollback
                }
            }
        } catch let error as DatabaseError {
            throw watch.interrupted() ? Interrupted() : Faults.read(error, path: target)
        }
    }

    /// Copies the other engine's whole content over this one's, in the turn of all writers; `ready` has its say in the same turn before.
    func copyIn(_ other: SQLiteEngine, once ready: () throws -> Void) throws {
        try turn.take()
        defer { turn.give() }
        try ready()
        try attempt {
            try other.queue.backup(to: queue, pagesPerStep: 256) { [watch] _ in
                if watch.interrupted() { throw Interrupted() }
            }
        }
    }

    private func attempt<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            // A lock that was being waited for is given up as "busy".
            throw watch.interrupted() ? Interrupted() : Faults.read(error, path: path)
        }
    }
}

/// Ctrl-C while SQLite works: looked at every thousand steps of a statement and while a lock is waited for.
///
/// Either way SQLite undoes the transaction itself; a commit is one step, so it is done or it is not.
private final class Watch: Sendable {
    let interrupted: @Sendable () -> Bool

    init(_ interrupted: @escaping @Sendable () -> Bool) { self.interrupted = interrupted }

    /// The engine keeps the watch for as long as it keeps the connection.
    func attend(_ db: Database) {
        sqlite3_progress_handler(
            db.sqliteConnection, 1000,
            { watch in
                guard let watch else { return 0 }
                return Unmanaged<Watch>.fromOpaque(watch).takeUnretainedValue().interrupted() ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Five seconds in all, as whoever waits longer is told to try again.
    func waits(_ tries: Int) -> Bool {
        guard !interrupted(), tries < 500 else { return false }
        usleep(10_000)
        return true
    }
}
