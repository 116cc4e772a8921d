// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// The daily check-in of a whole cart: every slot, every cable, wall plug, locked, room; by exception.
///
/// It never closes silently what the desk doubts: labels out, held, missing at the last count or not read by the scanner are named, one way or
/// the other, or `all` claims everything.
/// - Source: S13, S14
package struct CountDaily: Request {
    package static let name = "count.daily"
    package static let permission = Permission("count.daily")
    package let site: UnitID
    package let cart: Int
    package var stated = Stated()
    package var unit: UnitID { site }

    /// What the person said, exactly.
    package struct Stated: Codable, Sendable, Equatable {
        /// `all`: claims everything that is not named otherwise.
        package var all = false
        /// Bare `all but`: still out when the label is on an open loan, otherwise missing.
        package var absent = Slots.none
        package var missing = Slots.none
        package var damaged: [Damage] = []
        /// Doubted and yet there: the answers of a dialogue.
        package var present = Slots.none
        package var uncabled = Slots.none
        package var unplugged = false
        package var unlocked = false
        package var room: String?
        /// `at 16:55 "power cut"`: the minute it is said to have happened, and why it is entered later.
        package var at: Int?
        package var why: String?
        /// What a scanner read; nil when nothing was scanned.
        package var scanned: Slots?
        /// Devices of another slot that the scanner met here.
        package var strangers: [Stranger] = []

        package init() {}
    }

    /// A device of another slot, and where it was met; slot 0 when that was not said.
    package struct Stranger: Codable, Sendable, Equatable {
        package let slot: Int
        package let device: Int
        package init(slot: Int, device: Int) {
            self.slot = slot
            self.device = device
        }
    }

    package init(site: UnitID, cart: Int, _ stated: Stated = Stated()) {
        self.site = site
        self.cart = cart
        self.stated = stated
    }

    package func needs(at now: Moment) -> [Slice] {
        CustodySlices.of(site, cart, now.day) + [
            Counter.of(site, Numbered.count), Counter.of(site, Numbered.hold), Count.lastDaily(site, cart),
            Count.ofCartDay(site, now.day, cart), Loan.ofCartDay(site, now.day, cart),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.liveCart(site, cart) else { return .refuse(NoSuchCart.here) }
        var coming = try Coming(stated, cart: row, actor: actor, now: now, facts: facts)
        try coming.object()
        return coming.objections.isEmpty ? try coming.accepted() : .refuse(coming.objections)
    }
}
