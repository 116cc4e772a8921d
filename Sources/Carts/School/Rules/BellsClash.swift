// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// New bells never put two reservations on one label at once, and take none away unseen.
///
/// Each clash is named; it is settled with `cancel` or `edit`, then the bells are applied.
/// - Source: S11, F1
package enum BellsClash: Rule {
    package static let code = "bells-clash"
    package static let clause = "S11"
}
