// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// No day's deadline is later than the site's own, 17:00 where nothing else was said.
///
/// The school's procedure knows no later one.
/// - Source: S13
package enum DueTooLate: Rule {
    package static let code = "due-too-late"
    package static let clause = "S13"
}
