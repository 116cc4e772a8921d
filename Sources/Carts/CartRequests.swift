// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Everything of the cart desk, joined from its folders; the registry takes it from here.
package enum CartRequests {
    package static let all: [any Request.Type] = Planning.requests + Custody.requests + School.requests + Rooms.requests
    package static let queries: [any Query.Type] = Planning.queries + Custody.queries + School.queries + Rooms.queries
    package static let standing: [any StandingRule.Type] =
        Planning.standing + Custody.standing + School.standing + Rooms.standing
    package static let rights = [Planning.rights, Custody.rights, School.rights, Rooms.rights].joined(separator: "\n")
}
