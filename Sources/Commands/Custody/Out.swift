// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import Decisions

/// `out 7`, `out 7-1..15`, `out 7 all but 4`: hands devices out of a cart.
struct Out: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "out", abstract: "Hand devices out: what is reserved on a cart now, or the labels you name.",
        usage: "out CART[-SLOTS] [all but SLOTS]", aliases: ["checkout"])
    static let task = Task.day
    static let examples = ["out 7", "out 7-1..12", "out 7 all but 4"]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> CheckOut {
        let labels = try words.cartLabels(slots: true, .toHandOut)
        if labels.saidAll {
            return CheckOut(
                site: labels.site, cart: labels.cart.cart, absent: labels.cart.slots.subtracting(labels.slots))
        }
        let absent =
            words.keywords("all", "but", "what is not there")
            ? try words.slots(of: labels.cart, among: labels.named) : .none
        return CheckOut(site: labels.site, cart: labels.cart.cart, slots: labels.named, absent: absent)
    }
}
