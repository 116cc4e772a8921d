// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions

/// The dialogue in which a check-in names what the desk doubts.
///
/// Each group of doubted labels is asked about once; where the answer is no, label by label. Off a terminal nothing is asked and the refusal
/// stands, whatever `--yes` says.
/// - Source: S14, RULES "Check-in"
enum Review {
    static func checkIn(_ request: CountDaily, _ cart: Cart, in context: Context) throws -> Receipt {
        do {
            return try context.perform(request)
        } catch let refused as Refused {
            guard refused.refusals.count == 1, refused.refusals[0].code == NameWhatIsDoubted.code,
                !context.flags.isMachine,
                let ask = context.prompts.ask
            else { throw refused }
            return try context.perform(answered(request, cart, ask, in: context))
        }
    }

    private static func answered(
        _ request: CountDaily, _ cart: Cart, _ ask: (Page, String) -> Bool, in context: Context
    ) throws -> CountDaily {
        var after = request
        let state = try context.answer(CartState(site: request.site, cart: request.cart))
        let stated = request.stated
        let named = [stated.absent, stated.missing, stated.present, stated.uncabled, stated.scanned ?? .none]
            .joined().union(Slots(stated.damaged.map(\.slot)))
        var doubts = state.doubts.filter { !named.contains($0.slot) }
        if stated.scanned != nil {
            let known = Slots(doubts.map(\.slot)).union(named)
            doubts += state.seated.subtracting(known).all.map { Doubt(slot: $0, reason: .unread) }
        }
        for group in grouped(doubts) {
            let labels = group.slots.labels(ofCart: cart.number)
            let many = group.slots.count > 1
            if ask(
                [.warn("\(labels): \(group.doubt.said).")],
                many ? "Are all of them in their slots?" : "Is it in its slot?")
            {
                after.stated.present = after.stated.present.union(group.slots)
                continue
            }
            for slot in group.slots.all {
                if many, ask([], "Is \(cart.number)-\(slot) in its slot?") {
                    after.stated.present = after.stated.present.union(Slots(slot))
                } else if case .out(let holder, _) = group.doubt.reason,
                    !ask([], "Is \(cart.number)-\(slot) still with \(holder)?")
                {
                    after.stated.missing = after.stated.missing.union(Slots(slot))
                } else {
                    after.stated.absent = after.stated.absent.union(Slots(slot))
                }
            }
        }
        return after
    }

    private static func grouped(_ doubts: [Doubt]) -> [(doubt: Doubt, slots: Slots)] {
        var groups: [(doubt: Doubt, slots: Slots)] = []
        for doubt in doubts {
            if let index = groups.firstIndex(where: { $0.doubt.reason == doubt.reason }) {
                groups[index].slots = groups[index].slots.union(Slots(doubt.slot))
            } else {
                groups.append((doubt, Slots(doubt.slot)))
            }
        }
        return groups
    }
}
