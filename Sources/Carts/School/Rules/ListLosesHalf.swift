// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A file that lacks half of what the desk has takes nothing away without a word.
///
/// Cut-off exports look like this. Who means it says how many: `losing 14`.
/// - Source: F15
package enum ListLosesHalf: Rule {
    package static let code = "list-loses-half"
    package static let clause = "F15"
}
