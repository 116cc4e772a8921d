// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A figure of the site's policy stays within its bounds.
///
/// The check-in deadline is never later than 17:00.
/// - Source: S13
package enum PolicyFigure: Rule {
    package static let code = "policy-figure"
    package static let clause = "S13"
}
