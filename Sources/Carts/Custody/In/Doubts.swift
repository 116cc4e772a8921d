// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A label that the desk does not take for granted at check-in, and why.
package struct Doubt: Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// On an open loan: with whom, and since when.
        case out(holder: String, room: String)
        case held(Hold.Code, note: String?)
        /// Not there at the last count.
        case missed
        /// The scanner did not read it.
        case unread
    }
    package let slot: Int
    package let reason: Reason

    package init(slot: Int, reason: Reason) {
        self.slot = slot
        self.reason = reason
    }

    /// "out with Okafor, room 204".
    package var said: String {
        switch reason {
        case .out(let holder, let room): "out with \(holder), room \(room)"
        case .held(let code, let note): note.map { "held: \(code.rawValue), \($0)" } ?? "held: \(code.rawValue)"
        case .missed: "not there at the last count"
        case .unread: "not read by the scanner"
        }
    }
}

extension Facts {
    /// What the desk doubts about a cart now: labels out, held (the label, or its device in device management), or missing at the last count.
    ///
    /// An emptied slot has no device and is not asked for.
    /// - Source: S14, RULES "Check-in"
    func doubts(_ cart: Cart, at now: Moment) throws -> [Doubt] {
        var found: [Int: Doubt] = [:]
        let expected = Slots(try rows(SlotDevice.inCart, cart.site, cart.cart).map(\.slot))
        for slot in try missed(cart, at: now).all { found[slot] = Doubt(slot: slot, reason: .missed) }
        for (slot, code) in try heldDevices(cart) {
            found[slot] = Doubt(slot: slot, reason: .held(code, note: nil))
        }
        for hold in try rows(Hold.openOfCart, cart.site, cart.cart).sorted(by: { $0.no < $1.no })
        where expected.contains(hold.slot) {
            found[hold.slot] = Doubt(slot: hold.slot, reason: .held(hold.code, note: hold.note))
        }
        let open = try rows(Loan.openOfCart, cart.site, cart.cart)
        let names = try custodians(open.map(\.holder))
        for loan in open {
            for slot in loan.out.all {
                found[slot] = Doubt(slot: slot, reason: .out(holder: names[loan.holder] ?? "", room: loan.room))
            }
        }
        return found.values.filter { expected.contains($0.slot) }.sorted { $0.slot < $1.slot }
    }

    /// Labels counted as not there today and not seen in their slot since.
    private func missed(_ cart: Cart, at now: Moment) throws -> Slots {
        let today = try rows(Count.ofCartDay, cart.site, now.day, cart.cart)
        let before = try lastCheckIn(cart).flatMap { $0.day < now.day ? [$0] : nil } ?? []
        let counts = (before + today.filter { $0.state != .corrected }).sorted { ($0.at, $0.no) < ($1.at, $1.no) }
        try require(counts.map { CountException.of(cart.site, $0.no) })
        var away = Slots.none
        for count in counts {
            switch count.kind {
            case .part, .daily: away = away.subtracting(count.present)
            case .out, .handoff: break
            }
            away = away.union(
                Slots(try rows(CountException.of, cart.site, count.no).filter { $0.code == .missing }.map(\.slot)))
        }
        return away
    }
}

/// The check-in never closes silently what the desk doubts: each such label is named, or `all` claims everything.
///
/// Off a terminal nobody can be asked, so the check-in is refused until the exceptions are named; `--yes` never replaces naming.
/// - Source: S13, S14
package enum NameWhatIsDoubted: Rule {
    package static let code = "name-what-is-doubted"
    package static let clause = "S14"

    static func refusal(_ doubts: [Doubt], _ cart: Cart, _ stated: CountDaily.Stated) -> Refusal {
        var reasons: [(said: String, slots: Slots)] = []
        for doubt in doubts {
            if let index = reasons.firstIndex(where: { $0.said == doubt.said }) {
                reasons[index].slots = reasons[index].slots.union(Slots(doubt.slot))
            } else {
                reasons.append((doubt.said, Slots(doubt.slot)))
            }
        }
        let told = reasons.map { "\($0.slots.labels(ofCart: cart.number)) \($0.said)" }
        return refusal(
            "Not all of cart \(cart.number) is known to be back: \(told.joined(separator: "; ")).",
            instead: ways(doubts, stated).map { stated.line(cart, $0) })
    }

    /// The ways to go on, each with what was said before: everything else is there; these are not there; these are missing, where none of them is
    /// with a class.
    private static func ways(_ doubts: [Doubt], _ stated: CountDaily.Stated) -> [[String]] {
        let name = Slots(doubts.map(\.slot))
        func missing(_ slots: Slots) -> [String] { slots.isEmpty ? [] : ["missing \(slots)"] }
        let away = stated.absent.isEmpty ? [] : ["all but \(stated.absent)"]
        let areOut = doubts.contains { if case .out = $0.reason { true } else { false } }
        let there = away + missing(stated.missing) + ["all"]
        let notThere = ["all but \(stated.absent.union(name))"] + missing(stated.missing)
        return [there, notThere] + (areOut ? [] : [away + missing(stated.missing.union(name))])
    }
}

extension CountDaily.Stated {
    /// The line that says again what was said: as it was, or with other words for the devices that are not in their slots.
    func line(_ cart: Cart, _ away: [String]? = nil) -> String {
        let begins = scanned == nil ? "in \(cart.number)" : "scan \(cart.number) done"
        return ([begins] + words + (away ?? said)).joined(separator: " ")
    }

    /// Which devices are not in their slots, in the words of the check-in.
    private var said: [String] {
        (absent.isEmpty ? [] : ["all but \(absent)"]) + (missing.isEmpty ? [] : ["missing \(missing)"])
            + (all ? ["all"] : [])
    }

    /// The words that say again what was said beside the labels that are away; capitals where something was left out.
    private var words: [String] {
        var words: [String] = []
        if let at {
            let why = why.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } ?? "WHY"
            words.append("at \(Said.clock(at)) \(Typed.quoted(why, always: true))")
        }
        words += damaged.map(\.words)
        if !uncabled.isEmpty { words.append("uncabled \(uncabled)") }
        if unplugged { words.append("unplugged") }
        if unlocked { words.append("unlocked") }
        if let room { words.append("room \(Typed.quoted(room))") }
        return words
    }
}
