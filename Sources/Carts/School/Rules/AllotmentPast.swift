// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// Numbers change from today on, never for days that are over.
///
/// Who owned a label on a day is part of that day's evidence.
/// - Source: S5
package enum AllotmentPast: Rule {
    package static let code = "allotment-past"
    package static let clause = "S5"
}
