// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions

/// The dialogue of a check-in: one question for all that it claims, answered by yes or by exception.
///
///     All 30 devices in their slots, cabled, cart plugged in, locked, in room 204? [y/N or exceptions]
///
/// Where the desk doubts labels the question is about them, and what else the answer claims is said above it:
///
///     7-1..12: out with Chidi Okafor, room 112.
///     7-17: held: missing.
///     Claimed as well: the other 17 devices in their slots, cabled, cart plugged in, locked, in room 204.
///     Which of them are in their slots? all back but 17
///
/// The answer is said in the words of `in` itself; what it does not name is back. Nothing said, nothing done. `all` claims everything and is not asked
/// about, nor is a line with `--yes`, except for what is doubted. Off a terminal nothing is asked: the words themselves claim all that they
/// do not except, and the refusal of what is doubted stands, whatever `--yes` says.
/// - Source: S14, RULES "Check-in"
enum Review {
    static func checkIn(_ request: CountDaily, _ cart: Cart, in context: Context) throws -> Receipt {
        guard !context.flags.isMachine, context.prompts.ask != nil, let line = context.prompts.line else {
            return try context.perform(request)
        }
        do {
            if request.stated.all || context.flags.yes { return try context.perform(request) }
            // Whatever stands against it is said before anything is asked.
            _ = try context.preview(request)
            return try context.perform(claimed(request, cart, line, in: context))
        } catch let refused as Refused {
            guard refused.refusals.count == 1, refused.refusals[0].code == NameWhatIsDoubted.code else { throw refused }
            return try context.perform(answered(request, cart, line, in: context))
        }
    }

    /// The check-in as it was agreed to: as it was typed, or with the exceptions that were answered.
    private static func claimed(
        _ request: CountDaily, _ cart: Cart, _ line: (String) throws -> String?, in context: Context
    ) throws -> CountDaily {
        let state = try context.answer(CartState(site: request.site, cart: request.cart))
        let claim = CheckInClaim(stated: request.stated, cart: cart, seated: state.seated)
        while let text = try line("\(claim.said)? [y/N or exceptions] ") {
            switch text.trimming().lowercased() {
            case "y", "yes": return request
            case "", "n", "no": throw Refused(Unconfirmed.refusal("Nothing was done."))
            default: break
            }
            do {
                if let stated = try DoubtAnswer.read(text, of: .none, cart, after: request.stated, in: context) {
                    return CountDaily(site: request.site, cart: request.cart, stated)
                }
            } catch let misread as Misread {
                let instead = misread.accepted.isEmpty ? ["yes · no · missing 17 · uncabled 4"] : misread.accepted
                context.prompts.talk?([.bad(misread.whole)] + Page(instead.map { .note($0) }))
            }
        }
        throw Refused(Unconfirmed.refusal("Nothing was done."))
    }

    private static func answered(
        _ request: CountDaily, _ cart: Cart, _ line: (String) throws -> String?, in context: Context
    ) throws -> CountDaily {
        let doubts = try doubts(request, in: context)
        let slots = Slots(doubts.map(\.slot))
        var page = Page(grouped(doubts).map { .warn("\($0.slots.labels(ofCart: cart.number)): \($0.doubt.said).") })
        let seated = try context.answer(CartState(site: request.site, cart: request.cart)).seated
        let claim = CheckInClaim(stated: request.stated, cart: cart, seated: seated, asked: slots).said
        page.add(.line("Claimed as well: \(claim.prefix(1).lowercased() + claim.dropFirst())."))
        page.add(.note(forms(slots)))
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
                    [.bad(misread.whole)] + Page((instead + ["an empty line leaves it"]).map { .note($0) }))
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
