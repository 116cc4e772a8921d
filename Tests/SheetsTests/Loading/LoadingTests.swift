// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

@testable import Sheets

/// Lincoln School loaded into a database of its own, as `init --from` does it.
struct LoadedLincoln {
    let fresh: FreshDesk
    let school: LoadedSchool
    let receipt: Receipt

    init() throws {
        let today = try #require(Day(20_261_119))
        let read = LoadedSchool.read(ProjectFolder.seed, today: today, rehearsal: true)
        #expect(read.reading.findings == [])
        school = try #require(read.reading.value)
        let morning = try #require(school.rehearsalBegins)
        fresh = try FreshDesk(at: morning)
        try school.founding.found(fresh.archive, fresh.surroundings)
        let founder = try #require(school.founding.people.first)
        receipt = try fresh.desk.perform(
            Envelope(school.load, door: .setup), as: fresh.token(founder.person, at: school.site))
    }

    func person(_ handle: String) throws -> PersonID {
        try #require(school.founding.people.first { $0.handle == handle }).person
    }
}

@Suite("A school is loaded as a whole or not at all")
struct LoadingTests {
    @Test("S2 S7 every cart, every device in its slot, every spare in its store")
    func furniture() throws {
        let lincoln = try LoadedLincoln()
        let (fresh, site) = (lincoln.fresh, lincoln.school.site)
        let carts = try fresh.rows(Cart.all, site)
        #expect(carts.map(\.number).sorted() == [1, 2, 3, 4, 5, 7])
        let seven = try #require(carts.first { $0.number == 7 })
        #expect(seven.homeRoom == "112" && seven.capacity == 30)
        let seated = try fresh.rows(SlotDevice.inCart, site, seven.cart)
        #expect(seated.count == 30)
        let twelve = try #require(seated.first { $0.slot == 12 })
        #expect(try fresh.rows(Device.id, twelve.device).first?.serial == "DMQTF9XHLMPR")
        let spares = try fresh.rows(Device.at, site).filter { $0.state == .spare }
        #expect(spares.count == 6 && spares.allSatisfy { $0.store != nil })
        let people = try fresh.rows(CartPerson.of, site, seven.cart)
        #expect(Set(people.map(\.part)) == [.coordinating, .deputy])
    }

    @Test("S1 S3 people stand where they belong, barred kinds with their end dates; the founder is of Desktop Services")
    func people() throws {
        let lincoln = try LoadedLincoln()
        let held = try lincoln.fresh.rows(HeldRole.of, lincoln.person("student.park"))
        #expect(held.map(\.role) == [Role.studentTeacher])
        #expect(held.first?.lastDay.iso == "2026-12-18")
        #expect(lincoln.school.founder == "dts.ramos")
        let ramos = try #require(lincoln.school.founding.people.first)
        #expect(ramos.handle == "dts.ramos" && ramos.unit != lincoln.school.site)
        #expect(try lincoln.fresh.rows(HeldRole.of, lincoln.person("auditor.weiss")).first?.lastDay.iso == "2027-06-30")
        #expect(try lincoln.fresh.rows(HeldRole.of, lincoln.person("nightly")).first?.role == Role.nightly)
    }

    @Test("S11 F10 every day of the year is there: closed, early release, tests, A and B, early deadlines")
    func days() throws {
        let lincoln = try LoadedLincoln()
        let (fresh, site) = (lincoln.fresh, lincoln.school.site)
        func day(_ number: Int) throws -> SchoolDay {
            let day = try #require(Day(number))
            return try #require(try fresh.rows(SchoolDay.on, site, day).first)
        }
        #expect(try day(20_261_126).kind == .closed)
        #expect(try day(20_261_126).note == "Thanksgiving")
        #expect(try day(20_261_121).kind == .closed)
        #expect(try day(20_261_118).schedule == "early-release")
        #expect(try day(20_270_414).kind == .testing)
        #expect(try day(20_261_218).due == 15 * 60 + 30)
        #expect(try day(20_261_119).due == 17 * 60)
        #expect(Set([try day(20_261_119).rotation, try day(20_261_120).rotation]) == ["A", "B"])
        #expect(
            try fresh.rows(SchoolDay.between, site, lincoln.school.load.firstDay, lincoln.school.load.lastDay).count
                == 292)
        #expect(try fresh.rows(Bell.of, site, "regular").count == 9)
    }

    @Test("S4 S5 S6 number lists, grades and seats")
    func lists() throws {
        let lincoln = try LoadedLincoln()
        let (fresh, site) = (lincoln.fresh, lincoln.school.site)
        let okafor = try lincoln.person("okafor")
        let own = try fresh.rows(Allotment.by, site, okafor)
        #expect(own.map(\.mask.description) == ["1..12"])
        #expect(own.first?.lastDay.iso == "2027-06-04")
        #expect(try fresh.rows(Teaching.by, site, 2026, try lincoln.person("johnson")).first?.room == "Gym")
        let lindqvist = try fresh.rows(SeatList.by, site, 2026, try lincoln.person("lindqvist"))
        #expect(lindqvist.first?.map.seats[1] == 13)
        let nguyen = try fresh.rows(SeatList.by, site, 2026, try lincoln.person("nguyen")).first { $0.period == "P3" }
        #expect(nguyen?.map.seats[16] == .some(nil))
        #expect(nguyen?.map.ordered.count == 16)
    }

    @Test(
        "S11 S15 reservations from now on; projects wait for the owners' yes, the pool's for the coordinator's or the principal's"
    )
    func reservations() throws {
        let lincoln = try LoadedLincoln()
        let (fresh, site) = (lincoln.fresh, lincoln.school.site)
        let today = try #require(Day(20_261_119))
        let august = try #require(Day(20_260_801))
        let live = try fresh.rows(Reservation.liveFrom, site, august)
        #expect(live.allSatisfy { $0.day >= today })
        let okafor = try lincoln.person("okafor")
        let p3 = live.filter { $0.day == today && $0.person == okafor && $0.firstPeriod == "P3" }
        #expect(p3.map(\.state) == [.confirmed])
        #expect(p3.first?.start == 10 * 60 + 12)
        let awaiting = live.filter { $0.state == .awaiting }
        #expect(awaiting.count == 5)
        let bridge = try #require(awaiting.first { $0.project == "Bridge building" })
        let question = try #require(try fresh.rows(Approval.about, site, Numbered.reservation, bridge.no).first)
        let steps = try fresh.rows(ApprovalStep.of, site, question.no)
        #expect(steps.map(\.person) == [try lincoln.person("kowalczyk")])
        let robots = try #require(awaiting.first { $0.project == "Robotics club" })
        let asked = try #require(try fresh.rows(Approval.about, site, Numbered.reservation, robots.no).first)
        #expect(try fresh.rows(ApprovalStep.of, site, asked.no).map(\.role) == [Role.principal])
        #expect(try fresh.rows(Counter.of, site, Numbered.reservation).first?.last == live.count)
    }

    @Test("F15 loading twice changes nothing and says so")
    func twice() throws {
        let lincoln = try LoadedLincoln()
        let founder = try #require(lincoln.school.founding.people.first)
        let token = try lincoln.fresh.token(founder.person, at: lincoln.school.site)
        let refused = #expect(throws: Refused.self) {
            try lincoln.fresh.desk.perform(Envelope(lincoln.school.load, door: .setup), as: token)
        }
        #expect(refused?.refusals.map(\.code) == ["school-loaded"])
        #expect(try lincoln.fresh.rows(Cart.all, lincoln.school.site).count == 6)
    }

    @Test("F16 only Desktop Services loads a school")
    func right() throws {
        let lincoln = try LoadedLincoln()
        let token = try lincoln.fresh.token(lincoln.person("marquez"), at: lincoln.school.site)
        let refused = #expect(throws: Refused.self) {
            try lincoln.fresh.desk.perform(Envelope(lincoln.school.load, door: .setup), as: token)
        }
        #expect(refused?.refusals.map(\.code) == ["not-permitted"])
    }

    @Test("F16 a load whose parts do not agree is refused by the desk itself, whoever made it")
    func astray() throws {
        let lincoln = try LoadedLincoln()
        let site = UnitID(1)
        let fresh = try FreshDesk(at: lincoln.fresh.surroundings.clock())
        try lincoln.school.founding.found(fresh.archive, fresh.surroundings)
        let founder = try #require(lincoln.school.founding.people.first)
        let day = try #require(Day(20_261_119))
        let load = SchoolLoad(
            unit: site, year: 2026, firstDay: day, lastDay: day, settings: [:], bells: [], days: [], carts: [],
            spares: [],
            firstDevice: 1, teachings: [],
            numbers: [LoadedNumbers(person: founder.person, cart: 9, first: 1, last: 2, from: day, until: day)],
            seats: [], apps: [],
            reservations: [])
        let token = try fresh.token(founder.person, at: site)
        let refused = #expect(throws: Refused.self) { try fresh.desk.perform(Envelope(load, door: .setup), as: token) }
        #expect(refused?.refusals.map(\.code) == ["loaded-astray"])
        #expect(try fresh.rows(SchoolYear.of, site).isEmpty)
    }

    @Test("S15 S16 F16 a first load meets every rule of reserving: nothing is loaded when one reservation may not be")
    func noException() throws {
        let lincoln = try LoadedLincoln()
        let load = lincoln.school.load
        let okafor = try lincoln.person("okafor")
        let park = try lincoln.person("student.park")
        let friday = try #require(Day(20_261_120))
        let thanksgiving = try #require(Day(20_261_126))
        let early = try #require(Day(20_261_218))
        func codes(_ person: PersonID, _ last: Int, _ days: [Day], _ period: String = "P3", cart: Int = 7) throws
            -> [String]
        {
            let fresh = try FreshDesk(at: lincoln.fresh.surroundings.clock())
            try lincoln.school.founding.found(fresh.archive, fresh.surroundings)
            let founder = try #require(lincoln.school.founding.people.first)
            let one = SchoolLoad(
                unit: load.unit, year: load.year, firstDay: load.firstDay, lastDay: load.lastDay,
                settings: load.settings, bells: load.bells, days: load.days, carts: load.carts, spares: load.spares,
                firstDevice: 1, teachings: load.teachings, numbers: load.numbers, seats: load.seats, apps: load.apps,
                reservations: [
                    LoadedReservation(
                        person: person, cart: cart, first: 1, last: last, firstPeriod: period, lastPeriod: period,
                        room: "112", project: nil, rule: nil, until: friday, days: days)
                ])
            let token = try fresh.token(founder.person, at: load.unit)
            do {
                try fresh.desk.perform(Envelope(one, door: .setup), as: token)
                return []
            } catch let refused as Refused {
                #expect(try fresh.rows(SchoolYear.of, load.unit).isEmpty)
                return refused.refusals.map(\.code)
            }
        }
        #expect(try codes(okafor, 12, [friday]) == [])
        #expect(try codes(okafor, 13, [friday]) == ["more-than-allotment"])
        #expect(try codes(park, 12, [friday]).contains("class-teacher"))
        #expect(try codes(okafor, 12, [friday, friday]) == ["label-taken"])
        #expect(try codes(okafor, 12, [thanksgiving]) == ["loaded-astray"])
        #expect(try codes(okafor, 12, [early], "P9") == ["loaded-astray"])
    }

    @Test("A folder that does not agree with itself loads nothing: every finding has its file, line and column")
    func findings() throws {
        let files = SmallSchool.files(["grades.csv": "grade,teacher,room,cart,first,last\n5,okafor,112,7,1,99\n"])
        let reading = SeedFolder.read(files)
        #expect(reading.value == nil)
        #expect(reading.findings.contains { $0.file == "grades.csv" && $0.line == 2 && $0.column > 1 })
    }

    @Test("A school without Desktop Services cannot be founded")
    func founder() throws {
        let school = try #require(SeedFolder.read(SmallSchool.files()).value)
        let day = try #require(Day(20_260_801))
        #expect(LoadedSchool(school, today: day, rehearsal: true)?.founder == "kim")
        let staff = SmallSchool.texts["staff.csv"]?.split(separator: "\n").filter { !$0.contains(",dts") }.joined(
            separator: "\n")
        let without = try #require(SeedFolder.read(SmallSchool.files(["staff.csv": staff])).value)
        #expect(LoadedSchool(without, today: day, rehearsal: true) == nil)
    }
}
