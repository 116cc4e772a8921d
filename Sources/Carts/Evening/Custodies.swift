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
            hold.cart == cart && (hold.code == .missing || hold.code == .lost) && hold.from < instant
                && (hold.ended.map { $0 >= instant } ?? true)
        }
    }

    /// The last daily check-in of a cart on a day, entered before `instant` and not followed by a check-out; nil when the cart was not back.
    package func checkIn(_ cart: Int, on day: Day, before instant: Instant) -> Count? {
        guard
            let last = counts.filter({ $0.cart == cart && $0.day == day && $0.kind == .daily && $0.at < instant })
                .max(by: { ($0.at, $0.no) < ($1.at, $1.no) })
        else { return nil }
        let outAgain = loans.contains {
            $0.cart == cart && $0.cameFrom == nil && last.at < $0.outAt && $0.outAt < instant
        }
        return outAgain ? nil : last
    }
}
