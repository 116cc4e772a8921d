// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A cart's people are teachers of the site, named beforehand.
///
/// No student, substitute, aide or student teacher ever acts for a cart; a deputy's day is not before today.
/// - Source: S3, S12
package enum DeputyFits: Rule {
    package static let code = "deputy-fits"
    package static let clause = "S3"
}
