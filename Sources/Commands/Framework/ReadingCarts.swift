// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
import CivilTime
package import Decisions
import Office
import People
import Sheets

/// A cart and which of its labels were said.
package struct CartLabels: Sendable, Equatable {
    package let site: UnitID
    package let cart: Cart
    /// The slots that were named; nil when only the cart was.
    package let named: Slots?
    /// Whether `all` or `all but` was said in so many words.
    package let saidAll: Bool

    /// The labels named, or every slot of the cart.
    package var slots: Slots { named ?? cart.slots }
    package var said: String { named.map { $0.labels(ofCart: cart.number) } ?? "cart \(cart.number)" }
}

/// One label: a slot of a cart.
package struct CartLabel: Sendable, Equatable {
    package let site: UnitID
    package let cart: Cart
    package let slot: Int
    package var said: String { "\(cart.number)-\(slot)" }
}

extension PhraseReader {
    /// `7`, `cart 7`, `7-12`, `07-12`, `7 - 12`, `7-1..15,20`, `7 1..12`, `7 all`, `7 all but 4`, `lincoln:7`.
    ///
    /// `7 1-12` is refused and `7-1..12` proposed, since a-b is always a label; a date such as 12-Jul is a label that a spreadsheet has spoilt.
    /// - Source: S7, F33
    package mutating func cartLabels(slots wanted: Bool = true, _ meant: LabelsMeant = .any) throws -> CartLabels {
        let (site, cart, slotText) = try cartWord(labels: wanted, meant)
        if let slotText {
            let text = slotText + joinedTail(after: slotText)
            return CartLabels(site: site, cart: cart, named: try slots(text, of: cart, from: at - 1), saidAll: false)
        }
        guard wanted else { return CartLabels(site: site, cart: cart, named: nil, saidAll: false) }
        if let dashed = next.map(SlotText.plain), dashed.hasPrefix("-"),
            dashed == "-" || SlotText.isMeant(String(dashed.dropFirst()))
        {
            at += 1
            if dashed != "-" {
                let text = String(dashed.dropFirst())
                let named = try slots(text + joinedTail(after: text), of: cart, from: at - 1)
                return CartLabels(site: site, cart: cart, named: named, saidAll: false)
            }
            guard let first = next else {
                throw missing("The slot after the dash", accepted: ["\(cart.number)-1..\(cart.capacity)"])
            }
            at += 1
            return CartLabels(
                site: site, cart: cart, named: try slots(first + joinedTail(after: first), of: cart, from: at - 1),
                saidAll: false)
        }
        if let all = try allBut(cart) { return CartLabels(site: site, cart: cart, named: all, saidAll: true) }
        if let text = next, SlotText.isMeant(text), !isDay(at) {
            at += 1
            let named = try slots(text + joinedTail(after: text), of: cart, from: at - 1)
            return CartLabels(site: site, cart: cart, named: named, saidAll: false)
        }
        return CartLabels(site: site, cart: cart, named: nil, saidAll: false)
    }

    /// A cart without slots: `7`, `cart 7`, `lincoln:7`.
    package mutating func cart() throws -> CartLabels { try cartLabels(slots: false) }

    /// The same where it may be left out.
    package mutating func cartLabelsIfAny(_ meant: LabelsMeant = .any) throws -> CartLabels? {
        let start = words.count > at ? words[at].text : ""
        let tail = start.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
        if !isAtEnd, Fold.key(start) != "cart", !SlotText.isMeant(tail) { return nil }
        if isAtEnd {
            offer { try $0.cartOffers(meant) }
            return nil
        }
        return try cartLabels(slots: true, meant)
    }

    /// Exactly one label: `7-12`.
    package mutating func label(_ meant: LabelsMeant = .any) throws -> CartLabel {
        let start = at
        let labels = try cartLabels(slots: true, meant)
        guard let named = labels.named, named.count == 1, let slot = named.all.first else {
            if isAtEnd, isCompleting { throw EndOfWords() }
            throw misread(
                "One label belongs here, such as \(labels.cart.number)-12.", accepted: ["\(labels.cart.number)-1"],
                at: start,
                count: at - start)
        }
        return CartLabel(site: labels.site, cart: labels.cart, slot: slot)
    }

    /// Slots of a cart already named: `4`, `4,5`, `1..12`, also whole labels `7-4`; TAB offers those `among` some, every one where it is nil.
    package mutating func slots(
        of cart: Cart, _ what: String = "The slots", among some: Slots? = nil
    ) throws -> Slots {
        offer { try $0.slotOffers(cart, typed: $0.unfinished ?? "", some.map(LabelsMeant.these) ?? .any) }
        guard let text = next else { throw missing(what, accepted: ["4", "1..12", "1..12,15"]) }
        var plain = SlotText.plain(text)
        if let dash = plain.firstIndex(of: "-"), Int(plain[..<dash]) == cart.number {
            plain = String(plain[plain.index(after: dash)...])
        }
        guard SlotText.isMeant(plain) else {
            throw misread(
                "\(what) are numbers such as 4 or 1..12, not \"\(text)\".", accepted: ["4", "1..12", "1..12,15"])
        }
        at += 1
        return try slots(plain + joinedTail(after: plain), of: cart, from: at - 1)
    }

    /// `all` or `all but 4,5` of this cart; nil when the next word is something else.
    package mutating func allBut(_ cart: Cart) throws -> Slots? {
        offer([Offer("all", "every slot of cart \(cart.number)"), Offer("all but", "every slot but those you name")])
        guard keywordQuietly("all") else { return nil }
        offer([Offer("but", "leave some out")])
        guard keywordQuietly("but") else { return cart.slots }
        return cart.slots.subtracting(try slots(of: cart))
    }

    /// Site, cart and the slots written onto it, from the word that names the cart.
    private mutating func cartWord(labels: Bool, _ meant: LabelsMeant) throws -> (UnitID, Cart, String?) {
        offer { try $0.cartOffers(labels ? meant : nil) }
        if let next, Fold.key(next) == "cart" {
            at += 1
            offer { try $0.cartOffers(labels ? meant : nil) }
        }
        guard let word = next else { throw missing("The cart", accepted: try cartForms()) }
        if let trap = SpreadsheetTrap(word), SlotText.isMeant(word) == false || Day(iso: word) != nil {
            throw misread(trap.sentence, accepted: ["the label as it stands on the device, such as 7-12"])
        }
        var text = SlotText.plain(word)
        var site = context.site
        if let colon = text.firstIndex(of: ":") {
            site = try self.site(coded: String(text[..<colon]))
            text = String(text[text.index(after: colon)...])
        }
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let all = try context.look.around(site).carts
        guard let number = Int(parts[0]), SlotText.isMeant(text) else {
            throw misread(
                "\"\(word)\" is not a cart.", accepted: try cartForms(),
                suggestions: all.filter { Fold.key($0.name) == Fold.key(word) }.map { "\($0.number)" })
        }
        guard let cart = all.first(where: { $0.number == number }) else {
            throw misread("There is no cart \(number) here.", accepted: all.map { "\($0.number)" }, exit: .notFound)
        }
        if parts.count == 2, !labels {
            throw misread("Only the cart belongs here, not a label.", accepted: ["\(number)"])
        }
        at += 1
        if parts.count == 2, parts[1].isEmpty {
            guard let tail = take() else {
                throw missing("The slot", accepted: ["\(number)-1..\(cart.capacity)"])
            }
            return (site, cart, tail.text)
        }
        return (site, cart, parts.count == 2 ? parts[1] : nil)
    }

    /// What belongs to the slots before it because a comma joins them: "1..12, 15".
    private mutating func joinedTail(after text: String) -> String {
        var tail = ""
        while let next, (text + tail).hasSuffix(",") || next.hasPrefix(",") {
            tail += next
            at += 1
        }
        return tail
    }

    private func slots(_ text: String, of cart: Cart, from place: Int) throws -> Slots {
        let count = max(1, at - place)
        do {
            return try SlotText.read(text, capacity: cart.capacity)
        } catch .dashed(let first, let last) {
            let form = first < last ? "\(cart.number)-\(first)..\(last)" : "\(cart.number)-\(last)..\(first)"
            throw misread(
                "\(first)-\(last) is the label of one device: slot \(last) of cart \(first).", accepted: [form],
                at: place, count: count)
        } catch .backwards(let first, let last) {
            throw misread("\(first)..\(last) runs backwards.", accepted: ["\(last)..\(first)"], at: place, count: count)
        } catch .outside(let slot) {
            throw misread(
                "Cart \(cart.number) has no slot \(slot): its slots are 1..\(cart.capacity).",
                accepted: ["\(cart.number)-1..\(cart.capacity)"],
                exit: .notFound, at: place, count: count)
        } catch {
            throw misread(
                "\"\(text)\" does not name slots.", accepted: ["4", "1..12", "1..12,15", "all but 4"], at: place,
                count: count)
        }
    }

    private func site(coded code: String) throws -> UnitID {
        let units = try context.look.around(context.site).units
        if let found = units.first(where: { $0.codeKey == Fold.key(code) }) { return found.unit }
        throw misread(
            "There is no site \"\(code)\".", accepted: units.map(\.code),
            suggestions: Distance.suggest(code, among: units.map(\.code)),
            exit: .notFound)
    }

    private mutating func keywordQuietly(_ word: String) -> Bool {
        guard let next, !words[at].quoted, Fold.key(next) == word else { return false }
        at += 1
        return true
    }

    /// Whether a day begins here, so that "19 nov" is not slot 19.
    private func isDay(_ place: Int) -> Bool {
        let rest = words[place...].map(\.text)
        guard rest.count > 1 || rest[0].contains("-") else { return false }
        return DayPhrase.read(rest, today: context.now.day, looking: .forward) != nil
    }

    private func cartForms() throws -> [String] {
        let numbers = try context.look.around(context.site).carts.map(\.number)
        guard let first = numbers.first else { return ["7", "7-12", "7-1..12"] }
        return numbers.prefix(8).map { "\($0)" } + ["\(first)-1..12"]
    }
}
