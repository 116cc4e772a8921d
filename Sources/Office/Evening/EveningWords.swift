// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
import DeviceManagement
import People

/// Flags in the school's words: "F3: 7-1..15 are still out with Chidi Okafor, room 204."
package struct EveningWords: Sendable {
    let due: Int?
    let unit: UnitID
    let zone: Zone

    init(evening: Evening, unit: UnitID, zone: Zone) {
        due = evening.day.due
        self.unit = unit
        self.zone = zone
    }

    package init(unit: UnitID, zone: Zone) {
        due = nil
        self.unit = unit
        self.zone = zone
    }

    /// Asks at once for what the lines of these flags will need.
    package func load(_ flags: [Flag], _ facts: Facts) throws {
        var wanted: [Slice] = [Cart.all(unit)]
        for flag in flags {
            wanted += [flag.person, flag.settledBy].compactMap { $0 }.map { Person.id($0) }
            switch flag.subjectKind {
            case .loan: wanted.append(Loan.numbered(unit, flag.subjectNo))
            case .hold: wanted.append(Hold.numbered(unit, flag.subjectNo))
            case .appRequest: wanted.append(AppRequest.numbered(unit, flag.subjectNo))
            default: break
            }
        }
        try facts.require(wanted)
    }

    /// The same with what `isOwn` will need.
    package func loadWithOwners(_ flags: [Flag], _ facts: Facts) throws {
        try load(flags, facts)
        let carts = Set(try flags.compactMap { try cart(of: $0, facts)?.cart })
        try facts.require(carts.map { CartPerson.of(unit, $0) })
    }

    package func cart(of flag: Flag, _ facts: Facts) throws -> Cart? {
        let id: Int? =
            switch flag.subjectKind {
            case .cart: flag.subjectNo
            case .loan: try facts.one(Loan.numbered, unit, flag.subjectNo)?.cart
            case .hold: try facts.one(Hold.numbered, unit, flag.subjectNo)?.cart
            default: nil
            }
        guard let id else { return nil }
        return try facts.cart(unit, known: id)
    }

    package func line(_ flag: Flag, _ facts: Facts) throws -> String {
        let said = "\(Numbered.flag.id(flag.no)): \(try sentence(flag, facts))"
        guard let settled = flag.settled else { return said }
        let by = try flag.settledBy.flatMap { try facts.one(Person.id, $0)?.called }.map { " by \($0)" } ?? ""
        let when = "\(zone.day(of: settled)), \(Said.clock(zone.minute(of: settled)))"
        return "\(said) Settled \(when)\(by): \(flag.why ?? "")."
    }

    /// What a flag is about, without its number.
    package func sentence(_ flag: Flag, _ facts: Facts) throws -> String { "\(try matter(flag, facts))." }

    /// Whether this person is among those of day 0: who answers for it, and who looks after the cart.
    package func isOwn(_ flag: Flag, of person: PersonID, on day: Day, _ facts: Facts) throws -> Bool {
        if flag.person == person { return true }
        guard let cart = try cart(of: flag, facts) else { return false }
        return try facts.coordinating(cart, on: day) == person
    }

    private func matter(_ flag: Flag, _ facts: Facts) throws -> String {
        let cart = try cart(of: flag, facts)
        let name = "Cart \(cart.map { String($0.number) } ?? "?")"
        let labels = cart.map { flag.mask.labels(ofCart: $0.number) } ?? flag.mask.description
        let one = flag.mask.count == 1
        let who = try flag.person.flatMap { try facts.one(Person.id, $0)?.called } ?? "nobody by name"
        let answers = " (\(who) answers)"
        switch EveningCode(rawValue: flag.code) {
        case .notBack: return "\(name) was not checked in\(due.map { " by \(Said.clock($0))" } ?? "")\(answers)"
        case .late: return "\(name) came back late\(answers)"
        case .stillOut:
            let room = try facts.one(Loan.numbered, unit, flag.subjectNo)?.room
            return "\(labels) \(one ? "is" : "are") still out with \(who)\(room.map { ", room \($0)" } ?? "")"
        case .missing: return "\(labels) is missing; last with \(who)"
        case .recall: return "\(labels) \(one ? "was" : "were") with \(who)'s class when a substitute's time began"
        case .unplugged: return "\(name) was not plugged into the wall\(answers)"
        case .unlocked: return "\(name) was not locked\(answers)"
        case .wrongRoom: return "\(name) was not in its storage area, room \(cart?.homeRoom ?? "?")\(answers)"
        case .uncabled: return "\(labels) \(one ? "was" : "were") without a cable\(answers)"
        case .appOverdue:
            let request = try facts.one(AppRequest.numbered, unit, flag.subjectNo)
            return
                "\(request?.said ?? "An app request") is past its processing day\(request.map { ", \($0.processDay)" } ?? "")"
        case nil: return flag.code
        }
    }
}
