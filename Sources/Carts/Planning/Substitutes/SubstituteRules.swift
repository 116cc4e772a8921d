// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A teacher enters a substitute for their own class only; the coordinator and the principal for any class or room.
///
/// - Source: S16
package enum SubstituteForSelf: Rule {
    package static let code = "substitute-for-self"
    package static let clause = "S16"
    package static let kept = true
}

/// A substitute whose time is over, or who was entered already: there is nothing to enter.
///
/// - Source: S16
package enum SubstituteKnown: Rule {
    package static let code = "substitute-known"
    package static let clause = "S16"
}

/// A substitute number that this site never gave out, or one withdrawn already.
///
/// - Source: S16
package enum NoSuchSubstitute: Rule {
    package static let code = "no-such-substitute"
    package static let clause = "S16"
}

/// Withdrawing a substitute needs a reason and somebody other than the teacher.
///
/// - Source: S16
package enum SubstituteWithdrawal: Rule {
    package static let code = "substitute-withdrawal"
    package static let clause = "S16"
    package static let kept = true
}

/// A substitute is not withdrawn while devices are out with the class or in the room: they come back first.
///
/// - Source: S16
package enum SubstituteDevicesOut: Rule {
    package static let code = "substitute-devices-out"
    package static let clause = "S16"
    package static let kept = true
}
