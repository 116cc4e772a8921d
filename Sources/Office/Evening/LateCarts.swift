// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions

/// A cart that was not back on the last evening and was checked in after it.
struct LateCart {
    let finding: Finding
    /// It came back: the flag is settled as it is raised.
    let settlement: Settlement
}

extension Facts {
    /// The carts that the last evening did not find and that were checked in between its deadline and this one's.
    ///
    /// Not back and late are two facts: the first is known at the deadline, the second when the cart has come. So it stands in the evidence of
    /// the next evening, whenever that is run.
    /// - Source: S13, RULES "Close of day"
    func lateCarts(_ unit: UnitID, _ evening: Evening, zone: Zone) throws -> [LateCart] {
        guard let last = try one(NightlyRun.last, unit)?.day, last < evening.day.day else { return [] }
        try require([DayClose.of(unit, last), Count.since(unit, last)])
        let absent = try rows(DayClose.of, unit, last).filter {
            $0.flags.split(separator: " ").contains { $0 == EveningCode.notBack.rawValue }
        }
        guard !absent.isEmpty else { return [] }
        let counts = try rows(Count.since, unit, last)
        return absent.sorted { $0.cart < $1.cart }.compactMap { close in
            let came = counts.filter {
                $0.cart == close.cart && $0.kind == .daily && close.due < $0.at && $0.at < evening.bound
            }.min { ($0.at, $0.no) < ($1.at, $1.no) }
            guard let came else { return nil }
            return LateCart(
                finding: Finding(
                    .late, Subject(.cart, close.cart), cart: close.cart, person: evening.coordinating[close.cart]),
                settlement: Settlement(
                    at: came.at, by: came.by,
                    why: "it was due \(last), \(Said.clock(zone.minute(of: close.due)))"))
        }
    }
}
