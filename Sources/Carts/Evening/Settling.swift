// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// When and by whom a flagged fact was put right.
package struct Settlement: Sendable, Equatable {
    package var at: Instant
    package var by: PersonID?
    package var why: String

    package init(at: Instant, by: PersonID?, why: String) {
        self.at = at
        self.by = by
        self.why = why
    }
}

/// The proper acts that settle what close of day found: the evidence stays, the flag is resolved.
/// - Source: RULES "Close of day"
package enum Flags {
    /// The flag with its settlement written in; nil when it is settled already.
    package static func settle(_ flag: Flag, _ settlement: Settlement) -> Flag? {
        guard flag.settled == nil else { return nil }
        var after = flag
        after.settled = settlement.at
        after.settledBy = settlement.by
        after.why = settlement.why
        return after
    }
}
