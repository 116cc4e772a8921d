// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import Decisions
import Office
import People

/// `handoff 7-1..15 to lindqvist`, `handoff withdraw H3`.
struct HandOff: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "handoff", abstract: "Offer labels that are out to another teacher, or take an offer back.",
        usage: "handoff CART-SLOTS to TEACHER | handoff withdraw H3")
    static let task = Task.day
    static let examples = ["handoff 7-1..12 to lindqvist", "handoff 7-3 to lindqvist", "handoff withdraw H1"]
    @Argument(help: .hidden) var words: [String] = []

    enum Plan: Sendable {
        case offer(OfferHandoff)
        case withdraw(WithdrawHandoff)
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        if words.keyword("withdraw", "take an offer back") {
            return .withdraw(WithdrawHandoff(site: words.context.site, no: try words.id(.handoff).no))
        }
        let labels = try words.cartLabels(slots: true, .inMyHands)
        try words.require("to", "who gets them")
        let receiver = try words.person("The teacher", offering: [Role.teacher]) { people, context in
            let wishes = people.map {
                OfferHandoff(site: labels.site, cart: labels.cart.cart, slots: labels.slots, receiver: $0.person)
            }
            let could = Set(context.accepted(wishes).map(\.receiver))
            return people.filter { could.contains($0.person) }
        }
        return .offer(
            OfferHandoff(site: labels.site, cart: labels.cart.cart, slots: labels.slots, receiver: receiver.person))
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        switch plan {
        case .offer(let request): Outcome(try context.perform(request))
        case .withdraw(let request): Outcome(try context.perform(request))
        }
    }
}

/// `accept`, `accept all but 7`, `accept H3`: the receiver's count.
struct Accept: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Count and take over what is handed to you.",
        usage: "accept [H3] [all but SLOTS]")
    static let task = Task.day
    static let examples = ["accept", "accept all but 7", "accept H1"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> AcceptHandoff {
        let context = words.context
        let id = try words.idIfAny([.handoff]) { context in
            try context.answer(OutNow(site: context.site)).offers.map {
                Offer(Numbered.handoff.id($0.handoff.no), "\($0.labels) from \($0.giver)")
            }
        }
        guard words.keywords("all", "but", "what you did not find") else {
            return AcceptHandoff(site: context.site, no: id?.no)
        }
        let offers = try context.answer(OutNow(site: context.site)).offers.map(\.handoff)
        let offer = offers.first { id == nil || $0.no == id?.no }
        let carts = try context.look.around(context.site).carts
        guard let cart = carts.first(where: { $0.cart == offer?.cart }) ?? carts.max(by: { $0.capacity < $1.capacity })
        else {
            return AcceptHandoff(site: context.site, no: id?.no)
        }
        return AcceptHandoff(site: context.site, no: id?.no, absent: try words.slots(of: cart, among: offer?.mask))
    }
}
