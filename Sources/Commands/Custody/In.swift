// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions

/// `in 7-1..15` puts labels back; `in 7` is the daily check-in, by exception.
struct In: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "in", abstract: "Put labels back, or check a whole cart in for the day.",
        usage:
            "in CART[-SLOTS] [at TIME \"why\"] [all|all but SLOTS|missing SLOTS|damaged SLOT \"note\"|uncabled SLOTS|unplugged|unlocked|room ROOM]…",
        discussion:
            """
            A bare `in 7` claims all of it: every device in its slot, every cable connected, the cart plugged in and locked, in its own room. \
            At a terminal one question says so first; answer yes, or name the exceptions. In a script the words alone mean it.
            """,
        aliases: ["checkin"])
    static let task = Task.day
    static let examples = ["in 7-1..12", "in 7", "in 7 all but 17 damaged 3 \"cracked corner\" uncabled 4,5"]
    @Argument(help: .hidden) var words: [String] = []

    enum Plan: Sendable {
        case part(CountPart)
        case daily(CountDaily, Cart)
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let labels = try words.cartLabels(slots: true, .toTakeBack)
        let cart = labels.cart
        if let named = labels.named, !labels.saidAll {
            var slots = named
            if words.keywords("all", "but", "what did not come back") {
                slots = slots.subtracting(try words.slots(of: cart, among: named))
            }
            var missing = Slots.none
            var damaged: [Damage] = []
            while true {
                if words.keyword("missing", "lost sight of: held") {
                    missing = missing.union(try words.slots(of: cart, among: named))
                } else if words.keyword("damaged", "came back broken") {
                    damaged += try Self.damage(&words, cart, among: named)
                } else {
                    break
                }
            }
            return .part(
                CountPart(site: labels.site, cart: cart.cart, slots: slots, missing: missing, damaged: damaged))
        }
        var stated = CountDaily.Stated()
        if labels.saidAll { state(labels.slots, of: cart, in: &stated) }
        try exceptions(&words, cart, into: &stated)
        return .daily(CountDaily(site: labels.site, cart: cart.cart, stated), cart)
    }

    /// `all` claims everything; `all but 17` names what is away.
    private static func state(_ there: Slots, of cart: Cart, in stated: inout CountDaily.Stated) {
        let away = cart.slots.subtracting(there)
        if away.isEmpty { stated.all = true } else { stated.absent = stated.absent.union(away) }
    }

    /// Reads exceptions until the words end; `scan CART done` ends in the same.
    static func exceptions(_ words: inout PhraseReader, _ cart: Cart, into stated: inout CountDaily.Stated) throws {
        while true {
            if words.keyword("at", "when it really was") {
                stated.at = try words.clockTime().minute
                stated.why = try words.textIfAny("why", before: exceptionWords)
            } else if let there = try words.allBut(cart) {
                state(there, of: cart, in: &stated)
            } else if words.keyword("missing", "not in its slot: held, its last holder answers") {
                stated.missing = stated.missing.union(try words.slots(of: cart))
            } else if words.keyword("damaged", "held for repair") {
                stated.damaged += try damage(&words, cart)
            } else if words.keyword("uncabled", "its cable is not connected") {
                stated.uncabled = stated.uncabled.union(try words.slots(of: cart))
            } else if words.keyword("unplugged", "not plugged into the wall") {
                stated.unplugged = true
            } else if words.keyword("unlocked", "not locked") {
                stated.unlocked = true
            } else if words.keyword("room", "where it stands, if not in its own room") {
                stated.room = try words.room()
            } else {
                return
            }
        }
    }

    /// What may follow a note or a reason.
    private static let exceptionWords: Set<String> = [
        "at", "all", "missing", "damaged", "uncabled", "unplugged", "unlocked", "room",
    ]

    private static func damage(_ words: inout PhraseReader, _ cart: Cart, among some: Slots? = nil) throws -> [Damage] {
        let slots = try words.slots(of: cart, "The damaged slot", among: some)
        let note = try words.textIfAny("note", before: exceptionWords) ?? ""
        return slots.all.map { Damage(slot: $0, note: note) }
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        switch plan {
        case .part(let request): Outcome(try context.perform(request))
        case .daily(let request, let cart): Outcome(try Review.checkIn(request, cart, in: context))
        }
    }
}
