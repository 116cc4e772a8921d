// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// Only a closed day can be reopened.
///
/// An open day is changed with `day DAY dismiss`, `due` or `schedule`.
/// - Source: S11
package enum DayOpenAlready: Rule {
    package static let code = "day-open-already"
    package static let clause = "S11"
}
