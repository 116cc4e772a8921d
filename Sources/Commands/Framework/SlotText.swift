// SPDX-License-Identifier: GPL-3.0-or-later
import Carts

/// Slots as people write them: `4`, `1..12`, `1..12,15`, with any dash or dots a keyboard makes.
enum SlotText {
    enum Fault: Error, Equatable {
        /// Not slots at all.
        case other
        /// `1-12` after a cart: the dash means a label, so two dots are proposed.
        case dashed(Int, Int)
        case backwards(Int, Int)
        case outside(Int)
    }

    static func plain(_ text: String) -> String {
        var plain = text.replacing("…", with: "..").replacing("...", with: "..")
        for dash in ["–", "—", "‑", "−"] { plain = plain.replacing(dash, with: "-") }
        return plain
    }

    /// Whether these are digits with dots, commas or a dash: slots, or meant to be.
    static func isMeant(_ text: String) -> Bool {
        guard let first = text.utf8.first, (48...57).contains(first) else { return false }
        return plain(text).utf8.allSatisfy { (48...57).contains($0) || [44, 45, 46].contains($0) }
    }

    static func read(_ text: String, capacity: Int) throws(Fault) -> Slots {
        var slots = Slots.none
        for piece in plain(text).split(separator: ",", omittingEmptySubsequences: true) {
            let ends = piece.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
            let numbers = ends.compactMap(number)
            guard numbers.count == ends.count, (1...2).contains(numbers.count) else {
                let dashed = piece.split(separator: "-").compactMap { number(String($0)) }
                if dashed.count == 2, piece.contains("-") { throw .dashed(dashed[0], dashed[1]) }
                throw .other
            }
            let last = numbers.count == 2 ? numbers[1] : numbers[0]
            guard numbers[0] <= last else { throw .backwards(numbers[0], last) }
            guard numbers[0] >= 1, last <= capacity else {
                throw .outside(numbers[0] >= 1 && numbers[0] <= capacity ? last : numbers[0])
            }
            slots = slots.union(Slots(numbers[0]...last))
        }
        guard !slots.isEmpty else { throw .other }
        return slots
    }

    private static func number(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
