// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import Decisions
import DeviceManagement
import People

/// Everything the desk can do and everything that must stand, by name; tests walk it.
package enum Registry {
    package static let requests: [any Request.Type] =
        CartRequests.all + DeviceRequests.all + PeopleRequests.all + OfficeRequests.all

    package static let queries: [any Query.Type] =
        CartRequests.queries + DeviceRequests.queries + PeopleRequests.queries + OfficeRequests.queries

    package static let standing: [any StandingRule.Type] =
        [BoundedText.self, EnteredValue.self, NamesApart.self] + CartRequests.standing + [EveningOwed.self]

    package static func request(named name: String) -> (any Request.Type)? { requests.first { $0.name == name } }
}
