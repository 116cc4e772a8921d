// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
import People

/// The nightly job's own sessions, for the account of the machine that owns the desk's file.
///
/// It is the person with the role `nightly` who acts, so that the journal says so; a session ends after an hour.
/// - Source: RULES "Accounts"
package enum NightJob {
    /// A session of each nightly job of the desk with the unit it works from; of those that reach `unit` only, when one is named.
    package static func sessions(_ desk: LocalDesk, at unit: UnitID? = nil) throws -> [(token: Token, home: UnitID)] {
        let jobs = try jobs(desk, at: unit)
        guard !jobs.isEmpty else {
            throw Refused(
                NotPermitted.refusal(
                    "Nobody here is the nightly job.", instead: ["person add nightly \"The nightly job\" nightly"],
                    exit: .notPermitted))
        }
        // A district has a job a school: their sessions are entered together, not with a flush of the disk for each.
        return try desk.archive.write(jobs[0].unit) { turn in
            try jobs.map { job in
                let token = Token(secret: desk.surroundings.random(32))
                let now = try desk.moment(Transaction.open(turn, job.unit)).instant
                let session = Session(
                    tokenHash: token.hash, person: job.person, kind: .job, made: now, expires: now.adding(minutes: 60))
                try LocalDesk.enter(session, turn)
                return (token, job.unit)
            }
        }
    }

    /// Who is the nightly job and where, from the top down; once a person and unit.
    private static func jobs(_ desk: LocalDesk, at unit: UnitID?) throws -> [HeldRole] {
        try desk.archive.read { turn in
            let units =
                try unit.map { try Transaction.open(turn, $0).line } ?? LocalDesk.units(turn).map(\.unit)
            var facts = Facts()
            try turn.load(units.map { HeldRole.at($0) }, into: &facts)
            return try units.flatMap { unit in
                let today = try desk.moment(Transaction.open(turn, unit)).day
                return try facts.rows(HeldRole.at, unit).filter { $0.role == Role.nightly && $0.covers(today) }
            }
        }
    }
}
