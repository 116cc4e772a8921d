// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Whoever is responsible for a missing device ends its report only by counting or scanning it in its slot.
///
/// Where the site coordinator is responsible, the principal ends it. The rule holds whatever the act: `found`, `release`, `swap`, a correction,
/// an undo. A device met in another cart ends its own report, and one that is moved takes its report along.
/// - Source: S14, RULES "Check-in"
package enum MissingReportEnds: StandingRule {
    package static let code = "missing-report-ends"
    package static let clause = "S14"

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] { [] }

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, by actor: Actor, at now: Moment
    ) throws -> [Refusal] {
        let ended = try ended(by: changes, after) + found(by: changes, after)
        guard !ended.isEmpty else { return [] }
        try after.require(ended.flatMap { [Cart.id($0.site, $0.cart), CartPerson.of($0.site, $0.cart)] })
        return try ended.compactMap { hold in
            guard let cart = try after.one(Cart.id, hold.site, hold.cart) else { return nil }
            return try objection(to: actor, ending: hold, of: cart, after, at: now)
        }
    }

    /// Why this person may not end this report otherwise than by a count; nil when they may.
    static func objection(
        to actor: Actor, ending hold: Hold, of cart: Cart, _ facts: Facts, at now: Moment
    ) throws -> Refusal? {
        guard hold.isGone || hold.isMetElsewhere else { return nil }
        let label = "\(cart.number)-\(hold.slot)"
        let responsible = try facts.responsible(for: hold, of: cart, at: now)
        let byCoordinator = try facts.holders(of: Role.coordinator, at: cart.site, on: now.day)
        let coordinates = responsible.map(byCoordinator.contains) ?? false
        if responsible == actor.person {
            let other = coordinates ? "the principal" : "the site coordinator"
            let scan = ReadScan(site: cart.site, cart: cart.cart, text: label)
            return refusal(
                "You are responsible for \(label): only a count or a scan in its slot ends the report, or \(other).",
                instead: try facts.takes(scan, by: actor, at: now) ? ["scan \(cart.number) \(label)"] : [])
        }
        guard coordinates, let responsible, !actor.holds(Role.principal, at: cart.site),
            byCoordinator.contains(actor.person)
        else { return nil }
        return refusal(
            "\(try facts.custodian(responsible)), a site coordinator, is responsible for \(label): the principal ends its report."
        )
    }

    /// The reports of devices whose own record said that they were gone, and says so no more.
    private static func found(by changes: [Change], _ after: Facts) throws -> [Hold] {
        let devices = changes.of(SeatedDevice.self).compactMap { change -> SeatedDevice? in
            guard let was = change.before, let row = change.after, was.isGone, !row.isGone else { return nil }
            return row
        }
        guard !devices.isEmpty else { return [] }
        try after.require(devices.map { SlotDevice.travels($0.device) })
        let seats = try devices.compactMap { device in
            try after.rows(SlotDevice.travels, device.device).max { $0.from < $1.from }
        }
        try after.require(seats.map { Hold.ofCart($0.site, $0.cart) })
        return try seats.compactMap { seat in
            try after.rows(Hold.ofCart, seat.site, seat.cart).filter { $0.device == seat.device && $0.isGone }
                .max { $0.no < $1.no }
        }
    }

    /// The reports that stood before and stand no more, and that no count or scan of this act ended.
    private static func ended(by changes: [Change], _ after: Facts) throws -> [Hold] {
        let holds = changes.of(Hold.self)
        let ended = holds.compactMap { change -> Hold? in
            guard let was = change.before, was.ended == nil, was.isGone || was.isMetElsewhere else { return nil }
            return change.after.map { $0.ended != nil } ?? true ? was : nil
        }
        guard !ended.isEmpty else { return [] }
        let made = changes.of(Count.self).compactMap { change -> Count? in change.before == nil ? change.after : nil }
        let counts = made.filter { $0.corrects == nil && ($0.kind == .daily || $0.kind == .part) }
        let exceptions = changes.of(CountException.self).compactMap { change -> CountException? in change.after }
        let met = Set(exceptions.filter { $0.code == .otherDevice }.compactMap(\.device))
        let opened = holds.compactMap { change -> Hold? in change.before == nil ? change.after : nil }
        let goesOn = Set(opened.filter { $0.ended == nil && $0.isGone }.compactMap(\.device))
        return ended.filter { hold in
            if let device = hold.device, met.contains(device) || goesOn.contains(device) { return false }
            return !counts.contains { $0.cart == hold.cart && $0.present.contains(hold.slot) }
        }
    }
}

extension SeatedDevice {
    /// Whether its own record says that nobody knows where it is.
    fileprivate var isGone: Bool {
        state == "lost" || hold == Hold.Code.missing.rawValue || hold == Hold.Code.lost.rawValue
    }
}

extension Facts {
    /// Who is responsible for a device that is missing: whoever had it last, else the cart's coordinating teacher.
    func responsible(for hold: Hold, of cart: Cart, at now: Moment) throws -> PersonID? {
        try hold.lastHolder ?? coordinating(cart, on: now.day)
    }
}
