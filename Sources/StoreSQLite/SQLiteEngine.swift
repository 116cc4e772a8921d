// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import GRDB
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

    /// Opens an existing file; `create` makes it when it is not there.
    ///
    /// - Throws: `StorageFault.missing` when there is none, `.networkFileSystem` where SQLite would lose data, `.newerSchema`.
    package init(path: String, create: Bool = false) throws {
        self.path = path
        try FileFacts.check(path, create: create)
        // Hashes of passphrases are in it: only its owner reads it, and SQLite gives its log the same mode.
        if create, !CopyFile.exists(path) { try CopyFile.reserve(path) }
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
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
        turn = Turn(beside: path)
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

    /// Copies the other engine's whole content over this one's, in the turn of all writers.
    func copyIn(_ other: SQLiteEngine) throws {
        try turn.take()
        defer { turn.give() }
        try attempt { try other.queue.backup(to: queue) }
    }

    private func attempt<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw Faults.read(error, path: path)
        }
    }
}
