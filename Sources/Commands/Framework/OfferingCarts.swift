// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
import Decisions
import Office

/// Which labels belong into a place of a line, so that TAB offers those and no others.
package enum LabelsMeant: Sendable {
    /// Seated and lendable, whoever has them at the moment: what can be reserved.
    case lendable
    /// What the desk would hand out now.
    case toHandOut
    /// What the desk would take back now.
    case toTakeBack
    /// What the person has now.
    case inMyHands
    /// Held for a reason that the person may end.
    case held
    /// Some of those that were named before.
    case these(Slots)
    /// Every slot.
    case any
}

extension PhraseReader {
    /// Carts by number, with their name and room; after `7-` the labels that would be accepted, each with a few words.
    func cartOffers(_ meant: LabelsMeant?) throws -> [Offer] {
        let around = try context.look.around(context.site)
        let typed = SlotText.plain(unfinished ?? "")
        if let meant, let dash = typed.firstIndex(of: "-"), let number = Int(typed[..<dash]),
            let cart = around.carts.first(where: { $0.number == number })
        {
            let slots = String(typed[typed.index(after: dash)...])
            return try slotOffers(cart, typed: slots, meant)
                .map { Offer("\(number)-\($0.word)", $0.note, closes: $0.closes) }
        }
        return try offered(around.carts, meant).map { cart in
            let keeper = around.keepers.first { $0.cart == cart.cart && $0.part == .coordinating }
            let name = keeper.flatMap { keeper in around.people.first { $0.person == keeper.person }?.name }
            return Offer(
                "\(cart.number)", "room \(cart.homeRoom), \(cart.capacity) slots" + (name.map { ", \($0)" } ?? ""))
        }
    }

    /// The carts of which anything would be accepted here: the cart as a whole, asked for all carts in one look, or a label of it.
    private func offered(_ carts: [Cart], _ meant: LabelsMeant?) throws -> [Cart] {
        guard carts.count <= PhraseReader.mostWeighed else { return carts }
        let whole: Set<Int>
        switch meant {
        case nil, .any, .these, .lendable: return carts
        case .toHandOut:
            whole = Set(context.accepted(carts.map { CheckOut(site: $0.site, cart: $0.cart) }).map(\.cart))
        case .toTakeBack:
            let daily = carts.map { CountDaily(site: $0.site, cart: $0.cart) }
            whole = Set(context.accepted(daily, despite: [NameWhatIsDoubted.code]).map(\.cart))
        case .inMyHands, .held: whole = []
        }
        return try carts.filter { cart in
            if whole.contains(cart.cart) { return true }
            guard let meant, let standing = try context.look.standing(cart) else { return false }
            return try !slots(of: cart, standing, meant).isEmpty
        }
    }

    /// Slots that would be accepted here, one's own first as one range.
    func slotOffers(_ cart: Cart, typed: String, _ meant: LabelsMeant = .any) throws -> [Offer] {
        guard let standing = try context.look.standing(cart) else { return [] }
        let cut = typed.lastIndex { $0 == "," }.map { String(typed[...$0]) } ?? ""
        let taken = (try? SlotText.read(cut, capacity: cart.capacity)) ?? .none
        let fitting = try slots(of: cart, standing, meant).subtracting(taken)
        var offers: [Offer] = []
        let mine = standing.mine.intersection(fitting)
        if mine.count > 1, cut.isEmpty { offers.append(Offer(mine.description, "your own labels")) }
        if case .inMyHands = meant, fitting.count > 1, cut.isEmpty, fitting != mine {
            offers.append(Offer(fitting.description, "all that you have"))
        }
        return offers
            + fitting.all.map { Offer("\(cut)\($0)", note(of: $0, standing), closes: false) }
    }

    private func slots(of cart: Cart, _ standing: LookAtCart.Standing, _ meant: LabelsMeant) throws -> Slots {
        switch meant {
        case .any: return cart.slots
        case .these(let some): return some
        case .lendable: return standing.usable.lendable
        case .held:
            return context.accepted(
                cart.slots.subtracting(standing.usable.lendable).all.map {
                    ReleaseHold(site: cart.site, cart: cart.cart, slots: Slots($0), why: "")
                }
            ).map(\.slots).joined()
        case .inMyHands: return try context.answer(OutNow(site: cart.site)).mine(of: cart.cart)
        case .toHandOut:
            let there = standing.usable.lendable.subtracting(standing.out)
            // One's own are asked about together first: what is accepted of all is accepted of each.
            let mine = standing.mine.intersection(there)
            let own = mine.isEmpty ? .none : handedOut([mine], of: cart)
            return own.union(handedOut(there.subtracting(own).all.map { Slots($0) }, of: cart))
        case .toTakeBack:
            return context.accepted(
                standing.out.all.map { CountPart(site: cart.site, cart: cart.cart, slots: Slots($0)) }
            )
            .map(\.slots).joined()
        }
    }

    private func handedOut(_ some: [Slots], of cart: Cart) -> Slots {
        context.accepted(some.map { CheckOut(site: cart.site, cart: cart.cart, slots: $0) }).compactMap(\.slots)
            .joined()
    }

    private func note(of slot: Int, _ standing: LookAtCart.Standing) -> String {
        if let reason = standing.usable.reasons.first(where: { $0.slots.contains(slot) }) { return reason.why }
        let place = standing.out.contains(slot) ? "out now" : "in the cart"
        return standing.mine.contains(slot) ? "yours, \(place)" : place
    }
}
