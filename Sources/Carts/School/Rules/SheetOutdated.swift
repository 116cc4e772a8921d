// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A cart sheet is not applied over a cart that was changed after the sheet was exported.
///
/// Export it again, carry the edits over, apply that.
/// - Source: F15
package enum SheetOutdated: Rule {
    package static let code = "sheet-outdated"
    package static let clause = "F15"
}
