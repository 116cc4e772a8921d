// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// One connection inside one transaction: the few calls in which all of the store's SQL is spoken.
///
/// SQL is written with `?1` placeholders; integers, bytewise text and bytes are the only values. Faults are `StorageFault`.
package protocol SQLConnection: AnyObject {
    var dialect: Dialect { get }
    /// Runs one statement and says how many rows it changed.
    func run(_ sql: String, _ arguments: [Cell]) throws -> Int
    func rows(_ sql: String, _ arguments: [Cell]) throws -> [[Cell]]
    /// Runs several statements that take no arguments: migrations.
    func script(_ sql: String) throws
}

/// An engine: where connections and transactions come from.
package protocol SQLEngine: Sendable {
    var dialect: Dialect { get }
    /// A write transaction in the turn of this unit's ledger; nil stands for the database as a whole (set-up, migration).
    func write<T>(_ ledger: Int?, _ body: (any SQLConnection) throws -> T) throws -> T
    /// One snapshot.
    func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T
}
