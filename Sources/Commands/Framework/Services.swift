// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
package import Office

/// What the program's main file hands to the commands, because it lives in targets that commands may not import.
///
/// Each is nil in a door that has none of it; the command says so.
package struct Services: Sendable {
    /// Closes days, climbs the ladder, sends what waits.
    package var nightly: (@Sendable (Context, _ arguments: [String]) throws -> Outcome)?
    package var backup: (@Sendable (Context, _ arguments: [String]) throws -> Outcome)?
    package var restore: (@Sendable (Context, _ arguments: [String]) throws -> Outcome)?
    /// Makes the database file with its schema and opens it: `init`.
    package var found: (@Sendable (Context, _ arguments: [String]) throws -> Outcome)?
    /// Reads and writes the rehearsal's clock.
    package var clock: (@Sendable (Context, _ arguments: [String]) throws -> Outcome)?
    /// Signs somebody in by name and passphrase; nil passphrase on a rehearsal.
    package var signIn: (@Sendable (_ handle: String, _ passphrase: String?, _ shell: Bool) throws -> SignedIn)?
    /// Ends a session.
    package var signOut: (@Sendable (Token) throws -> Void)?

    package init() {}
}

/// A session that was opened, and whose.
package struct SignedIn: Sendable {
    package let token: Token
    package let person: PersonID
    package let handle: String
    package let name: String

    package init(token: Token, person: PersonID, handle: String, name: String) {
        self.token = token
        self.person = person
        self.handle = handle
        self.name = name
    }
}
