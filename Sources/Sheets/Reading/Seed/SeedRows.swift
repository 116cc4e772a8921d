// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// A period of a bell schedule: a line of `bells.csv`.
package struct SeedBell: Sendable, Equatable {
    package let schedule: String
    package let period: String
    package let span: Span
    package let place: FilePlace
}

/// One or more days that differ: a line of `days.csv`.
package struct SeedDay: Sendable, Equatable {
    package let from: Day
    /// The last such day; `from` itself for a single one.
    package let until: Day
    package let change: Change
    package let note: String
    package let place: FilePlace

    package enum Change: Sendable, Equatable {
        case closed
        case schedule(String)
        /// Lessons end at this time.
        case dismiss(WallTime)
        /// Carts are due at this time.
        case due(WallTime)

        /// The word in the file's column `kind`.
        package var kind: String {
            switch self {
            case .closed: "closed"
            case .schedule: "schedule"
            case .dismiss: "dismiss"
            case .due: "due"
            }
        }
    }
}

/// An app and whether it may be on devices: a line of `apps.csv`.
package struct SeedApp: Sendable, Equatable {
    package let name: String
    package let bundle: String
    package let state: State
    package let place: FilePlace

    package enum State: String, Sendable, CaseIterable {
        case approved, removed
    }
}

/// A device that sits in no slot: a line of `spares.csv`.
package struct SeedSpare: Sendable, Equatable {
    package let device: SheetDevice
    /// The store's name; a spare is never nowhere.
    package let store: String
    package let place: FilePlace
}
