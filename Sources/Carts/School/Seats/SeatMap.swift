// SPDX-License-Identifier: GPL-3.0-or-later

/// Which seat uses which slot: `1=13 2=14 15=-`, where `-` is a seat that goes without.
///
/// Seats and slots are numbers; no student's name is ever kept.
/// - Source: S6
package struct SeatMap: Sendable, Equatable {
    /// The slot of each seat; nil for a seat without a device.
    package let seats: [Int: Int?]

    package init(_ seats: [Int: Int?]) { self.seats = seats }

    /// Reads what `written` wrote; pairs that are no pairs are left out.
    package init(_ text: String) {
        var seats: [Int: Int?] = [:]
        for pair in text.split(separator: " ") {
            let sides = pair.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, let seat = Int(sides[0]) else { continue }
            if sides[1] == "-" { seats[seat] = .some(nil) } else if let slot = Int(sides[1]) { seats[seat] = slot }
        }
        self.seats = seats
    }

    package var written: String {
        ordered.map { "\($0.seat)=\($0.slot.map(String.init) ?? "-")" }.joined(separator: " ")
    }

    /// Seat by seat, ascending.
    package var ordered: [(seat: Int, slot: Int?)] {
        seats.sorted { $0.key < $1.key }.map { (seat: $0.key, slot: $0.value) }
    }

    package var slots: Slots { Slots(seats.values.compactMap { $0 }) }

    /// The seat that uses a slot; nil when none does.
    package func seat(of slot: Int) -> Int? { ordered.first { $0.slot == slot }?.seat }
}

extension SeatList {
    package var map: SeatMap { SeatMap(seats) }
}
