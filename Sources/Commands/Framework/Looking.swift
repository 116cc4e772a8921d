// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
package import Office

/// What the reader of a line looks up at the desk, each thing at most once a line.
package final class Looking {
    private let desk: any Desk
    private let token: Token?
    private let door: Door
    private var around: [UnitID: LookAround.Around] = [:]
    private var plans: [UnitID: [Day: DayPlan?]] = [:]
    private var carts: [UnitID: [Int: LookAtCart.Standing]] = [:]

    init(desk: any Desk, token: Token?, door: Door) {
        self.desk = desk
        self.token = token
        self.door = door
    }

    private func answer<Q: Query>(_ query: Q) throws -> Q.Answer {
        guard let token else {
            throw Refused(SignedOut.refusal("Nobody is signed in.", instead: ["login NAME"], exit: .notPermitted))
        }
        return try desk.answer(query, door: door, as: token)
    }

    package func around(_ site: UnitID) throws -> LookAround.Around {
        if let known = around[site] { return known }
        let found = try answer(LookAround(unit: site))
        around[site] = found
        return found
    }

    /// The day with its bells; nil outside every school year.
    package func plan(_ site: UnitID, _ day: Day) throws -> DayPlan? {
        if let known = plans[site]?[day] { return known }
        let found = try answer(LookAtDay(unit: site, day: day))
        plans[site, default: [:]][day] = .some(found)
        return found
    }

    package func standing(_ cart: Cart) throws -> LookAtCart.Standing? {
        if let known = carts[cart.site]?[cart.cart] { return known }
        let found = try answer(LookAtCart(unit: cart.site, cart: cart.cart))
        if let found { carts[cart.site, default: [:]][cart.cart] = found }
        return found
    }
}
