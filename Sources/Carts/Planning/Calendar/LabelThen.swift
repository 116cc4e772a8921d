// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// What a label was at a time: whose it was, which devices were in the slot, and what has become of them.
///
/// The label stays with the slot and the device moves; so a date and a label name a serial only together with what sat there then.
/// - Source: S2, S5
package struct LabelThen: Query {
    package struct Answer: Sendable {
        /// The teacher to whom the label was assigned that day; nil for a shared device.
        package let owner: String?
        package let devices: [Seated]
        /// Since when it was reported missing at that time, and who is responsible for it.
        package let missing: (since: Moment, responsible: String?)?
    }

    package struct Seated: Sendable {
        package let serial: String
        package let tag: String?
        /// What is so now, where it is not still in that slot: "now in 7-30", "a spare now, held: damaged".
        package let now: String?
    }

    package static let name = "label.then"
    package static let permission = Permission("calendar.see")
    package let unit: UnitID
    package let cart: Int
    package let slot: Int
    package let day: Day
    /// Nil is the whole day; of today, this moment.
    package let span: Span?

    package init(site: UnitID, cart: Int, slot: Int, day: Day, span: Span? = nil) {
        unit = site
        self.cart = cart
        self.slot = slot
        self.day = day
        self.span = span
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Cart.all(unit), SchoolYear.of(unit), SlotDevice.history(unit, cart, slot), SlotDevice.atSite(unit),
            Hold.ofCart(unit, cart),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let (from, until) = window(at: now)
        let seats = try facts.rows(SlotDevice.history, unit, cart, slot)
            .filter { $0.from < until && ($0.to.map { $0 > from } ?? true) }.sorted { $0.from < $1.from }
        try facts.require(seats.map { SeatedDevice.id($0.device) })
        guard let row = try facts.rows(Cart.all, unit).first(where: { $0.cart == cart }) else {
            return Answer(owner: nil, devices: [], missing: nil)
        }
        let owner = try facts.owners(row, Slots(slot), on: day).first?.person
        return Answer(
            owner: try owner.map { try facts.custodian($0) },
            devices: try seats.compactMap { seat in
                try facts.one(SeatedDevice.id, seat.device).map {
                    Seated(serial: $0.serial, tag: $0.tag, now: try since($0, seat, facts))
                }
            }, missing: try missing(from, until, facts, at: now))
    }

    private func missing(
        _ from: Instant, _ until: Instant, _ facts: Facts, at now: Moment
    ) throws -> (since: Moment, responsible: String?)? {
        let report = try facts.rows(Hold.ofCart, unit, cart).first { hold in
            hold.slot == slot && hold.isGone && hold.from < until && (hold.ended.map { $0 > from } ?? true)
        }
        guard let report else { return nil }
        return (Moment(report.from, in: now.zone), try report.lastHolder.map { try facts.custodian($0) })
    }

    private func window(at now: Moment) -> (Instant, Instant) {
        if let span {
            return (now.zone.instant(day, minute: span.start), now.zone.instant(day, minute: span.end))
        }
        if day == now.day { return (now.instant, now.instant.adding(seconds: 1)) }
        return (now.zone.instant(day, minute: 0), now.zone.instant(day.adding(1), minute: 0))
    }

    private func since(_ device: SeatedDevice, _ seat: SlotDevice, _ facts: Facts) throws -> String? {
        let here = try facts.rows(SlotDevice.atSite, unit).first { $0.device == device.device }
        if let here {
            guard here.cart != seat.cart || here.slot != seat.slot else { return nil }
            let number = try facts.rows(Cart.all, unit).first { $0.cart == here.cart }?.number ?? here.cart
            return "now in \(number)-\(here.slot)"
        }
        let held = device.hold.map { ", held: \($0)" } ?? ""
        let state = device.state == "spare" ? "a spare" : device.state
        return "\(state) now\(device.store.map { " (\($0))" } ?? "")\(held)"
    }
}
