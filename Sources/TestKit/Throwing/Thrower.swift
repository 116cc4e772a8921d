// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
package import Office
package import People

/// Throws requests of every kind at a sample school, with values that chance chooses from what is there.
///
/// For properties that must hold whatever is asked, in whatever order, by whomever. `kinds` is held against the registry by tests: a request
/// that is registered and not thrown is found.
package struct Thrower {
    package var dice: Dice
    let school: SampleSchool
    /// The days that are spoken of.
    let days: [Day]
    /// Who is likely to be the one to ask, when a maker knows.
    var asker: String?
    /// The desk that is asked: the school's own, or one with other rules.
    package var desk: LocalDesk

    package init(_ seed: Int, at school: SampleSchool, days: [Int] = [20_261_119, 20_261_120, 20_261_123]) {
        dice = Dice(UInt64(seed))
        self.school = school
        self.days = days.compactMap { Day($0) }
        desk = school.desk
    }

    /// A way to make a request of one kind; nil when chance found nothing to ask.
    package struct Kind: Sendable {
        package let name: String
        let make: @Sendable (inout Thrower) throws -> Thrown?

        init<R: Request>(_ type: R.Type, _ make: @escaping @Sendable (inout Thrower) throws -> R?) {
            name = R.name
            self.make = { thrower in try make(&thrower).map { Thrown($0) } }
        }
    }

    /// A request of whatever kind, ready to be performed.
    package struct Thrown {
        package let name: String
        package let perform: (LocalDesk, Token) throws -> Receipt

        init<R: Request>(_ request: R) {
            name = R.name
            perform = { desk, token in try desk.perform(Envelope(request, door: .command), as: token) }
        }
    }

    package static let kinds: [Kind] = planning + custody + school + devices + office

    /// One request of a kind that chance chooses, by whomever chance chooses; its name, or nil when there was nothing to ask.
    ///
    /// - Throws: what the desk throws.
    package mutating func throwOne(of kinds: [Kind] = Thrower.kinds) throws -> String? {
        asker = nil
        guard let thrown = try dice.one(of: kinds).make(&self) else { return nil }
        let actor = actor()
        _ = try thrown.perform(desk, school.token(asker.map { dice.chance(80) ? $0 : actor } ?? actor))
        return thrown.name
    }

    /// One request of this kind by this person; false when there was nothing to ask.
    package mutating func throwOne(_ kind: Kind, as who: String) throws -> Bool {
        try receipt(kind, as: who) != nil
    }

    /// The same with what came of it; nil when there was nothing to ask.
    package mutating func receipt(_ kind: Kind, as who: String) throws -> Receipt? {
        asker = nil
        return try kind.make(&self)?.perform(desk, school.token(who))
    }

    /// The coordinator more often than others; everybody now and then, also who may do nothing.
    private mutating func actor() -> String {
        let often = ["marquez", "marquez", "marquez", "castillo", "okafor", "lindqvist", "adeyemi", "ramos", "haddad"]
        return dice.chance(85) ? dice.one(of: often) : dice.one(of: SampleSchool.people.map(\.handle))
    }

    // MARK: what chance chooses from

    var site: UnitID { school.site }
    mutating func cart() -> Int { dice.chance(75) ? 1 : 2 }
    mutating func no() -> Int { dice.number(1...14) }
    mutating func day() -> Day { dice.one(of: days) }
    mutating func slot() -> Int { dice.number(1...30) }
    mutating func device() -> Int { cart() * 100 + dice.number(1...24) }
    /// A room as somebody may write it; now and then one that there is not.
    mutating func room() -> String {
        if dice.chance(3) { return dice.one(of: ["9999", "2O4a", "Room", ""]) }
        let code = dice.one(of: ["204", "206", "208", "118", "Library"])
        return dice.chance(50) ? code : dice.one(of: Spellings.of(code))
    }
    mutating func teacher() -> PersonID {
        school.person(dice.one(of: ["okafor", "lindqvist", "castillo", "nguyen", "haddad"]))
    }
    /// Somebody whose going does not stop the rest.
    mutating func spare() -> PersonID { school.person(dice.one(of: ["kim", "ashby", "nguyen", "petrov", "subst"])) }
    mutating func why() -> String { dice.chance(95) ? "chance" : " " }

    mutating func slots() -> Slots {
        switch dice.number(1...4) {
        case 1: Slots(1...12)
        case 2: Slots(13...24)
        case 3: Slots(dice.number(1...15)...dice.number(15...30))
        default: Slots([slot(), slot()])
        }
    }

    mutating func times() -> Asked {
        if dice.chance(60), let bell = SampleSchool.bells.filter({ $0.0.hasPrefix("P") }).randomElement(using: &dice) {
            return Asked(start: bell.1, end: bell.2, first: bell.0, last: bell.0)
        }
        let start = dice.number(480...1000)
        return Asked(start: start, end: start + dice.number(1...90))
    }

    mutating func wish() -> Wish {
        Wish(
            site: site, cart: cart(), mask: dice.chance(40) ? nil : slots(), day: day(), times: times(),
            teacher: teacher(), room: dice.chance(40) ? room() : nil, project: dice.chance(60) ? "Bridges" : nil)
    }
}
