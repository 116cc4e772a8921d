// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions

/// The dialogue in which a check-in names what the desk doubts: one question for all of it, answered by exception.
///
///     7-1..12: out with Chidi Okafor, room 112.
///     7-17: held: missing.
///     Which of them are in their slots? all back but 17
///
/// The answer is said in the words of `in` itself; what it does not name is back. Nothing said, nothing done. Off a terminal nothing is asked and the
/// refusal stands, whatever `--yes` says.
/// - Source: S14, RULES "Check-in"
enum Review {
    static func checkIn(_ request: CountDaily, _ cart: Cart, in context: Context) throws -> Receipt {
        do {
            return try context.perform(request)
        } catch let refused as Refused {
            guard refused.refusals.count == 1, refused.refusals[0].code == NameWhatIsDoubted.code,
                !context.flags.isMachine, context.prompts.ask != nil, let line = context.prompts.line
            else { throw refused }
            return try context.perform(answered(request, cart, line, in: context))
        }
    }

    private static func answered(
        _ request: CountDaily, _ cart: Cart, _ line: (String) throws -> String?, in context: Context
    ) throws -> CountDaily {
        let doubts = try doubts(request, in: context)
        let slots = Slots(doubts.map(\.slot))
        var page = Page(grouped(doubts).map { .warn("\($0.slots.labels(ofCart: cart.number)): \($0.doubt.said).") })
        page.add(.hint(forms(slots)))
        context.prompts.talk?(page)
        let question = slots.count == 1 ? "Is it in its slot? " : "Which of them are in their slots? "
        while let text = try line(question) {
            do {
                guard let stated = try DoubtAnswer.read(text, of: slots, cart, after: request.stated, in: context)
                else {
                    break
                }
                return CountDaily(site: request.site, cart: request.cart, stated)
            } catch let misread as Misread {
                let instead = misread.accepted.isEmpty ? [forms(slots)] : misread.accepted
                context.prompts.talk?(
                    [.bad(misread.whole)] + Page((instead + ["an empty line leaves it"]).map { .hint($0) }))
            }
        }
        throw Refused(Unconfirmed.refusal("Nothing was done.", instead: ["in \(cart.number) all but \(slots)"]))
    }

    private static func doubts(_ request: CountDaily, in context: Context) throws -> [Doubt] {
        let state = try context.answer(CartState(site: request.site, cart: request.cart))
        let stated = request.stated
        let named = [stated.absent, stated.missing, stated.present, stated.uncabled, stated.scanned ?? .none]
            .joined().union(Slots(stated.damaged.map(\.slot)))
        var doubts = state.doubts.filter { !named.contains($0.slot) }
        if stated.scanned != nil {
            let known = Slots(doubts.map(\.slot)).union(named)
            doubts += state.seated.subtracting(known).all.map { Doubt(slot: $0, reason: .unread) }
        }
        return doubts
    }

    /// What may be answered, with slots that are really asked about.
    private static func forms(_ slots: Slots) -> String {
        guard let last = slots.all.last, slots.count > 1 else { return "yes · no · missing" }
        return "all back · all but \(last) · missing \(last) · none back"
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
