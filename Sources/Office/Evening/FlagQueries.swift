// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
import DeviceManagement
import People

/// The flags that stand: everybody's for who watches over the site; otherwise one's own, and those of the cart one coordinates (`flag list`).
///
/// Each is told as it stands now: its frozen labels beside those that are open, and what came back when and by whom.
/// - Source: S18
package struct FlagList: Query {
    package struct Line: Sendable {
        package var flag: Flag
        package var text: String
        /// "Thu 19 Nov", with its year where that is another.
        package var since: String
        /// The number of its cart.
        package var cart: Int?
        package var cartID: Int?
        /// The labels that are open now; of a whole cart none.
        package var open: Slots
        /// What was put right: "1..6,8..15 back 2026-11-20T08:04:00 Rosa Castillo".
        package var resolved: [String]
        /// The deadline that was missed.
        package var due: String?
        /// The lines that settle it.
        package var acts: [String] = []
    }

    package static let name = "flag.list"
    package static let permission = Permission("flag.see")
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [Flag.open(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        let open: [Flag] = try facts.rows(Flag.open, unit)
        let words = EveningWords(unit: unit, now: now)
        try words.loadWithOwners(open, facts)
        let flags = try open.filter {
            try actor.overall(at: unit) || words.isOwn($0, of: actor.person, on: now.day, facts)
        }
        return try flags.sorted { $0.no < $1.no }.map { flag in
            let sentence = try FlagSentence(flag, words: words, facts)
            let due = try sentence.cart.map { try facts.deadline(of: flag, cart: $0.cart, zone: now.zone) }
            return Line(
                flag: flag, text: try words.line(flag, facts), since: Said.day(flag.firstDay, from: now.day),
                cart: sentence.cart?.number, cartID: sentence.cart?.cart, open: sentence.state?.open ?? .none,
                resolved: try sentence.state?.parts.map { part in
                    let by = try words.name(part.by, facts).map { " \($0)" } ?? ""
                    let slots = part.slots.isEmpty ? "" : "\(part.slots) "
                    return "\(slots)\(part.way.rawValue) \(Said.iso(part.at, in: now.zone))\(by)"
                } ?? [], due: due.map { Said.iso($0, in: now.zone) },
                acts: flag.properAct(ofCart: sentence.cart?.number, open: sentence.state?.open ?? flag.mask))
        }
    }
}

/// The prepared loss report of a flag: which devices are open now, where they belong, who had them last, since when (`report loss F3`).
///
/// What came back is told and not listed: a serial in a loss report is one that nobody has found yet.
/// - Source: RULES "Close of day"
package struct LossReport: Query {
    package struct Lost: Sendable, Equatable {
        package var label: String
        package var serial: String
        package var tag: String
        package var model: String
    }

    package struct Answer: Sendable {
        package var flag: Flag
        package var text: String
        /// Whether anything is left to report.
        package var isOpen: Bool
        package var devices: [Lost]
        package var holder: String?
        package var taken: Moment?
        package var room: String?
    }

    package static let name = "loss.report"
    package static let permission = Permission("loss.see")
    package let unit: UnitID
    package let no: Int
    package init(unit: UnitID, no: Int) {
        self.unit = unit
        self.no = no
    }

    package func needs(at now: Moment) -> [Slice] { [Flag.numbered(unit, no)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        guard let flag = try facts.one(Flag.numbered, unit, no), flag.code != EveningCode.appOverdue.rawValue else {
            throw Refused(
                FlagSettling.refusal("There is no loss to report under \(Numbered.flag.id(no)).", exit: .notFound))
        }
        let words = EveningWords(unit: unit, now: now)
        try words.load([flag], facts)
        let sentence = try FlagSentence(flag, words: words, facts)
        let open = flag.settled == nil ? sentence.state?.open ?? .none : .none
        let loan = flag.subjectKind == .loan ? try facts.one(Loan.numbered, unit, flag.subjectNo) : nil
        return Answer(
            flag: flag, text: try words.line(flag, facts),
            isOpen: flag.settled == nil && sentence.state?.settlement == nil,
            devices: try sentence.cart.map { try devices(open, of: $0, flag, facts, now.zone) } ?? [],
            holder: try words.name(flag.person, facts),
            taken: loan.map { Moment($0.outAt, in: now.zone) }, room: loan?.room)
    }

    /// The devices that belong to these labels: those that sat there when they were last in hands or slots, whatever was put there since.
    private func devices(_ open: Slots, of cart: Cart, _ flag: Flag, _ facts: Facts, _ zone: Zone) throws -> [Lost] {
        let gone = try gone(flag, facts, zone)
        let seats = try facts.rows(SlotDevice.ofCart, unit, cart.cart).filter { seat in
            open.contains(seat.slot) && seat.from <= gone && (seat.to.map { gone < $0 } ?? true)
        }
        try facts.require(seats.map { Device.id($0.device) })
        return try seats.sorted { $0.slot < $1.slot }.compactMap { seat in
            try facts.one(Device.id, seat.device).map { device in
                Lost(
                    label: Slots(seat.slot).labels(ofCart: cart.number), serial: device.serial,
                    tag: device.tag ?? "", model: device.model)
            }
        }
    }

    private func gone(_ flag: Flag, _ facts: Facts, _ zone: Zone) throws -> Instant {
        let known: Instant? =
            switch flag.subjectKind {
            case .loan: try facts.one(Loan.numbered, unit, flag.subjectNo)?.outAt
            case .hold: try facts.one(Hold.numbered, unit, flag.subjectNo)?.from
            default: nil
            }
        return known ?? zone.instant(flag.firstDay, minute: 1439)
    }
}
