// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A seat uses a device of its own teacher's numbers.
///
/// A student uses the device whose number matches their teacher-assigned number.
/// - Source: S6
package enum SeatNotOwn: Rule {
    package static let code = "seat-not-own"
    package static let clause = "S6"
}
