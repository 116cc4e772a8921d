// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// Numbers are assigned to teachers of the site only.
///
/// Never to a student, a substitute, an aide or a student teacher, nor to anyone whose role ends before the numbers would.
/// - Source: S3, S5
package enum OwnerFits: Rule {
    package static let code = "owner-fits"
    package static let clause = "S3"
}
