// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions

/// What a number list asks to be changed at the desk: who gains what, who is no longer in it, who teaches where.
///
/// A list speaks for the grades it names and for nobody else. The same list twice asks for nothing the second time.
/// - Source: S4, F15
package struct GradesPlan: Sendable {
    package let moves: [NumbersMove]
    /// The line of each move in the file; nil for labels that nobody of the list has any more.
    package let lines: [Int?]
    /// Teachers whose grade or room differs, by handle.
    package let teachings: [(handle: String, grade: String, room: String, line: Int)]

    /// `carts` gives a cart's id by its number, `people` a person's by handle.
    package init(
        _ lines: [SeedNumbers], over current: [GradeLine], today: Day, carts: [Int: Int], people: [String: PersonID]
    ) {
        let grades = Set(lines.map(\.grade))
        let own = current.filter { $0.person != nil && grades.contains($0.grade) }
        teachings = Self.teachings(lines, current)
        var moves: [NumbersMove] = []
        var places: [Int] = []
        for line in lines {
            guard let labels = line.labels, let cart = carts[labels.cart], line.until >= today else { continue }
            places.append(line.place.line)
            moves.append(
                NumbersMove(
                    cart: cart, mask: Slots(labels.slots), gainer: line.teacher.flatMap { people[$0] },
                    from: max(line.from, today),
                    until: line.until))
        }
        let freed = Self.freed(lines, own, today, carts)
        self.moves = freed + moves
        self.lines = freed.map { _ in nil } + places
    }

    private static func teachings(_ lines: [SeedNumbers], _ current: [GradeLine]) -> [(
        handle: String, grade: String, room: String, line: Int
    )] {
        var seen: Set<String> = []
        return lines.compactMap { line in
            guard let handle = line.teacher, let room = line.room, seen.insert(handle).inserted else { return nil }
            let known = current.first { $0.handle == handle }
            return known?.grade == line.grade && known?.room == room
                ? nil : (handle, line.grade, room, line.place.line)
        }
    }

    /// Labels that somebody of these grades has and the list gives to nobody, for as long as it does.
    private static func freed(_ lines: [SeedNumbers], _ own: [GradeLine], _ today: Day, _ carts: [Int: Int])
        -> [NumbersMove]
    {
        struct Gap: Hashable {
            let cart: Int
            let from: Day
            let until: Day
        }
        var gaps: [Gap: Slots] = [:]
        for line in own {
            guard let number = line.cart, line.until >= today else { continue }
            for slot in line.slots.all {
                var open = [(max(line.from, today), line.until)]
                for said in lines where said.labels?.cart == number && said.labels?.slots.contains(slot) == true {
                    open = open.flatMap { from, until -> [(Day, Day)] in
                        guard said.from <= until, from <= said.until else { return [(from, until)] }
                        return [(from, said.from.adding(-1)), (said.until.adding(1), until)].filter { $0.0 <= $0.1 }
                    }
                }
                for (from, until) in open {
                    let gap = Gap(cart: number, from: from, until: until)
                    gaps[gap] = (gaps[gap] ?? .none).union(Slots(slot))
                }
            }
        }
        return gaps.sorted { ($0.key.cart, $0.key.from, $0.value.bits) < ($1.key.cart, $1.key.from, $1.value.bits) }
            .compactMap { gap, mask in
                carts[gap.cart].map { NumbersMove(cart: $0, mask: mask, gainer: nil, from: gap.from, until: gap.until) }
            }
    }
}
