// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A grade's number list is edited by the grade's own teachers, and by the site coordinator.
///
/// Who gains a number never puts it in force alone, whoever types it.
/// - Source: S4
package enum NotYourGrade: Rule {
    package static let code = "not-your-grade"
    package static let clause = "S4"
}
