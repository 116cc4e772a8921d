// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime

/// The one right a request or query names.
package struct Permission: Hashable, Sendable, RawRepresentable, Stored, Codable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(_ rawValue: String) { self.rawValue = rawValue }
    package var description: String { rawValue }
}

/// How far a right goes.
package enum Reach: String, Stored, Codable, Comparable, CaseIterable {
    case own, cart, unit, below
    private var size: Int {
        switch self {
        case .own: 0
        case .cart: 1
        case .unit: 2
        case .below: 3
        }
    }
    package static func < (a: Reach, b: Reach) -> Bool { a.size < b.size }
}

/// Which door a request came through; written in the journal.
package enum Door: String, Sendable, Codable, Stored { case shell, command, nightly, sheet, web, setup, upgrade }

/// A role a person holds at a unit, with the reach it gives for the permission asked.
package struct Standing: Hashable, Sendable {
    package let unit: UnitID
    package let role: String
    package let reach: Reach?
    package init(unit: UnitID, role: String, reach: Reach?) {
        self.unit = unit
        self.role = role
        self.reach = reach
    }
}

/// Who is asking and with what right, read inside this transaction.
package struct Actor: Sendable {
    package let person: PersonID
    package let name: String
    package let home: UnitID
    package let door: Door
    package let standings: [Standing]

    package init(person: PersonID, name: String, home: UnitID, door: Door, standings: [Standing]) {
        self.person = person
        self.name = name
        self.home = home
        self.door = door
        self.standings = standings
    }

    /// The widest reach at `unit` for the permission asked; nil when there is none.
    ///
    /// `line` is the unit itself followed by those above it: a district's `below` reaches its sites (G23).
    package func reach(at line: [UnitID]) -> Reach? {
        standings.compactMap { standing -> Reach? in
            guard let reach = standing.reach else { return nil }
            if standing.unit == line.first { return reach }
            return line.dropFirst().contains(standing.unit) && reach == .below ? .unit : nil
        }.max()
    }

    /// Whether the right goes beyond the actor's own things at this very unit or below it.
    package func overall(at unit: UnitID) -> Bool {
        standings.contains {
            ($0.unit == unit && ($0.reach ?? .own) >= .unit) || ($0.unit != unit && $0.reach == .below)
        }
    }

    package func holds(_ role: String, at unit: UnitID) -> Bool {
        standings.contains { $0.role == role && $0.unit == unit }
    }

    package func holds(_ role: String) -> Bool { standings.contains { $0.role == role } }
}
