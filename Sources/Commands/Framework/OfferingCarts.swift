// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import Office

extension PhraseReader {
    /// Carts by number, with their name and room; after `7-` the labels that can be had, each with its reason if it cannot.
    func cartOffers(labels: Bool) throws -> [Offer] {
        let around = try context.look.around(context.site)
        let typed = SlotText.plain(unfinished ?? "")
        if labels, let dash = typed.firstIndex(of: "-"), let number = Int(typed[..<dash]),
            let cart = around.carts.first(where: { $0.number == number })
        {
            let slots = String(typed[typed.index(after: dash)...])
            return try slotOffers(cart, typed: slots).map { Offer("\(number)-\($0.word)", $0.note, closes: $0.closes) }
        }
        return around.carts.flatMap { cart -> [Offer] in
            let keeper = around.keepers.first { $0.cart == cart.cart && $0.part == .coordinating }
            let name = keeper.flatMap { keeper in around.people.first { $0.person == keeper.person }?.name }
            let note = "room \(cart.homeRoom), \(cart.capacity) slots" + (name.map { ", \($0)" } ?? "")
            return [Offer("\(cart.number)", note)]
        }
    }

    /// Slots that can be lent now, the person's own first as one range.
    func slotOffers(_ cart: Cart, typed: String) throws -> [Offer] {
        guard let standing = try context.look.standing(cart) else { return [] }
        let free = standing.usable.lendable.subtracting(standing.out)
        let cut = typed.lastIndex { $0 == "," }.map { String(typed[...$0]) } ?? ""
        let taken = (try? SlotText.read(cut, capacity: cart.capacity)) ?? .none
        var offers: [Offer] = []
        if !standing.mine.isEmpty, cut.isEmpty { offers.append(Offer(standing.mine.description, "your own labels")) }
        for slot in free.subtracting(taken).all {
            offers.append(
                Offer(
                    "\(cut)\(slot)", standing.mine.contains(slot) ? "yours, in the cart" : "in the cart", closes: false)
            )
        }
        return offers
    }
}
