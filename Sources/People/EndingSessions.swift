// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

extension Draft {
    /// Ends every session, login token and job token of a person; needs `Session.open` of them.
    ///
    /// Whoever gets another passphrase, another role or a block signs in again, everywhere.
    /// - Source: F24
    package mutating func endSessions(of person: PersonID, at now: Instant) throws {
        for session in try facts.rows(Session.open, person) {
            var after = session
            after.ended = now
            update(session, after)
        }
    }

    /// Makes every open code of a person worthless; needs `Invitation.open` of them.
    package mutating func endInvitations(of person: PersonID, at now: Instant) throws {
        for invitation in try facts.rows(Invitation.open, person) {
            var after = invitation
            after.used = now
            update(invitation, after)
        }
    }
}
