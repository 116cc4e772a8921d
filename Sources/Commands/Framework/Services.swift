// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Office

/// What the program's main file hands to the commands, because it lives in targets that commands may not import.
///
/// Each is nil in a door that has none of it; the command says so. Arguments are the command's own words, as typed.
package struct Services: Sendable {
    /// Closes days, climbs the ladder, sends what waits.
    package var nightly: (@Sendable (Context, _ arguments: [String]) throws -> Outcome)?
    /// Copies the whole desk into a new file, and verifies the copy.
    package var backup: (@Sendable (_ database: String, _ file: String) throws -> [Verification])?
    /// Puts a verified copy in the place of the desk, or where there is none.
    package var restore: (@Sendable (RestoreOrder) throws -> Restored)?
    /// Whether the account that runs the program owns the desk's file; nil when not.
    package var owner: (@Sendable (_ database: String) -> FileOwner?)?
    /// Makes an empty database with its schema at this place, for `init` to found; refuses where there is one.
    package var create: (@Sendable (_ database: String) throws -> LocalDesk)?
    /// Takes away a database that `init` could not finish.
    package var discard: (@Sendable (_ database: String) -> Void)?
    /// Opens a database; throws `StorageFault.missing` where there is none, and never makes one.
    package var open: (@Sendable (_ database: String) throws -> LocalDesk)?

    package init() {}
}

/// What is to be restored, where, by whom.
package struct RestoreOrder: Sendable {
    package let file: String
    package let database: String
    /// Whether a desk that is newer, or another, may be replaced: only when that was said.
    package let overNewer: Bool
    /// Who is signed in; nil where there is no desk yet.
    package let handle: String?
    /// The clock of the desk that is replaced, where a rehearsal's stands still; nil for the machine's own.
    package let at: Instant?
}

/// What came of it.
package struct Restored: Sendable {
    package let journals: [Verification]
    /// Where the desk that was replaced is kept.
    package let kept: String?

    package init(journals: [Verification], kept: String?) {
        self.journals = journals
        self.kept = kept
    }
}
