// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import DeviceManagement
package import People

/// The rights of a new database: what each role may do and how far, as each target states it beside its requests.
///
/// Written into `role_right` when a database is made; data from then on.
package enum Rights {
    package static let standard: [RoleRight] = read(
        [CartRequests.rights, DeviceRequests.rights, PeopleRequests.rights, OfficeRequests.rights].joined(
            separator: "\n"))

    /// Reads lines of `permission role:reach role:reach …`.
    package static func read(_ text: String) -> [RoleRight] {
        text.split(separator: "\n").flatMap { line -> [RoleRight] in
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let permission = words.first else { return [] }
            return words.dropFirst().compactMap { word in
                let pair = word.split(separator: ":").map(String.init)
                guard pair.count == 2, let reach = Reach(rawValue: pair[1]) else { return nil }
                return RoleRight(role: pair[0], permission: permission, reach: reach)
            }
        }
    }
}
