// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// Who has which numbers: a line of `grades.csv`, the grade's number list.
///
/// - Source: S4, S5
package struct SeedNumbers: Sendable, Equatable {
    package let grade: String
    /// The owner's handle; nil for the pool, which nobody owns.
    package let teacher: String?
    /// Where the teacher teaches; nil only for the pool.
    package let room: String?
    /// nil for a teacher who owns none.
    package let labels: SeedLabels?
    package let from: Day
    package let until: Day
    package let place: FilePlace
}

/// A run of labels of one cart.
package struct SeedLabels: Sendable, Hashable {
    package let cart: Int
    package let slots: ClosedRange<Int>

    package func overlaps(_ other: SeedLabels) -> Bool {
        cart == other.cart && slots.overlaps(other.slots)
    }
}

extension SeedLabels: CustomStringConvertible {
    /// "7-12" or "7-1..12".
    package var description: String {
        slots.count == 1 ? "\(cart)-\(slots.lowerBound)" : "\(cart)-\(slots.lowerBound)..\(slots.upperBound)"
    }
}

/// Which seats of a class use which devices: a line of `seats.csv`.
///
/// - Source: S6
package struct SeedSeats: Sendable, Equatable {
    package let teacher: String
    /// nil for all of the teacher's classes.
    package let period: String?
    package let seats: ClosedRange<Int>
    /// As many labels as seats, in the same order; nil for seats that go without.
    package let labels: SeedLabels?
    /// The cart in whose list seats that go without stand; nil for the class's first.
    package let cart: Int?
    package let place: FilePlace

    /// The device of a seat of this run; nil when it goes without.
    package func device(ofSeat seat: Int) -> Int? {
        guard seats.contains(seat) else { return nil }
        return labels.map { $0.slots.lowerBound + seat - seats.lowerBound }
    }
}
