// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
import DeviceManagement
import People

/// The flags that stand: everybody's for who watches over the site; otherwise one's own, and those of the cart one coordinates (`flag list`).
/// - Source: S18
package struct FlagList: Query {
    package struct Line: Sendable {
        package var flag: Flag
        package var text: String
    }

    package static let name = "flag.list"
    package static let permission = Permission("flag.see")
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [Flag.open(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Line] {
        let open: [Flag] = try facts.rows(Flag.open, unit)
        let words = EveningWords(unit: unit, zone: now.zone)
        try words.loadWithOwners(open, facts)
        let flags = try open.filter {
            try actor.overall(at: unit) || words.isOwn($0, of: actor.person, on: now.day, facts)
        }
        return try flags.sorted { $0.no < $1.no }.map { Line(flag: $0, text: try words.line($0, facts)) }
    }
}

/// The prepared loss report of a flag: which devices, where they belong, who had them last, since when (`report loss F3`).
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
        let words = EveningWords(unit: unit, zone: now.zone)
        try words.load([flag], facts)
        var devices: [Lost] = []
        if let cart = try words.cart(of: flag, facts) {
            let gone = try gone(flag, facts, now.zone)
            let seats = try facts.rows(SlotDevice.ofCart, unit, cart.cart).filter { seat in
                flag.mask.contains(seat.slot) && seat.from <= gone && (seat.to.map { gone < $0 } ?? true)
            }
            try facts.require(seats.map { Device.id($0.device) })
            for seat in seats.sorted(by: { $0.slot < $1.slot }) {
                guard let device = try facts.one(Device.id, seat.device) else { continue }
                devices.append(
                    Lost(
                        label: Slots(seat.slot).labels(ofCart: cart.number), serial: device.serial,
                        tag: device.tag ?? "",
                        model: device.model))
            }
        }
        let loan = flag.subjectKind == .loan ? try facts.one(Loan.numbered, unit, flag.subjectNo) : nil
        return Answer(
            flag: flag, text: try words.line(flag, facts), devices: devices,
            holder: try flag.person.flatMap { try facts.one(Person.id, $0)?.called },
            taken: loan.map { Moment($0.outAt, in: now.zone) }, room: loan?.room)
    }

    /// When the devices were last in their hands or slots: what sat there then is lost, whatever was put into the slot since.
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
