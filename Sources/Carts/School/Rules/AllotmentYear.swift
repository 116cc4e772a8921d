// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// An assignment of numbers lies within one school year.
///
/// Next year's is a new one; what was stays as it was.
/// - Source: S5
package enum AllotmentYear: Rule {
    package static let code = "allotment-year"
    package static let clause = "S5"
}
