// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A cart that this site does not have, or has no longer.
///
/// - Source: S7
package enum NoSuchCart: Rule {
    package static let code = "no-such-cart"
    package static let clause = "S7"
}
