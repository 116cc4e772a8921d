// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What this folder brings to the desk: reservations, fair use, substitutes.
package enum Planning {
    package static let requests: [any Request.Type] = []
    package static let queries: [any Query.Type] = []
    package static let standing: [any StandingRule.Type] = []

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = """
        """
}
