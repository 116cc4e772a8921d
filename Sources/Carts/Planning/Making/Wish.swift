// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// What somebody wants reserved: one cart, labels, one day, a time, a class.
///
/// Every door that plans or hands out devices puts its question in this form, so that there is one set of rules.
package struct Wish: Hashable, Sendable, Codable {
    package var site: UnitID
    /// The cart's id, not its number.
    package var cart: Int
    /// Nil means the class teacher's own labels of that cart on the day.
    package var mask: Slots?
    package var day: Day
    package var times: Asked
    /// The class's teacher, who is the requester whoever types it.
    package var teacher: PersonID
    /// Nil means the teacher's own room of that school year.
    package var room: String?
    package var project: String?

    package init(
        site: UnitID, cart: Int, mask: Slots?, day: Day, times: Asked, teacher: PersonID, room: String? = nil,
        project: String? = nil
    ) {
        self.site = site
        self.cart = cart
        self.mask = mask
        self.day = day
        self.times = times
        self.teacher = teacher
        self.room = room
        self.project = project
    }

    /// The same as it stands.
    package init(_ r: Reservation) {
        self.init(
            site: r.site, cart: r.cart, mask: r.mask, day: r.day, times: Asked(r), teacher: r.person, room: r.room,
            project: r.project)
    }

    package func on(_ day: Day) -> Wish {
        var copy = self
        copy.day = day
        return copy
    }

    /// What the first look needs.
    package var needs: [Slice] {
        [
            Cart.id(site, cart), Room.at(site), SchoolYear.of(site), SchoolDay.on(site, day), Setting.of(site),
            Reservation.onCart(site, day, cart), Substitute.on(site, day), Person.id(teacher), HeldRole.of(teacher),
            SlotDevice.inCart(site, cart), Hold.openOfCart(site, cart), SeatedDevice.unfit(site),
            Counter.of(site, Numbered.reservation),
        ]
    }
}
