// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions

/// What was out at an earlier instant, read back from rows that have moved on since.
///
/// A loan's row says what is out now; counts, hand-offs and ended holds say since when the rest is back. That is how 17:01 and next noon see the same evening.
/// - Source: F3, F5
package struct Custodies: Sendable {
    package var loans: [Loan]
    package var counts: [Count]
    package var holds: [Hold]

    package init(loans: [Loan], counts: [Count], holds: [Hold]) {
        self.loans = loans
        self.counts = counts
        self.holds = holds
    }

    /// The labels of this loan that were out just before `instant`.
    package func out(_ loan: Loan, before instant: Instant) -> Slots {
        guard loan.outAt < instant else { return .none }
        if let closed = loan.closed, closed < instant { return .none }
        let back = counts.filter {
            $0.cart == loan.cart && ($0.kind == .part || $0.kind == .daily) && loan.outAt <= $0.at && $0.at < instant
        }.map(\.present).joined()
        let passedOn = loans.filter { $0.cameFrom == loan.no && $0.outAt < instant }.map(\.taken).joined()
        let found = holds.filter { hold in
            guard hold.cart == loan.cart, hold.code == .missing, let ended = hold.ended else { return false }
            return loan.outAt <= ended && ended < instant
        }.map { Slots($0.slot) }.joined()
        return loan.taken.subtracting(back).subtracting(passedOn).subtracting(found).union(loan.out)
    }

    /// The holds of a cart that say a device is gone, as they stood just before `instant`.
    package func missing(_ cart: Int, before instant: Instant) -> [Hold] {
        holds.filter { hold in
            hold.cart == cart && hold.isGone && hold.from < instant
                && (hold.ended.map { $0 >= instant } ?? true)
        }
    }

    /// The daily check-in that stood just before `instant`; nil when the cart was not back, or was taken out of again.
    package func checkIn(_ cart: Int, on day: Day, before instant: Instant) -> Count? {
        let ofDay = counts.filter { $0.cart == cart && $0.day == day }
        guard case .checkedIn(let count) = CheckInState(ofDay, asOf: Instant(ms: instant.ms - 1)) else { return nil }
        return count
    }
}
