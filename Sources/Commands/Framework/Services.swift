// SPDX-License-Identifier: GPL-3.0-or-later
package import Office

/// What the program's main file hands to the commands, because it lives in targets that commands may not import.
///
/// Each is nil in a door that has none of it; the command says so. Arguments are the command's own words, as typed.
package struct Services: Sendable {
    /// Closes days, climbs the ladder, sends what waits.
    package var nightly: (@Sendable (Context, _ arguments: [String]) throws -> Outcome)?
    package var backup: (@Sendable (Context, _ arguments: [String]) throws -> Outcome)?
    package var restore: (@Sendable (Context, _ arguments: [String]) throws -> Outcome)?
    /// Makes an empty database with its schema at this place, for `init` to found; refuses where there is one.
    package var create: (@Sendable (_ database: String) throws -> LocalDesk)?
    /// Takes away a database that `init` could not finish.
    package var discard: (@Sendable (_ database: String) -> Void)?
    /// Opens a database; throws `StorageFault.missing` where there is none, and never makes one.
    package var open: (@Sendable (_ database: String) throws -> LocalDesk)?

    package init() {}
}
