// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
import People

/// The nightly job's own session, for the account of the machine that owns the desk's file.
///
/// It is the person with the role `nightly` who acts, so that the journal says so; the session ends after ten minutes.
/// - Source: RULES "Accounts"
package enum NightJob {
    package static func session(_ desk: LocalDesk, at unit: UnitID) throws -> Token {
        let token = Token(secret: desk.surroundings.random(32))
        try desk.archive.write(unit) { turn in
            let now = try desk.moment(Transaction.open(turn, unit))
            var facts = Facts()
            try turn.load([HeldRole.at(unit)], into: &facts)
            let job = try facts.rows(HeldRole.at, unit).first { $0.role == Role.nightly && $0.covers(now.day) }
            guard let job else {
                throw Refused(
                    NotPermitted.refusal(
                        "Nobody here is the nightly job.", instead: ["person add nightly \"The nightly job\" nightly"],
                        exit: .notPermitted))
            }
            let session = Session(
                tokenHash: token.hash, person: job.person, kind: .job, made: now.instant,
                expires: now.instant.adding(minutes: 10))
            try turn.save([.insert(session)], rev: 0)
        }
        return token
    }
}
