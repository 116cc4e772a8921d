// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension NumbersDesk {
    /// Takes the labels that change hands off the seat lists of those who lose them, for the days of the move; returns what to say to both sides.
    ///
    /// The seats stay, without a device. Before and after the move the lists are as they were, so every list names its teacher's own labels alone.
    /// - Source: S6, RULES "Numbers"
    mutating func dropSeats(_ looked: Looked) throws -> [String] {
        let (site, from, until) = (site, looked.move.from, looked.until)
        let losers = looked.losers.keys.sorted()
        guard !losers.isEmpty else { return [] }
        try draft.facts.require(
            losers.map { SeatList.by(site, looked.year.year, $0) } + [Counter.of(site, Numbered.seatList)])
        var said: [String] = []
        for person in losers {
            let lists = try draft.facts.rows(SeatList.by, site, looked.year.year, person).filter {
                $0.cart == looked.cart.cart && $0.firstDay <= until && from <= $0.lastDay
                    && $0.map.slots.overlaps(looked.losers[person] ?? .none)
            }.sorted { $0.no < $1.no }
            for list in lists {
                let lost = looked.losers[person] ?? .none
                let seats = list.map.ordered.filter { $0.slot.map(lost.contains) ?? false }.map(\.seat)
                try cut(list, without: lost, max(list.firstDay, from), min(list.lastDay, until))
                let which = list.period.isEmpty ? "" : ", \(list.period)"
                said.append(
                    "\(seats.count == 1 ? "Seat" : "Seats") \(Slots(seats)) of \(try name(person))'s class\(which): no device of cart \(looked.cart.number) from \(max(list.firstDay, from))."
                )
            }
        }
        return said
    }

    /// Writes one list as up to three: as it was, without the labels, as it was.
    private mutating func cut(_ list: SeatList, without lost: Slots, _ from: Day, _ until: Day) throws {
        let bare = SeatMap(list.map.seats.mapValues { $0.flatMap { lost.contains($0) ? nil : $0 } })
        var pieces: [(seats: String, first: Day, last: Day)] = []
        if list.firstDay < from { pieces.append((list.seats, list.firstDay, from.adding(-1))) }
        pieces.append((bare.written, from, until))
        if until < list.lastDay { pieces.append((list.seats, until.adding(1), list.lastDay)) }
        for (index, piece) in pieces.enumerated() {
            var row = list
            (row.seats, row.firstDay, row.lastDay) = piece
            if index == 0 {
                draft.update(list, row)
            } else {
                row.no = try draft.next(.seatList)
                row.rev = 0
                draft.insert(row)
            }
        }
    }
}
