// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// One cart on one evening, as of the deadline: what stands in the evidence and what is found.
/// - Source: S13, S14, RULES "Close of day"
package struct CartEvening: Sendable {
    package let evidence: DayClose
    package let findings: [Finding]

    /// - Parameters:
    ///   - bound: the first instant that is too late.
    ///   - recalls: of its loans, by their number.
    ///   - coordinating: who answers for the cart.
    package init(
        _ cart: Cart, on day: SchoolDay, bound: Instant, custodies: Custodies, recalls: [Int: Recall],
        coordinating: PersonID?,
        checked: Bool
    ) {
        var found: [Finding] = []
        let id = Subject(.cart, cart.cart)
        func say(_ code: EveningCode, _ mask: Slots = .none) {
            found.append(Finding(code, id, cart: cart.cart, mask: mask, person: coordinating))
        }
        let count = custodies.checkIn(cart.cart, on: day.day, before: bound)
        if let count {
            if !count.plugged { say(.unplugged) }
            if !count.locked { say(.unlocked) }
            if !RoomName.isSame(count.room, cart.homeRoom) { say(.wrongRoom) }
            let loose = count.present.subtracting(count.cabled)
            if !loose.isEmpty { say(.uncabled, loose) }
        } else if checked {
            say(.notBack)
        }
        let gone = custodies.missing(cart.cart, before: bound)
        for hold in gone {
            found.append(
                Finding(
                    .missing, Subject(.hold, hold.no), cart: cart.cart, mask: Slots(hold.slot),
                    person: hold.lastHolder ?? coordinating))
        }
        let lost = gone.map { Slots($0.slot) }.joined()
        var out = Slots.none
        for loan in custodies.loans where loan.cart == cart.cart {
            let still = custodies.out(loan, before: bound).subtracting(lost)
            if !still.isEmpty {
                out = out.union(still)
                found.append(
                    Finding(.stillOut, Subject(.loan, loan.no), cart: cart.cart, mask: still, person: loan.holder))
            }
            // What came back before anybody knew of the substitute was no recall.
            let recalled = recalls[loan.no].map { custodies.out(loan, before: $0.known) } ?? .none
            if !recalled.isEmpty {
                found.append(
                    Finding(.recall, Subject(.loan, loan.no), cart: cart.cart, mask: recalled, person: loan.holder))
            }
        }
        findings = found
        let codes = EveningCode.allCases.filter { code in found.contains { $0.code == code } }
        evidence = DayClose(
            site: cart.site, day: day.day, cart: cart.cart, due: bound.adding(seconds: -1), out: out, missing: lost,
            back: count?.at,
            flags: codes.map(\.rawValue).joined(separator: " "))
    }
}
