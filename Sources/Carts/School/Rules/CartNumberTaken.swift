// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A cart's number is unique among the live carts of its site.
///
/// The labels are made of it.
/// - Source: S7
package enum CartNumberTaken: Rule {
    package static let code = "cart-number-taken"
    package static let clause = "S7"
}
