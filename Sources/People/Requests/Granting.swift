// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions

/// What giving a role must meet, shared by entering a person and granting a role.
package enum Granting {
    /// The last day of a role without one: the last day there is.
    package static func open(from first: Day) -> Day { first.adding(1_000_000) }

    static func objections(
        _ role: String, to known: Known, from first: Day, until: Day?, unit: UnitID, actor: Actor, now: Moment,
        _ facts: Facts
    ) throws -> [Refusal] {
        guard Ranks.standard[role] != nil else {
            return [
                UnknownRole.refusal(
                    "There is no role \(role). Roles: \(Ranks.standard.keys.sorted().joined(separator: ", ")).",
                    exit: .notFound)
            ]
        }
        var found: [Refusal] = []
        let services = actor.isDesktopServices(at: unit)
        let spoken = Role.spoken[role] ?? role
        if !services, actor.rank(at: unit) <= Ranks.of(role) {
            found.append(
                OnlyDownwards.refusal(
                    "Only Desktop Services make somebody \(spoken); you give the roles below your own.",
                    exit: .notPermitted))
        }
        if first < now.day { found.append(RoleDays.refusal("A role begins today or later, not on \(first.long).")) }
        if let until {
            if until < first {
                found.append(RoleDays.refusal("The last day, \(until.long), is before the first, \(first.long)."))
            }
            if role == Role.auditor || role == Role.principal, until > first.adding(366) {
                found.append(RoleDays.refusal("A role with an end lasts at most a year; \(until.long) is further."))
            }
        } else if role == Role.auditor {
            found.append(
                RoleDays.refusal(
                    "An auditor's role ends on a day that is named now.",
                    instead: ["person role \(known.person.handle) auditor until DAY"]))
        } else if role == Role.principal {
            let others = try facts.rows(HeldRole.at, unit).filter {
                $0.role == Role.principal && $0.person != known.person.person && $0.lastDay >= first
                    && $0.firstDay <= $0.lastDay
            }
            if !others.isEmpty {
                found.append(
                    RoleDays.refusal(
                        "There is a principal: an acting one is appointed with a last day.",
                        instead: ["person role \(known.person.handle) principal until DAY"]))
            }
        }
        let others = known.roles.filter { $0.lastDay >= now.day && $0.firstDay <= $0.lastDay && $0.role != role }
        if role == Role.nightly, !others.isEmpty {
            found.append(
                JobOnly.refusal(
                    "\(known.called) is a person: the nightly job gets a name of its own.",
                    instead: ["person add nightly \"The nightly job\" nightly"]))
        } else if role != Role.nightly, others.contains(where: { $0.role == Role.nightly }) {
            found.append(JobOnly.refusal("\(known.called) is the nightly job and gets no other role."))
        }
        return found
    }

    static func sentence(_ role: String, from first: Day, until: Day?, now: Moment) -> String {
        let from = first == now.day ? "from now on" : "from \(first.long)"
        let spoken = Role.spoken[role] ?? role
        return
            "\(spoken.prefix(1).uppercased() + spoken.dropFirst()) \(from)\(until.map { " until \($0.long)" } ?? "")."
    }
}
