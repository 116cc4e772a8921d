// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions

/// Settles a flag that no act can settle any more: written off, replaced, explained (`flag settle F3 "why"`).
///
/// Desktop Services does it, once the flag has climbed to them; every other flag has its proper act.
/// - Source: RULES "Close of day"
package struct SettleFlag: Request {
    package static let name = "flag.settle"
    package static let permission = Permission("flag.settle")
    package let unit: UnitID
    package let no: Int
    package let why: String

    package init(unit: UnitID, no: Int, why: String) {
        self.unit = unit
        self.no = no
        self.why = why
    }

    package func needs(at now: Moment) -> [Slice] { [Flag.numbered(unit, no)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let id = Numbered.flag.id(no)
        guard let flag = try facts.one(Flag.numbered, unit, no) else {
            return .refuse(FlagSettling.refusal("There is no flag \(id) here.", exit: .notFound))
        }
        var objections: [Refusal] = []
        if flag.settled != nil { objections.append(FlagSettling.refusal("\(id) is settled: \(flag.why ?? "").")) }
        if flag.step < Ladder.top {
            let words = EveningWords(unit: unit, now: now)
            try words.load([flag], facts)
            let sentence = try FlagSentence(flag, words: words, facts)
            objections.append(
                FlagSettling.refusal(
                    "\(id) has not climbed to Desktop Services; it is settled by the proper act.",
                    instead: flag.properAct(ofCart: sentence.cart?.number, open: sentence.state?.open ?? flag.mask)))
        }
        if why.allSatisfy(\.isWhitespace) { objections.append(FlagSettling.refusal("Say what became of it.")) }
        guard objections.isEmpty,
            let settled = Flags.settle(flag, Settlement(at: now.instant, by: actor.person, why: why))
        else {
            return .refuse(objections)
        }
        var draft = Draft(unit, facts)
        draft.update(flag, settled)
        return .accept(draft, Receipt("\(id) is settled: \(why)."))
    }
}

extension Flag {
    /// What to type to settle it, with the cart's number and the devices it is about.
    func properAct(ofCart number: Int?, open: Slots) -> [String] {
        switch (EveningCode(rawValue: code), number) {
        case (.appOverdue, _): ["app show \(Numbered.appRequest.id(subjectNo))"]
        case (.stillOut, let cart?), (.recall, let cart?): ["in \(open.labels(ofCart: cart))"]
        case (.missing, let cart?): ["found \(open.labels(ofCart: cart))"]
        case (_?, let cart?): ["in \(cart)"]
        default: []
        }
    }
}
