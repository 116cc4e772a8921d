// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// The requests and queries that belong to the office itself, joined from its folders.
package enum OfficeRequests {
    package static let all: [any Request.Type] = LoadingRequests.all
    package static let queries: [any Query.Type] = Lookups.queries

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = [LoadingRequests.rights, Lookups.rights].joined(separator: "\n")
}
