// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Labels of one cart that become a teacher's own, or nobody's, from a day to a day.
package struct NumbersMove: Codable, Sendable, Equatable {
    /// The cart's id.
    package let cart: Int
    package let mask: Slots
    /// Nil frees the labels.
    package let gainer: PersonID?
    package let from: Day
    /// Nil is the end of the school year.
    package let until: Day?

    package init(cart: Int, mask: Slots, gainer: PersonID?, from: Day, until: Day? = nil) {
        self.cart = cart
        self.mask = mask
        self.gainer = gainer
        self.from = from
        self.until = until
    }
}

/// Edits the grade's number list.
///
/// Each move is in force at once when nobody loses by it but who asks, and an unowned number is given by the coordinator to somebody else;
/// otherwise it waits as `G4` for the loser's yes, or the coordinator's. Who gains never puts it in force alone.
/// - Source: S4, S5, F21
package struct NumbersChange: Request {
    package static let name = "allotment.change"
    package static let permission = Permission("allotment.change")
    package let unit: UnitID
    package let moves: [NumbersMove]
    /// Of an import: how many labels the file takes from their owners, said by whoever means it.
    package let losing: Int?
    /// Whether the moves came from a whole list, so that a list cut in half is noticed.
    package let isList: Bool
    /// The line of the file in which each move stands, nil for what follows from the list as a whole; empty where there is no file.
    package let lines: [Int?]

    package init(
        unit: UnitID, moves: [NumbersMove], isList: Bool = false, losing: Int? = nil, lines: [Int?] = []
    ) {
        self.unit = unit
        self.moves = moves
        self.lines = lines
        self.isList = isList
        self.losing = losing
    }

    package func needs(at now: Moment) -> [Slice] { NumbersDesk.needs(unit, moves) }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var desk = try NumbersDesk(unit, facts, actor, now)
        if isList, let refusal = try desk.losesHalf(moves, said: losing) { return .refuse(refusal) }
        for (index, move) in moves.enumerated() {
            let before = desk.refusals.count
            try desk.take(move)
            let line = lines.indices.contains(index) ? lines[index] : nil
            desk.refusals[before...] = ArraySlice(
                Array(desk.refusals[before...]).about(line: line) { $0.code == OwnerFits.code ? "teacher" : "first" })
        }
        if !desk.refusals.isEmpty { return .refuse(desk.refusals) }
        if desk.done.isEmpty, desk.waiting.isEmpty {
            return .refuse(NothingToChange.refusal("The number list is like that already."))
        }
        return .accept(desk.draft, desk.receipt())
    }
}
