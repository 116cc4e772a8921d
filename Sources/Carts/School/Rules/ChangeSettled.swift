// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A change of the number list is answered once, by those whom it asks, and never by who asked for it.
///
/// The loser answers for their own numbers, the coordinator for unowned ones.
/// - Source: S4
package enum ChangeSettled: Rule {
    package static let code = "change-settled"
    package static let clause = "S4"
}
