// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
import People

/// Loads a whole school into a desk that has none yet, or nothing of it.
///
/// Made from a folder of files (`init --from DIR`). What it holds is resolved: ids of persons, days, minutes, slots. Its reservations meet the
/// same rules as those that are typed, and projects wait for the same yeses; what lies in the past is left out, for a plan in the past is none.
/// - Source: S2, S4–S7, S11, F15, F16
package struct SchoolLoad: Request {
    package static let name = "school.load"
    package static let permission = Permission("school.load")
    package static let undo = UndoPolicy.never(
        "a whole school is loaded once; what is wrong in it is changed piece by piece")

    package let unit: UnitID
    /// The calendar year in which the school year begins.
    package let year: Int
    package let firstDay: Day
    package let lastDay: Day
    /// Figures of the policy and choices of the calendar, by key.
    package let settings: [String: String]
    package let bells: [LoadedBell]
    package let days: [PlannedDay]
    /// The rooms that everything else of the load names, by any of their words; where there are none, they are taken from the rest.
    package let rooms: [RoomLine]
    package let carts: [LoadedCart]
    package let spares: [LoadedDevice]
    /// The id of the first device; one a database, so whoever loads says where to begin.
    package let firstDevice: Int
    package let teachings: [LoadedTeaching]
    package let numbers: [LoadedNumbers]
    package let seats: [LoadedSeats]
    package let apps: [LoadedApp]
    package let reservations: [LoadedReservation]

    package init(
        unit: UnitID, year: Int, firstDay: Day, lastDay: Day, settings: [String: String], bells: [LoadedBell],
        days: [PlannedDay], rooms: [RoomLine] = [], carts: [LoadedCart], spares: [LoadedDevice], firstDevice: Int,
        teachings: [LoadedTeaching],
        numbers: [LoadedNumbers], seats: [LoadedSeats], apps: [LoadedApp], reservations: [LoadedReservation]
    ) {
        self.unit = unit
        self.year = year
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.settings = settings
        self.bells = bells
        self.days = days
        self.rooms = rooms
        self.carts = carts
        self.spares = spares
        self.firstDevice = firstDevice
        self.teachings = teachings
        self.numbers = numbers
        self.seats = seats
        self.apps = apps
        self.reservations = reservations
    }

    static let counted: [Numbered] = [
        .cart, .device, .allotment, .seatList, .app, .series, .reservation, .approval,
    ]

    package func needs(at now: Moment) -> [Slice] {
        Self.counted.map { Counter.of(unit, $0) } + [
            SchoolYear.of(unit), Cart.all(unit), Setting.of(unit), HeldRole.at(unit), Room.at(unit),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let years = try facts.rows(SchoolYear.of, unit)
        if let year = years.first(where: { $0.firstDay <= lastDay && firstDay <= $0.lastDay }) {
            return .refuse(
                SchoolLoaded.refusal(
                    "The school year \(year.firstDay.long) to \(year.lastDay.long) is already here.",
                    instead: ["cart apply FILE…"]))
        }
        if let cart = try facts.rows(Cart.all, unit).first {
            return .refuse(
                SchoolLoaded.refusal("There is already cart \(cart.number) here.", instead: ["cart apply FILE…"]))
        }
        var loading = Loading(self, facts, now)
        try loading.run(by: actor)
        if !loading.refusals.isEmpty { return .refuse(loading.refusals) }
        return .accept(loading.draft, loading.receipt)
    }
}

/// A school is loaded into an empty desk; afterwards it is changed piece by piece.
///
/// So that a second load never doubles carts or devices, and never puts a calendar over one that is in use.
/// - Source: F15
package enum SchoolLoaded: Rule {
    package static let code = "school-loaded"
    package static let clause = "F15"
}
