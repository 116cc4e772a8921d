// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import Office
import People

extension PhraseReader {
    /// A room by any word of it, as it was typed: the rules find the room. TAB offers the codes.
    ///
    /// Several words without quotes are read as one where they are a room's, so that `room 210` and `Science Lab` may stand as they are spoken.
    package mutating func room(_ what: String = "The room") throws -> String {
        offer {
            try $0.context.look.around($0.context.site).rooms.map {
                Offer(Line.quotedIfNeeded($0.code), $0.name == $0.code ? $0.kind.rawValue : $0.name)
            }
        }
        guard !isAtEnd else { throw missing(what, accepted: ["204"]) }
        let rooms = try context.look.around(context.site).rooms
        if !words[at].quoted {
            for count in [3, 2] where at + count <= words.count {
                let some = words[at..<(at + count)]
                guard !some.contains(where: \.quoted) else { continue }
                let text = some.map(\.text).joined(separator: " ")
                // A word behind the room, such as "for", is not part of it: the shorter reading must be no room, or another.
                guard case .known(let long) = rooms.match(text), rooms.match(words[at].text) != .known(long) else {
                    continue
                }
                at += count
                return text
            }
            if at + 1 < words.count, ["room", "rm", "rm.", "classroom", "#"].contains(Fold.key(words[at].text)),
                words[at + 1].text.first?.isNumber == true, !words[at + 1].quoted
            {
                at += 2
                return "\(words[at - 2].text) \(words[at - 1].text)"
            }
        }
        return take()?.text ?? ""
    }
}
