// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import People

/// A school on its way into the tables: its rows are put into one draft, in an order in which each finds what it points at.
struct Loading {
    let load: SchoolLoad
    let now: Moment
    var draft: Draft
    var refusals: [Refusal] = []
    var carts: [Int: Cart] = [:]
    var reserved = 0
    var asked = 0
    var past = 0

    init(_ load: SchoolLoad, _ facts: Facts, _ now: Moment) {
        self.load = load
        self.now = now
        draft = Draft(load.unit, facts)
    }

    var receipt: Receipt {
        let devices = load.carts.reduce(0) { $0 + $1.slots.count }
        var details = [
            "\(Said.count(load.carts.count, "cart", "carts")) with \(Said.count(devices, "device", "devices")), "
                + "\(Said.count(load.spares.count, "spare", "spares"))",
            "\(Said.count(load.days.filter { $0.schedule != nil }.count, "school day", "school days")) from "
                + "\(load.firstDay.long) to \(load.lastDay.long)",
            "\(Said.count(Set(load.numbers.map(\.person)).count, "teacher has", "teachers have")) numbers of their own",
            "\(Said.count(reserved, "reservation", "reservations"))"
                + (asked > 0 ? ", \(asked) of them waiting for the owners' yes" : ""),
        ]
        if past > 0 { details.append("\(Said.count(past, "reservation", "reservations")) before now left out") }
        return Receipt(
            "The school is loaded.", details: details,
            data: ["carts": .int(load.carts.count), "devices": .int(devices), "reservations": .int(reserved)])
    }

    mutating func run(by actor: Actor) throws {
        draft.insert(SchoolYear(site: load.unit, year: load.year, firstDay: load.firstDay, lastDay: load.lastDay))
        try settings()
        for bell in load.bells {
            draft.insert(
                Bell(site: load.unit, schedule: bell.schedule, period: bell.period, start: bell.start, end: bell.end))
        }
        for day in load.days { draft.insert(day.row(load.unit)) }
        try rooms()
        try furniture()
        try lists()
        try plans(by: actor)
    }

    private mutating func settings() throws {
        let known = try draft.facts.rows(Setting.of, load.unit)
        for (key, value) in load.settings.sorted(by: { $0.key < $1.key }) {
            if let old = known.first(where: { $0.key == key }) {
                var new = old
                new.value = value
                draft.update(old, new)
            } else {
                draft.insert(Setting(unit: load.unit, key: key, value: value))
            }
        }
    }

    private mutating func rooms() throws {
        let lines =
            !load.rooms.isEmpty
            ? load.rooms
            : RoomLine.inUse(
                classes: load.teachings.map(\.room) + load.reservations.map(\.room),
                storage: load.carts.map(\.homeRoom))
        try draft.facts.require(lines.map { Room.coded(load.unit, $0.code) })
        refusals += try draft.put(lines.map { $0.row(load.unit) })
    }

    /// The code of the room that a word of the files means.
    private mutating func room(_ word: String) throws -> String {
        if case .known(let room) = try draft.facts.room(word, at: load.unit) { return room.code }
        let refusal = LoadedAstray.refusal("There is no room \"\(word)\" among the rooms of the school.")
        if !refusals.contains(refusal) { refusals.append(refusal) }
        return word
    }

    /// Carts, their people, every device in its slot, the spares in their store.
    private mutating func furniture() throws {
        var device = load.firstDevice
        func row(_ loaded: LoadedDevice, _ state: Device.State) -> Device {
            Device(
                device: device, unit: load.unit, serial: loaded.serial, serialKey: Fold.key(loaded.serial),
                tag: loaded.tag,
                tagKey: loaded.tag.map(Fold.key), model: loaded.model, state: state, store: loaded.store)
        }
        for loaded in load.carts {
            let cart = Cart(
                site: load.unit, cart: try draft.next(.cart), number: loaded.number, name: loaded.name,
                capacity: loaded.capacity, homeRoom: try room(loaded.homeRoom))
            draft.insert(cart)
            carts[cart.number] = cart
            let people =
                (loaded.coordinating.map { [($0, CartPerson.Part.coordinating)] } ?? [])
                + loaded.deputies.map { ($0, .deputy) }
            for (person, part) in people {
                draft.insert(
                    CartPerson(
                        site: load.unit, cart: cart.cart, person: person, part: part, firstDay: load.firstDay,
                        lastDay: load.lastDay))
            }
            for (slot, loaded) in loaded.slots.sorted(by: { $0.key < $1.key }) {
                draft.insert(row(loaded, .inService))
                draft.insert(
                    SlotDevice(site: load.unit, cart: cart.cart, slot: slot, from: now.instant, device: device))
                device += 1
            }
        }
        for spare in load.spares {
            draft.insert(row(spare, .spare))
            device += 1
        }
        if let counter = try draft.facts.one(Counter.of, load.unit, Numbered.device) {
            var after = counter
            after.last = max(counter.last, device - 1)
            draft.update(counter, after)
        } else {
            draft.insert(Counter(unit: load.unit, kind: .device, last: device - 1))
        }
        for app in load.apps {
            draft.insert(
                App(
                    unit: load.unit, no: try draft.next(.app), name: app.name, bundle: app.bundle,
                    bundleKey: Fold.key(app.bundle), state: app.approved ? .approved : .withdrawn))
        }
    }

    /// The number lists and the seats.
    private mutating func lists() throws {
        for teaching in load.teachings {
            draft.insert(
                Teaching(
                    site: load.unit, year: load.year, person: teaching.person, grade: teaching.grade,
                    room: try room(teaching.room)))
        }
        for numbers in load.numbers {
            guard let cart = cart(numbers.cart) else { continue }
            draft.insert(
                Allotment(
                    site: load.unit, no: try draft.next(.allotment), year: load.year, cart: cart.cart,
                    mask: Slots(numbers.first...max(numbers.first, numbers.last)), person: numbers.person,
                    firstDay: numbers.from, lastDay: numbers.until))
        }
        for seats in load.seats {
            guard let cart = cart(seats.cart) else { continue }
            draft.insert(
                SeatList(
                    site: load.unit, no: try draft.next(.seatList), year: load.year, person: seats.person,
                    period: seats.period, cart: cart.cart, seats: seats.seats, firstDay: load.firstDay,
                    lastDay: load.lastDay))
        }
    }

    mutating func cart(_ number: Int) -> Cart? {
        if let cart = carts[number] { return cart }
        refusals.append(LoadedAstray.refusal("There is no cart \(number) among the cart sheets."))
        return nil
    }
}

/// Everything in a loaded school points at something that the same load, or the desk, has.
///
/// A number list of a cart that has no sheet, a reservation on a day that is not in the calendar: the files are at odds, and nothing is loaded.
/// - Source: F15, F16
package enum LoadedAstray: Rule {
    package static let code = "loaded-astray"
    package static let clause = "F15"
}
