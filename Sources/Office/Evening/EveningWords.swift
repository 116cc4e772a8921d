// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
import DeviceManagement
import People

/// Flags in the school's words, as they stand now: "F3: 15 were out with Chidi Okafor, room 204; 14 came back Fri 20 Nov, 08:04; still out: 7-7."
///
/// What is open is asked of `FlagState`; the frozen finding is told as what was. A flag is told with its own day's deadline, and with the year where
/// that is not the reader's.
package struct EveningWords: Sendable {
    let unit: UnitID
    let now: Moment
    var zone: Zone { now.zone }

    package init(unit: UnitID, now: Moment) {
        self.unit = unit
        self.now = now
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
            case .cart:
                wanted += [
                    DayClose.at(unit, flag.firstDay, flag.subjectNo), SchoolDay.on(unit, flag.firstDay),
                    Count.since(unit, flag.firstDay),
                ]
            default: break
            }
        }
        try facts.require(wanted)
        wanted = []
        for flag in flags where flag.subjectKind == .loan {
            guard let loan = try facts.one(Loan.numbered, unit, flag.subjectNo) else { continue }
            wanted += [
                Handoff.ofLoan(unit, loan.no), Hold.ofCart(unit, loan.cart),
                Count.since(unit, zone.day(of: loan.outAt)),
            ]
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
        let sentence = try FlagSentence(flag, words: self, facts)
        let said = "\(Numbered.flag.id(flag.no)): \(try sentence.text)"
        guard let settled = flag.settled, !sentence.tellsSettlement else { return said }
        let by = try name(flag.settledBy, facts).map { " by \($0)" } ?? ""
        // A cart that came is settled by the check-in itself, whose instant its reason names to the second.
        let cameIn = flag.code == EveningCode.notBack.rawValue
        let when = cameIn ? "" : " \(Said.clock(settled, with: now.day, in: zone))"
        return "\(said) Settled\(when)\(by): \(flag.why ?? "")."
    }

    /// What a flag is about and what of it is open, without its number.
    package func sentence(_ flag: Flag, _ facts: Facts) throws -> String {
        try FlagSentence(flag, words: self, facts).text
    }

    /// "since Thu 19 Nov", the day the flag was first raised.
    package func since(_ flag: Flag) -> String { "since \(Said.day(flag.firstDay, from: now.day))" }

    /// Whether this person is among those of day 0: who answers for it, and who looks after the cart.
    package func isOwn(_ flag: Flag, of person: PersonID, on day: Day, _ facts: Facts) throws -> Bool {
        if flag.person == person { return true }
        guard let cart = try cart(of: flag, facts) else { return false }
        return try facts.coordinating(cart, on: day) == person
    }

    func name(_ person: PersonID?, _ facts: Facts) throws -> String? {
        try person.flatMap { try facts.one(Person.id, $0)?.called }
    }
}
