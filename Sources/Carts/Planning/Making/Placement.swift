// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A wish that no rule objects to, with everything that saving it takes.
package struct Placement: Sendable {
    package let wish: Wish
    package let cart: Cart
    package let mask: Slots
    package let span: Span
    package let first: String?
    package let last: String?
    package let room: String
    /// Labels that are not the class teacher's own, each with its owner.
    package let outside: [Ownership]
    /// Rows whose time ran out while they still held these labels: written down before the new row (before, after).
    package let spent: [(before: Reservation, after: Reservation)]
    /// Questions of others that the owner's own reservation declines.
    package let declined: [Reservation]
    /// Which labels are reserved but cannot be lent today: "7-4 damaged".
    package let heldBack: String
    package let lendable: Slots
    /// Substitutes in the cart's home room in that time: the plan stands, and nothing is handed out until the cart is moved.
    package let atHome: [Substitute]
}

/// What the rules say to a wish: all objections at once, and the placement when there are none.
package struct Examined: Sendable {
    package let refusals: [Refusal]
    package let placement: Placement?
}
