// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Glibc
import Store
import Synchronization

/// Counts the boundaries of everything written, and has the program killed at one of them.
///
/// A boundary is before each statement of a write, before its commit, and after the commit, when nobody has been told yet.
final class Steps: Sendable {
    private let passed = Mutex(0)
    private let fatal: Int

    init(fatal: Int) { self.fatal = fatal }

    func pass() {
        let now = passed.withLock {
            $0 += 1
            return $0
        }
        if now == fatal { kill(getpid(), SIGKILL) }
    }
}

/// A real engine whose writes pass boundaries.
struct SteppingEngine: SQLEngine {
    let inner: any SQLEngine
    let steps: Steps
    var dialect: Dialect { inner.dialect }

    func write<T>(_ ledger: Int?, _ body: (any SQLConnection) throws -> T) throws -> T {
        let result = try inner.write(ledger) { connection in
            let result = try body(SteppingConnection(connection, steps))
            steps.pass()
            return result
        }
        steps.pass()
        return result
    }

    func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T { try inner.read(body) }
}

private final class SteppingConnection: SQLConnection {
    private let inner: any SQLConnection
    private let steps: Steps
    var dialect: Dialect { inner.dialect }

    init(_ inner: any SQLConnection, _ steps: Steps) {
        self.inner = inner
        self.steps = steps
    }

    func run(_ sql: String, _ arguments: [Cell]) throws -> Int {
        steps.pass()
        return try inner.run(sql, arguments)
    }

    func rows(_ sql: String, _ arguments: [Cell]) throws -> [[Cell]] { try inner.rows(sql, arguments) }

    func script(_ sql: String) throws {
        steps.pass()
        try inner.script(sql)
    }
}
