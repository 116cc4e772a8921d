// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// What must hold after *any* accepted request: that is how a rule without exceptions has none.
///
/// Checked on the after-state of every request, whatever its door. It refuses only a breach that the request creates or enlarges: what
/// already stands never blocks the way out of it.
package protocol StandingRule: Rule {
    static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal]

    /// The same where it matters who acts; a rule that does not ask leaves it out.
    static func breaches(
        of changes: [Change], before: Facts, after: Facts, by actor: Actor, at now: Moment
    ) throws -> [Refusal]
}

extension StandingRule {
    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, by actor: Actor, at now: Moment
    ) throws -> [Refusal] {
        try breaches(of: changes, before: before, after: after, at: now)
    }
}
