// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People

/// One generated school: its people, carts, lists and calendar, all of it known from its number.
struct SchoolPlan: Sendable {
    let tier: Tier
    let site: UnitID
    /// The school's number from 0.
    let index: Int

    /// The school year; it reaches well beyond `today`, so that there is room to plan in.
    static let year = 2025
    static let first = Day(20_250_818)
    static let last = Day(20_261_218)
    static let zoneName = "America/Chicago"
    static let periods: [(name: String, start: Int, end: Int)] = [
        ("P1", 516, 562), ("P2", 564, 610), ("P3", 612, 658), ("P4", 660, 706), ("P5", 742, 788), ("P6", 790, 836),
        ("P7", 838, 884),
    ]
    static let nine = 540
    /// The day on which the desk is found: a year of history lies behind it.
    static let today = 20_260_521

    /// The people of a school: teachers, then principal, coordinator, the nightly job.
    var peopleEach: Int { tier.teachers + 3 }
    func person(_ place: Int) -> PersonID { PersonID(2 + index * peopleEach + place) }
    func teacher(_ place: Int) -> PersonID { person(place) }
    var principal: PersonID { person(tier.teachers) }
    var coordinator: PersonID { person(tier.teachers + 1) }
    var nightly: PersonID { person(tier.teachers + 2) }

    /// Where a teacher's own class meets.
    func room(_ place: Int) -> String { String(101 + place) }

    /// Whose labels are whose: every other cart is one teacher's, the others are three teachers'.
    func owners(_ cart: Int) -> [(place: Int, slots: Slots)] {
        let before = (cart - 1) / 2 * 4 + (cart.isMultiple(of: 2) ? 1 : 0)
        if !cart.isMultiple(of: 2) { return [(before % tier.teachers, Slots(1...Tier.capacity))] }
        return (0..<3).map { part in
            ((before + part) % tier.teachers, Slots((part * 10 + 1)...(part * 10 + 10)))
        }
    }

    /// The cart's coordinating teacher.
    func coordinating(_ cart: Int) -> PersonID { teacher(owners(cart)[0].place) }

    var people: (people: [Person], roles: [HeldRole]) {
        guard let first = Self.first, let last = Self.last else { return ([], []) }
        var people: [Person] = []
        var roles: [HeldRole] = []
        func add(_ place: Int, _ handle: String, _ name: String, _ role: String) {
            let id = person(place)
            people.append(
                Person(
                    person: id, unit: site, handle: "\(handle).\(index + 1)", name: name,
                    email: "\(handle)@school\(index + 1).example"))
            roles.append(HeldRole(person: id, unit: site, role: role, firstDay: first, lastDay: last))
        }
        for place in 0..<tier.teachers { add(place, "t\(place + 1)", Self.name(index + place), Role.teacher) }
        add(tier.teachers, "principal", Self.name(index + 7), Role.principal)
        add(tier.teachers + 1, "coordinator", Self.name(index + 11), Role.coordinator)
        add(tier.teachers + 2, "nightly", "The nightly job", Role.nightly)
        return (people, roles)
    }

    private static let given = [
        "Chidi", "Saga", "Rosa", "Minh", "Layla", "Noor", "Elena", "Folake", "Inés", "Ana", "Jonas", "Mei", "Tomás",
    ]
    private static let family = [
        "Okafor", "Lindqvist", "Castillo", "Nguyễn", "Haddad", "Ashby", "Márquez", "Adeyemi", "Ramos", "Petrova",
        "Weber", "Chen", "Rivera", "Kowalski", "Osei", "Yamada", "Silva",
    ]
    static func name(_ number: Int) -> String { "\(given[number % given.count]) \(family[number % family.count])" }

    /// The school's days with lessons, in order: Monday to Friday without the weeks around New Year.
    static let days: [Day] = {
        guard let first, let last else { return [] }
        return Day.daysInclusive(from: first, to: last).filter(isOpen)
    }()

    static func isOpen(_ day: Day) -> Bool {
        let weekend = day.weekday == .saturday || day.weekday == .sunday
        let winter = day.number >= 20_251_222 && day.number <= 20_260_102
        return !weekend && !winter
    }
}

extension SchoolPlan {
    /// The first id of this school's devices.
    var firstDevice: Int { index * tier.carts * Tier.capacity + 1 }

    /// Calendar, bells, carts with their devices, the number lists.
    var furniture: [Change] {
        guard let first = Self.first, let last = Self.last else { return [] }
        var all: [Change] = [.insert(SchoolYear(site: site, year: Self.year, firstDay: first, lastDay: last))]
        for period in Self.periods {
            all.append(
                .insert(
                    Bell(
                        site: site, schedule: "regular", period: period.name, start: period.start, end: period.end)))
        }
        for day in Day.daysInclusive(from: first, to: last) {
            all.append(
                .insert(
                    Self.isOpen(day)
                        ? SchoolDay(site: site, day: day, kind: .school, schedule: "regular")
                        : SchoolDay(site: site, day: day, kind: .closed, note: "no school")))
        }
        for place in 0..<tier.teachers {
            all.append(
                .insert(
                    Teaching(
                        site: site, year: Self.year, person: teacher(place), grade: String(place % 6 + 1),
                        room: room(place))))
        }
        var allotment = 0
        for cart in 1...tier.carts { all += self.cart(cart, &allotment, first, last) }
        return all
    }

    private func cart(_ cart: Int, _ allotment: inout Int, _ first: Day, _ last: Day) -> [Change] {
        var all: [Change] = [
            .insert(
                Cart(
                    site: site, cart: cart, number: cart, name: "Cart \(cart)", capacity: Tier.capacity,
                    homeRoom: String(1 + cart))),
            .insert(
                CartPerson(
                    site: site, cart: cart, person: coordinating(cart), part: .coordinating, firstDay: first,
                    lastDay: last)),
        ]
        for owner in owners(cart) {
            allotment += 1
            all.append(
                .insert(
                    Allotment(
                        site: site, no: allotment, year: Self.year, cart: cart, mask: owner.slots,
                        person: teacher(owner.place), firstDay: first, lastDay: last)))
        }
        for slot in 1...Tier.capacity {
            let device = firstDevice + (cart - 1) * Tier.capacity + slot - 1
            let serial = "DMPX" + String(1_000_000 + device) + "K"
            let tag = "LN-" + String(device)
            all.append(
                .insert(
                    Device(
                        device: device, unit: site, serial: serial, serialKey: Fold.key(serial), tag: tag,
                        tagKey: Fold.key(tag), model: "iPad (10th generation)")))
            all.append(
                .insert(
                    SlotDevice(
                        site: site, cart: cart, slot: slot, from: Instant(ms: 1_753_000_000_000), device: device)))
        }
        return all
    }
}
