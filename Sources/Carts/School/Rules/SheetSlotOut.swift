// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A device that is out with a class is not taken from its slot by a sheet.
///
/// It comes back first; then the sheet is applied.
/// - Source: S2, F4
package enum SheetSlotOut: Rule {
    package static let code = "sheet-slot-out"
    package static let clause = "S2"
}
