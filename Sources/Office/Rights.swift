// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import DeviceManagement
package import People

/// The rights of a new database: what each role may do and how far, as each target states it beside its requests.
///
/// Written into `role_right` when a database is made, and again by the first start of a program that has a later edition: a new verb would
/// otherwise be nobody's right on an old desk. Roles of a town's own are left as they are.
package enum Rights {
    /// Raised with every change of what a standard role may do; a test holds it to the rights' digest.
    package static let edition = 3
    /// The key of `meta` that says which edition a desk has.
    package static let editionKey = "rights"

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
