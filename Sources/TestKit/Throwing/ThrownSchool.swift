// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office

extension Thrower {
    /// Days, bells, numbers, seats, sheets, policy, a whole load.
    package static let school: [Kind] = [
        Kind(DayChange.self) {
            let edit: DayChange.Edit =
                switch $0.dice.number(1...4) {
                case 1: .closed("snow", shift: $0.dice.chance(50))
                case 2: .dismiss($0.dice.number(600...880))
                case 3: .due($0.dice.number(780...1020))
                default: .schedule("regular")
                }
            return DayChange(unit: $0.site, day: $0.day(), edit: edit)
        },
        Kind(DayReopen.self) { DayReopen(unit: $0.site, day: $0.day(), schedule: "regular") },
        Kind(BellsApply.self) {
            let shift = $0.dice.number(0...20)
            let periods = (1...7).map { period in
                BellsApply.Period(name: "P\(period)", start: 470 + period * 48 + shift, end: 514 + period * 48 + shift)
            }
            return BellsApply(
                unit: $0.site, schedules: [BellsApply.Schedule(name: "regular", periods: periods)], from: $0.day())
        },
        Kind(NumbersChange.self) {
            let move = NumbersMove(
                cart: $0.cart(), mask: $0.slots(), gainer: $0.dice.chance(80) ? $0.teacher() : nil, from: $0.day())
            return NumbersChange(unit: $0.site, moves: [move])
        },
        Kind(GradesImport.self) {
            let move = NumbersMove(cart: $0.cart(), mask: $0.slots(), gainer: $0.teacher(), from: $0.day())
            let teaching = TeachingSet(unit: $0.site, person: $0.teacher(), grade: "4", room: $0.room())
            return GradesImport(
                unit: $0.site, teachings: [teaching],
                numbers: NumbersChange(unit: $0.site, moves: [move], isList: true, losing: nil))
        },
        Kind(NumbersAnswer.self) { NumbersAnswer(unit: $0.site, no: $0.no(), yes: $0.dice.chance(80)) },
        Kind(TeachingSet.self) { TeachingSet(unit: $0.site, person: $0.teacher(), grade: "5", room: $0.room()) },
        Kind(SeatsSet.self) {
            SeatsSet(
                unit: $0.site, person: $0.teacher(), period: "P3", cart: $0.cart(), seats: "1=1 2=2 3=\($0.slot())")
        },
        Kind(CartMake.self) {
            let number = $0.dice.number(8...40)
            return CartMake(unit: $0.site, target: $0.target(number, serial: "NEW\(number)"))
        },
        Kind(CartChange.self) {
            CartChange(unit: $0.site, target: $0.target($0.dice.one(of: [5, 7]), serial: nil), base: nil)
        },
        Kind(CartsApply.self) {
            let targets = [$0.target(5, serial: nil), $0.target(7, serial: nil)]
            return CartsApply(unit: $0.site, sheets: targets.map { CartsApply.Sheet(target: $0, base: nil) })
        },
        Kind(SeatsImport.self) {
            let list = SeatsSet(unit: $0.site, person: $0.teacher(), period: "P4", cart: $0.cart(), seats: "1=1 2=2")
            return SeatsImport(unit: $0.site, lists: [list])
        },
        Kind(YearEnter.self) { thrower in
            let days = thrower.days.map {
                PlannedDay(day: $0, schedule: "regular", rotation: nil, due: 1020, dismiss: nil, note: "")
            }
            return YearEnter(unit: thrower.site, bells: [], days: days)
        },
        Kind(DeputyName.self) {
            DeputyName(
                unit: $0.site, cart: $0.cart(), person: $0.teacher(), named: $0.dice.chance(70), from: $0.day())
        },
        Kind(SiteSet.self) {
            let (key, value) = $0.dice.one(of: [
                ("days_checked", "used"), ("days_checked", "school"), ("release_minutes", "20"), ("due_minute", "960"),
                ("processing_weekday", "5"),
            ])
            return SiteSet(unit: $0.site, key: key, value: value)
        },
        Kind(AddRoom.self) {
            AddRoom(
                site: $0.site, code: $0.dice.chance(50) ? $0.room() : "4\($0.dice.number(10...20))",
                spellings: [$0.room()])
        },
        Kind(ChangeRoom.self) {
            ChangeRoom(
                site: $0.site, room: $0.room(), label: $0.dice.chance(50) ? "Lab \($0.dice.number(1...9))" : nil,
                kind: $0.dice.one(of: Room.Kind.allCases), also: $0.dice.chance(50) ? [$0.room()] : [],
                without: $0.dice.chance(20) ? [$0.room()] : [])
        },
        Kind(RemoveRoom.self) { RemoveRoom(site: $0.site, room: $0.room()) },
        Kind(ImportRooms.self) {
            ImportRooms(site: $0.site, lines: [RoomLine(code: "5\($0.dice.number(10...20))", name: $0.room())])
        },
        Kind(SchoolLoad.self) { thrower in
            guard let first = Day(20_260_817), let last = Day(20_270_604) else { return nil }
            return SchoolLoad(
                unit: thrower.site, year: 2026, firstDay: first, lastDay: last, settings: [:], bells: [], days: [],
                carts: [],
                spares: [], firstDevice: 9000, teachings: [], numbers: [], seats: [], apps: [], reservations: [])
        },
    ]

    /// A cart's sheet: its own with another room or coordinating teacher, or a new cart's.
    private mutating func target(_ number: Int, serial: String?) -> CartTarget {
        var slots: [Int: CartTarget.Device] = [:]
        if let serial {
            slots = [1: CartTarget.Device(serial: serial, tag: nil)]
        } else {
            for slot in 1...(number == 7 ? 30 : 24) {
                let two = slot < 10 ? "0\(slot)" : "\(slot)"
                slots[slot] = CartTarget.Device(serial: "DMPX\(number)00\(two)K", tag: "LN-\(number)\(two)")
            }
        }
        return CartTarget(
            number: number, name: "Cart \(number)", homeRoom: room(), capacity: number == 5 ? 24 : 30,
            coordinating: dice.chance(60) ? teacher() : school.person(number == 7 ? "castillo" : "haddad"),
            deputies: [],
            slots: slots)
    }
}
