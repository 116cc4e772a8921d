// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Everything of the cart desk, joined from its folders; the registry takes it from here.
package enum CartRequests {
    package static let all: [any Request.Type] = Planning.requests + Custody.requests + School.requests
    package static let queries: [any Query.Type] = Planning.queries + Custody.queries + School.queries
    package static let standing: [any StandingRule.Type] = Planning.standing + Custody.standing + School.standing
    package static let rights = [Planning.rights, Custody.rights, School.rights].joined(separator: "\n")
}
