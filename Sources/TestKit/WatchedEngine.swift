// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
package import Store
import Synchronization

/// An engine that keeps what was said to it: for counting statements, and for saying the same once more by hand.
package final class WatchedEngine: SQLEngine {
    package struct Said: Sendable {
        package let sql: String
        package let arguments: [Cell]
        package let writes: Bool
    }

    package let dialect: Dialect
    private let inner: any SQLEngine
    private let heard = Mutex<[Said]>([])

    package init(_ inner: any SQLEngine) {
        self.inner = inner
        dialect = inner.dialect
    }

    /// What was said since the last asking.
    package func said() -> [Said] {
        heard.withLock { heard in
            defer { heard = [] }
            return heard
        }
    }

    package func write<T>(_ ledger: Int?, _ body: (any SQLConnection) throws -> T) throws -> T {
        try inner.write(ledger) { try listen($0, body) }
    }

    package func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try inner.read { try listen($0, body) }
    }

    private func listen<T>(_ connection: any SQLConnection, _ body: (any SQLConnection) throws -> T) throws -> T {
        let listener = Listener(connection)
        defer { heard.withLock { $0 += listener.heard } }
        return try body(listener)
    }

    private final class Listener: SQLConnection {
        let inner: any SQLConnection
        var heard: [Said] = []

        init(_ inner: any SQLConnection) { self.inner = inner }

        var dialect: Dialect { inner.dialect }

        func run(_ sql: String, _ arguments: [Cell]) throws -> Int {
            heard.append(Said(sql: sql, arguments: arguments, writes: true))
            return try inner.run(sql, arguments)
        }

        func rows(_ sql: String, _ arguments: [Cell]) throws -> [[Cell]] {
            heard.append(Said(sql: sql, arguments: arguments, writes: false))
            return try inner.rows(sql, arguments)
        }

        func each(_ sql: String, _ arguments: [Cell], _ take: (any SQLRow) throws -> Void) throws {
            heard.append(Said(sql: sql, arguments: arguments, writes: false))
            try inner.each(sql, arguments, take)
        }

        func script(_ sql: String) throws { try inner.script(sql) }
    }
}
