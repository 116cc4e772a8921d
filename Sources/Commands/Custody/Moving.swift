// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import Decisions

/// `swap 7-12 with SERIAL`: puts a spare into a slot.
struct Swap: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "swap", abstract: "Put a spare into a slot; the label stays, the device changes.",
        usage: "swap LABEL with SERIAL [\"why\"]")
    static let task = Task.devices
    static let examples = [
        "swap 7-12 with LN-S001", "swap 7-3 with DMRPTTW4MF3M \"cracked corner\"", "swap 5-1 with LN-S003",
    ]
    @Argument(help: .hidden) var words: [String] = []

    struct Plan: Sendable {
        let label: CartLabel
        let code: String
        let why: String?
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let label = try words.label()
        try words.require("with", "the spare's serial or tag")
        words.offer { words in
            try words.context.answer(Spares(site: words.context.site)).map {
                Offer($0.serial, "spare, \($0.store ?? "no store")")
            }
        }
        return Plan(label: label, code: try words.word("The spare's serial"), why: try words.textIfAny("why"))
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        let device = try context.answer(CodedDevice(site: plan.label.site, code: plan.code))
        guard let device else {
            throw Refused(
                SpareFits.refusal("There is no device \"\(plan.code)\".", instead: ["device list"], exit: .notFound))
        }
        return Outcome(
            try context.perform(
                SwapDevice(
                    site: plan.label.site, cart: plan.label.cart.cart, slot: plan.label.slot, device: device,
                    why: plan.why)))
    }
}

/// `move 7-12 to 7-30`, `move cart 7 to 208`.
struct Move: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move a device to an empty slot, or a cart to another room.",
        usage: "move LABEL to LABEL | move cart CART to ROOM")
    static let task = Task.devices
    static let examples = ["move cart 7 to 208", "move 7-12 to 4-30", "move cart 7 to Library"]
    @Argument(help: .hidden) var words: [String] = []

    enum Plan: Sendable {
        case device(MoveDevice)
        case cart(MoveCart)
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        if words.keyword("cart", "a whole cart, to another room") {
            let cart = try words.cart()
            try words.require("to", "its new room")
            return .cart(MoveCart(site: cart.site, cart: cart.cart.cart, room: try words.room()))
        }
        let from = try words.label()
        try words.require("to", "an empty slot")
        let to = try words.label()
        return .device(
            MoveDevice(
                site: from.site, fromCart: from.cart.cart, fromSlot: from.slot, toCart: to.cart.cart, toSlot: to.slot))
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        switch plan {
        case .device(let request): Outcome(try context.perform(request))
        case .cart(let request): Outcome(try context.perform(request))
        }
    }
}
