// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A class without a room: the teacher has none entered for that school year and none was named.
///
/// - Source: S11
package enum MissingRoom: Rule {
    package static let code = "missing-room"
    package static let clause = "S11"

    static func objection(_ room: String?, _ teacher: PersonID, _ lines: Typed) -> [Refusal] {
        guard room == nil || room?.isEmpty == true else { return [] }
        return [
            refusal(
                "Which room? No room is entered for \(lines.other == nil ? "you" : "this teacher") in that school year.",
                instead: [lines.reserve(lines.wish.mask, room: "ROOM")])
        ]
    }
}
