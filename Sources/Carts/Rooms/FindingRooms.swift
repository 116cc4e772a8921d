// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What a word means among the rooms of a site.
package enum RoomMatch: Sendable, Equatable {
    case known(Room)
    /// No room is called that; the nearest ones, best first.
    case unknown(nearest: [Room])
    /// Several rooms are called that.
    case several([Room])
}

extension [Room] {
    /// The room that a word means: an exact code before everything that folds alike.
    package func match(_ word: String) -> RoomMatch {
        if let exact = first(where: { $0.code == word }) { return .known(exact) }
        let key = RoomName.key(word)
        let found = key.isEmpty ? [] : filter { $0.keys.contains(key) }
        if let only = found.first { return found.count == 1 ? .known(only) : .several(found) }
        return .unknown(nearest: nearest(to: key))
    }

    /// Rooms whose code, name or spelling is a slip of the finger away; at most three.
    private func nearest(to key: String) -> [Room] {
        var owners: [String: Room] = [:]
        var words: [String] = []
        for room in sorted(by: { $0.code < $1.code }) {
            for word in room.keys.sorted() where owners[word] == nil {
                owners[word] = room
                words.append(word)
            }
        }
        var near: [Room] = []
        for word in Distance.suggest(key, among: words) {
            if let room = owners[word], !near.contains(room) { near.append(room) }
        }
        return near
    }
}

extension Facts {
    /// The room that a word means at this site; needs `Room.at`.
    package func room(_ word: String, at site: UnitID) throws -> RoomMatch { try rows(Room.at, site).match(word) }
}

extension Facts {
    /// Where a cart was counted: the room's code, or the words as they came where the site has no such room.
    ///
    /// A check-in is evidence of where a cart stands, wherever that is: it is never refused for its room. Needs `Room.at`.
    func place(_ word: String?, of cart: Cart) throws -> String {
        guard let word else { return cart.homeRoom }
        return switch try room(word, at: cart.site) {
        case .known(let room): room.code
        case .several(let rooms): rooms.contains { $0.code == cart.homeRoom } ? cart.homeRoom : word
        case .unknown: word
        }
    }
}
