// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A day is closed when its deadline has passed, and not before.
///
/// - Source: S13, RULES "Close of day"
package enum NotYetDue: Rule {
    package static let code = "not-yet-due"
    package static let clause = "S13"
}

/// A day is closed once; its evidence is never written again.
///
/// - Source: F12, F17
package enum ClosedAlready: Rule {
    package static let code = "closed-already"
    package static let clause = "F12"
}

/// Days are closed in their order, so that flags climb as they would have.
///
/// - Source: F12
package enum ClosedInOrder: Rule {
    package static let code = "closed-in-order"
    package static let clause = "F12"
}

/// A flag is settled by the proper act: a check-in, a device found, an approval. What no act can settle any more, Desktop Services settles with a reason.
///
/// - Source: RULES "Close of day"
package enum FlagSettling: Rule {
    package static let code = "flag-settling"
    package static let clause = "S13"
}
