// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People

extension SampleSchool {
    /// The regular day: homeroom, P1 to P7 and lunch; P3 is 10:12–10:58.
    package static let bells: [(String, Int, Int)] = [
        ("HR", 8 * 60 + 25, 8 * 60 + 36), ("P1", 8 * 60 + 36, 9 * 60 + 22), ("P2", 9 * 60 + 24, 10 * 60 + 10),
        ("P3", 10 * 60 + 12, 10 * 60 + 58), ("P4", 11 * 60, 11 * 60 + 46), ("lunch", 11 * 60 + 46, 12 * 60 + 20),
        ("P5", 12 * 60 + 22, 13 * 60 + 8), ("P6", 13 * 60 + 10, 13 * 60 + 56), ("P7", 13 * 60 + 58, 14 * 60 + 44),
    ]

    static func founding(site: UnitID, rehearsal: Bool) -> Founding {
        let first = Day(20_260_801), last = Day(20_270_731)
        var roles: [HeldRole] = []
        let people = Self.people.enumerated().map { index, person -> Person in
            let id = PersonID(index + 1)
            if let first, let last {
                for role in person.roles {
                    roles.append(HeldRole(person: id, unit: site, role: role, firstDay: first, lastDay: last))
                }
            }
            return Person(
                person: id, unit: site, handle: person.handle, name: person.name,
                email: "\(person.handle)@lincoln.example")
        }
        let unit = Unit(
            unit: site, parent: nil, kind: .site, code: "lincoln", name: "Lincoln School", zone: "America/Chicago")
        return Founding(units: [unit], people: people, roles: roles, rehearsal: rehearsal)
    }

    static func furniture(site: UnitID) -> [Change] {
        guard let first = Day(20_260_817), let last = Day(20_270_604), let end = Day(20_261_231) else { return [] }
        var changes: [Change] = [.insert(SchoolYear(site: site, year: 2026, firstDay: first, lastDay: last))]
        for (period, start, end) in bells {
            changes.append(.insert(Bell(site: site, schedule: "regular", period: period, start: start, end: end)))
        }
        for day in Day.daysInclusive(from: first, to: end) {
            let holiday = day.number == 20_261_126 || day.number == 20_261_127
            let weekend = day.weekday == .saturday || day.weekday == .sunday
            let row =
                holiday || weekend
                ? SchoolDay(site: site, day: day, kind: .closed, note: holiday ? "Thanksgiving" : "weekend")
                : SchoolDay(site: site, day: day, kind: .school, schedule: "regular")
            changes.append(.insert(row))
        }
        for code in rooms {
            changes.append(.insert(Room(site: site, code: code, kind: code == "12" ? .office : .classroom)))
        }
        changes += cart(
            site, 1, number: 7, capacity: 30, room: "204", coordinating: 6, deputies: [7], from: first, to: last)
        changes += cart(
            site, 2, number: 5, capacity: 24, room: "118", coordinating: 8, deputies: [], from: first, to: last)
        let owners: [(Int, Int, ClosedRange<Int>)] = [(1, 4, 1...12), (1, 5, 13...24), (2, 8, 1...24)]
        for (index, owner) in owners.enumerated() {
            changes.append(
                .insert(
                    Allotment(
                        site: site, no: index + 1, year: 2026, cart: owner.0, mask: Slots(owner.2),
                        person: PersonID(owner.1),
                        firstDay: first, lastDay: last)))
        }
        changes.append(.insert(Counter(unit: site, kind: .allotment, last: owners.count)))
        for (person, grade, room) in [
            (4, "5", "204"), (5, "5", "206"), (6, "5", "208"), (7, "5", "210"), (8, "3", "118"),
        ] {
            changes.append(
                .insert(Teaching(site: site, year: 2026, person: PersonID(person), grade: grade, room: room)))
        }
        return changes
    }

    /// Every room of the sample school; teachers are in the first five.
    static let rooms = [
        "204", "206", "208", "210", "118", "300", "301", "112", "119", "205", "211", "12", "Library", "Science Lab",
    ]

    private static func cart(
        _ site: UnitID, _ id: Int, number: Int, capacity: Int, room: String, coordinating: Int, deputies: [Int],
        from: Day,
        to: Day
    ) -> [Change] {
        var changes: [Change] = [
            .insert(
                Cart(
                    site: site, cart: id, number: number, name: "Cart \(number)", capacity: capacity, homeRoom: room,
                    live: true))
        ]
        for (person, part) in [(coordinating, CartPerson.Part.coordinating)] + deputies.map({ ($0, .deputy) }) {
            changes.append(
                .insert(
                    CartPerson(site: site, cart: id, person: PersonID(person), part: part, firstDay: from, lastDay: to))
            )
        }
        for slot in 1...capacity {
            let device = id * 100 + slot
            let serial = "DMPX\(number)00\(slot < 10 ? "0" : "")\(slot)K"
            let tag = "LN-\(number)\(slot < 10 ? "0" : "")\(slot)"
            changes.append(
                .insert(
                    Device(
                        device: device, unit: site, serial: serial, serialKey: Fold.key(serial), tag: tag,
                        tagKey: Fold.key(tag),
                        model: "iPad (10th generation)")))
            changes.append(
                .insert(
                    SlotDevice(
                        site: site, cart: id, slot: slot, from: Instant(ms: 1_785_000_000_000), to: nil, device: device)
                ))
        }
        return changes
    }
}
