// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// What of a flag is open now, and what was put right since, when and by whom.
///
/// The flag's own row is frozen evidence: what was so at the deadline. Everything that is shown, mailed, reported or exported as open asks this
/// value instead, so that a finding shrinks with the facts. A flag is settled when nothing of it is open any more.
/// - Source: RULES "Close of day"
package struct FlagState: Sendable, Equatable {
    /// How a part of a finding was put right.
    package enum Way: String, Sendable {
        /// Counted in its slot.
        case back
        /// Its missing report was ended.
        case found
        /// Counted and accepted by the next class.
        case passedOn = "handed-on"
        /// Counted in its slot with its cable.
        case cabled
        /// Not in its slot at the next check-in: there was no cable left to connect.
        case away
        /// The whole cart, by a daily check-in.
        case checkedIn = "checked-in"
    }

    /// Labels that were put right together.
    package struct Part: Sendable, Equatable {
        package var slots: Slots
        package var at: Instant
        package var by: PersonID?
        package var way: Way
        /// What the act itself said, where it gave a reason.
        package var why: String?

        package init(_ slots: Slots, _ way: Way, at: Instant, by: PersonID?, why: String? = nil) {
            self.slots = slots
            self.way = way
            self.at = at
            self.by = by
            self.why = why
        }
    }

    /// Labels that are open, with whoever is responsible for them now.
    package struct Place: Sendable, Equatable {
        package var slots: Slots
        package var person: PersonID?
        package var room: String?
        package var isMissing: Bool
    }

    /// The labels that are open; none for a finding about a whole cart.
    package var open: Slots = .none
    package var places: [Place] = []
    /// In the order in which they happened.
    package var parts: [Part] = []
    /// A check-in that was entered late for an earlier time and waits for its approval.
    package var awaiting: Count?
    /// What settles the flag; nil while something is open.
    package var settlement: Settlement?

    package init() {}

    /// Adds what was put right to what was put right in the same act.
    mutating func add(_ part: Part) {
        if let index = parts.firstIndex(where: {
            $0.way == part.way && $0.at == part.at && $0.by == part.by && $0.why == part.why
        }) {
            parts[index].slots = parts[index].slots.union(part.slots)
        } else {
            parts.append(part)
        }
    }

    /// Adds labels that are open to those in the same hands.
    mutating func add(_ place: Place) {
        open = open.union(place.slots)
        if let index = places.firstIndex(where: {
            $0.person == place.person && $0.room == place.room && $0.isMissing == place.isMissing
        }) {
            places[index].slots = places[index].slots.union(place.slots)
        } else {
            places.append(place)
        }
    }
}

extension Facts {
    /// What of a flag about carts and labels is open as the facts now are; nil for a flag about something else.
    ///
    /// - Parameter counts: the daily check-ins to be considered; those since the flag's day where none are named.
    package func state(of flag: Flag, zone: Zone, counts: [Count]? = nil) throws -> FlagState? {
        switch EveningCode(rawValue: flag.code) {
        case .stillOut, .recall: try stateOfLoan(flag, zone)
        case .missing: try stateOfReport(flag)
        case .notBack, .unplugged, .unlocked, .wrongRoom: try stateOfCart(flag, zone, counts)
        case .uncabled: try stateOfCables(flag, zone, before: nil)
        case .late, .appOverdue, nil: nil
        }
    }

    /// What settled a flag about carts and labels, as the facts now are; nil while something of it is open.
    ///
    /// The same whether it is asked at the act itself or on a later night: the instant and the person are read from the rows of the act.
    package func settlement(of flag: Flag, zone: Zone, counts: [Count]? = nil) throws -> Settlement? {
        if flag.subjectKind == .loan, let loan = try one(Loan.numbered, flag.site, flag.subjectNo),
            loan.out.overlaps(flag.mask)
        {
            return nil
        }
        return try state(of: flag, zone: zone, counts: counts)?.settlement
    }

    /// The deadline that a flag missed: its own day's, as it was frozen, or as it stands for a flag that is just being raised.
    package func deadline(of flag: Flag, cart: Int?, zone: Zone) throws -> Instant {
        if let cart, let close = try one(DayClose.at, flag.site, flag.firstDay, cart) { return close.due }
        if let day = try one(SchoolDay.on, flag.site, flag.firstDay) {
            return zone.instant(flag.firstDay, minute: day.due)
        }
        return zone.instant(flag.firstDay, minute: 1439)
    }
}
