// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Every request and query of this target; the registry joins them.
package enum DeviceRequests {
    package static let all: [any Request.Type] = []
    package static let queries: [any Query.Type] = []

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = """
        """
}
