// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A day outside every school year that was entered.
///
/// Nothing is planned on a day whose bells and closing nobody has entered.
/// - Source: S11
package enum OutsideYear: Rule {
    package static let code = "outside-year"
    package static let clause = "S11"

    static func objection(_ day: Day) -> Refusal {
        refusal("\(day.long) is outside the school year: there are no bells for it.")
    }
}
