// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import GRDB
import Store
import TestKit

/// The raw engine: what the desk wrote is written again into another file by hand-prepared statements, in one transaction with the same
/// durability. Nothing is read, decided or hashed.
final class RawDesk {
    private let queue: DatabaseQueue
    private var prepared: [String: Statement] = [:]

    init(_ path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.journalMode = .wal
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: "pragma synchronous = full") }
    }

    /// The nanoseconds it took to write these rows.
    func write(_ said: [WatchedEngine.Said]) throws -> Int {
        try queue.writeWithoutTransaction { db in
            var steps: [(Statement, StatementArguments)] = []
            for one in said where one.writes {
                let statement: Statement
                if let known = prepared[one.sql] {
                    statement = known
                } else {
                    statement = try db.makeStatement(sql: one.sql)
                    prepared[one.sql] = statement
                }
                steps.append((statement, StatementArguments(one.arguments.map(\.bound))))
            }
            let began = Stopwatch.now()
            try db.inTransaction(.immediate) {
                for (statement, arguments) in steps {
                    statement.setUncheckedArguments(arguments)
                    try statement.execute()
                }
                return .commit
            }
            return Stopwatch.now() - began
        }
    }

    func close() { try? queue.close() }
}
