// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A day that is over keeps the bells, the deadline and the note it had.
///
/// Evidence of that evening speaks of them; a slip is put right with `correct`, in a new entry.
/// - Source: S11
package enum PastDay: Rule {
    package static let code = "past-day"
    package static let clause = "S11"
}
