// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import People

/// One flag in one sentence: what was found, what was put right when and by whom, what is open.
struct FlagSentence {
    let flag: Flag
    let words: EveningWords
    let facts: Facts
    let cart: Cart?
    let state: FlagState?

    init(_ flag: Flag, words: EveningWords, _ facts: Facts) throws {
        self.flag = flag
        self.words = words
        self.facts = facts
        cart = try words.cart(of: flag, facts)
        state = try facts.state(of: flag, zone: words.zone)
        var people = (state?.parts.compactMap(\.by) ?? []) + (state?.places.compactMap(\.person) ?? [])
        if let awaiting = state?.awaiting { people.append(awaiting.by) }
        try facts.require(people.map { Person.id($0) })
    }

    /// Whether the sentence says already how it was settled: label by label.
    var tellsSettlement: Bool { state?.settlement != nil && !flag.mask.isEmpty }

    var text: String {
        get throws {
            let cart = "Cart \(cart.map { String($0.number) } ?? "?")"
            let who = try words.name(flag.person, facts) ?? "nobody by name"
            let answers = " (\(who) answers)"
            switch EveningCode(rawValue: flag.code) {
            case .notBack: return "\(cart) was not checked in by \(try deadline())\(answers)\(try awaited())."
            case .late: return "\(cart) came back late\(answers)."
            case .stillOut:
                let out = try "out with \(who)\(room())"
                return try shrinking(out, whole: "still \(out)")
            case .recall:
                let then = "with \(who)'s class when a substitute's time began"
                return try shrinking(then, whole: nil)
            case .missing:
                let verb = state?.open.isEmpty == false ? "is" : "was"
                return "\(labels(flag.mask)) \(verb) missing; last with \(who)\(try resolved())."
            case .unplugged: return "\(cart) was not plugged into the wall\(answers)."
            case .unlocked: return "\(cart) was not locked\(answers)."
            case .wrongRoom: return "\(cart) was not in its storage area, room \(try homeRoom())\(answers)."
            case .uncabled: return try shrinking("without a cable\(answers)", whole: nil)
            case .appOverdue:
                let request = try facts.one(AppRequest.numbered, words.unit, flag.subjectNo)
                let day = request.map { ", \(Said.day($0.processDay, from: words.now.day))" } ?? ""
                return "\(request?.said ?? "An app request") is past its processing day\(day)."
            case nil: return "\(flag.code)."
            }
        }
    }

    // MARK: labels that come back one after the other

    /// The whole finding while all of it is open; then what was, what came back, and what is left.
    private func shrinking(_ was: String, whole: String?) throws -> String {
        let one = flag.mask.count == 1
        guard let state, !state.parts.isEmpty else {
            let still = state.map { $0.places.count == 1 && $0.places[0].isMissing } ?? false
            let missing = still ? ", and missing since" : ""
            if let whole { return "\(labels(flag.mask)) \(one ? "is" : "are") \(whole)\(missing)." }
            return "\(labels(flag.mask)) \(one ? "was" : "were") \(was)\(missing)."
        }
        let many = one ? "\(labels(flag.mask)) was" : "\(flag.mask.count) were"
        return "\(many) \(was)\(try resolved())\(try left())."
    }

    /// "; 14 came back Fri 20 Nov, 08:04 by Rosa Castillo".
    private func resolved() throws -> String {
        guard let state else { return "" }
        return try state.parts.map { part in
            let all = part.slots == flag.mask
            let some = all ? (flag.mask.count == 1 ? "it" : "all") : "\(part.slots.count)"
            let by = try words.name(part.by, facts)
            let when = Said.clock(part.at, with: words.now.day, in: words.zone)
            switch part.way {
            case .back: return "; \(some) came back \(when)\(by.map { " by \($0)" } ?? "")"
            case .found: return "; \(some) \(isOne(part) ? "was" : "were") found \(when)\(by.map { " by \($0)" } ?? "")"
            case .passedOn: return "; \(some) went on to \(by ?? "another class") \(when)"
            case .cabled: return "; \(some) got a cable \(when)\(by.map { " by \($0)" } ?? "")"
            case .away: return "; \(some) \(isOne(part) ? "was" : "were") not in the slot \(when)"
            case .checkedIn: return ""
            }
        }.joined()
    }

    private func isOne(_ part: FlagState.Part) -> Bool { part.slots.count == 1 }

    /// "; still out: 7-7; missing: 7-9".
    private func left() throws -> String {
        guard let state else { return "" }
        let missing = state.places.filter(\.isMissing).map(\.slots).joined()
        let rest = state.open.subtracting(missing)
        let word = flag.code == EveningCode.uncabled.rawValue ? "still without a cable" : "still out"
        return (rest.isEmpty ? "" : "; \(word): \(labels(rest))")
            + (missing.isEmpty ? "" : "; missing: \(labels(missing))")
    }

    private func labels(_ slots: Slots) -> String { cart.map { slots.labels(ofCart: $0.number) } ?? slots.description }

    private func room() throws -> String {
        try facts.one(Loan.numbered, words.unit, flag.subjectNo).map { ", room \($0.room)" } ?? ""
    }

    // MARK: a whole cart

    /// "17:00", the deadline of the flag's own day.
    private func deadline() throws -> String {
        Said.clock(words.zone.minute(of: try facts.deadline(of: flag, cart: flag.subjectNo, zone: words.zone)))
    }

    /// "; checked in Thu 19 Nov, 17:25:00 for 16:55, which waits for approval (C12)".
    private func awaited() throws -> String {
        guard let count = state?.awaiting else { return "" }
        let zone = words.zone
        return "; checked in \(Said.second(count.at, with: words.now.day, in: zone))"
            + " for \(Said.clock(zone.minute(of: count.told))), which waits for approval (\(Numbered.count.id(count.no)))"
    }

    /// The room that was the cart's own when its deadline passed.
    private func homeRoom() throws -> String {
        guard let cart else { return "?" }
        let due = try facts.deadline(of: flag, cart: cart.cart, zone: words.zone)
        let then = LookingBack(facts, words.unit, to: due.adding(seconds: 1))
        try then.prepare([cart])
        return try then.past([cart]).first?.homeRoom ?? cart.homeRoom
    }
}
