// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@testable import Nightly

/// A district of three schools, each with one cart and two days of school; their nights are owed.
struct NightDistrict {
    let fresh: FreshDesk
    let zone: Zone
    let sites = [UnitID(2), UnitID(3), UnitID(4)]
    let thu = 20_261_119

    /// - Parameter jobAt: where the nightly job holds its role.
    init(jobAt: UnitID = UnitID(1)) throws {
        zone = try Zone("America/Chicago")
        let monday = try #require(Day(20_261_116))
        fresh = try FreshDesk(at: zone.instant(monday, minute: 480))
        let units =
            [
                Unit(
                    unit: UnitID(1), parent: nil, kind: .district, code: "d", name: "The district",
                    zone: zone.identifier)
            ]
            + sites.map {
                Unit(
                    unit: $0, parent: UnitID(1), kind: .site, code: "s\($0.raw)", name: "School \($0.raw)",
                    zone: zone.identifier)
            }
        let last = try #require(Day(20_270_731))
        let people = [
            Person(person: PersonID(1), unit: UnitID(1), handle: "ramos", name: "Inés Ramos", email: nil),
            Person(person: PersonID(2), unit: jobAt, handle: "nightly", name: "The nightly job", email: nil),
        ]
        let roles = [
            HeldRole(
                person: PersonID(1), unit: UnitID(1), role: Role.desktopServices, firstDay: monday, lastDay: last),
            HeldRole(person: PersonID(2), unit: jobAt, role: Role.nightly, firstDay: monday, lastDay: last),
        ]
        try Founding(units: units, people: people, roles: roles, rehearsal: false)
            .found(fresh.archive, fresh.surroundings)
        for site in sites {
            let days = [thu, thu + 1].compactMap { Day($0) }.map {
                Change.insert(SchoolDay(site: site, day: $0, kind: .school, schedule: nil))
            }
            let cart = Cart(site: site, cart: 1, number: 7, name: "Cart 7", homeRoom: "204", live: true)
            try fresh.archive.write(site) { try $0.save(days + [.insert(cart)], rev: 1) }
        }
        try set(thu + 1, 1021)
    }

    func set(_ day: Int, _ minute: Int) throws {
        fresh.set(zone.instant(try #require(Day(day)), minute: minute))
    }

    func closed(_ site: UnitID) throws -> [Int] {
        try fresh.rows(NightlyRun.of, site).map(\.day.number).sorted()
    }
}

@Suite("The nights of several sites")
struct SitesTests {
    @Test("F12 G23 one run catches up the nights of every site below, in order, a transaction a site and day")
    func every() throws {
        let district = try NightDistrict()
        var outcome = NightlyOutcome()
        let nightly = Nightly(desk: district.fresh.desk, courier: nil)
        let token = try district.fresh.token(PersonID(2), at: UnitID(1))
        try nightly.runAll(from: UnitID(1), as: token, named: true, into: &outcome)
        #expect(outcome.closed.count == 6)
        #expect(outcome.closed.first == "School 2: Thu 19 Nov 2026 is closed: 1 cart, 1 new flag.")
        for site in district.sites {
            #expect(try district.closed(site) == [district.thu, district.thu + 1])
            let entries = try district.fresh.archive.read { try $0.entries(site, after: 0, limit: 100) }
            #expect(entries.filter { $0.kind == CloseDay.name }.count == 2)
        }
        var again = NightlyOutcome()
        try nightly.runAll(from: UnitID(1), as: token, named: true, into: &again)
        #expect(again.closed.isEmpty)
    }

    @Test("F12 a site whose night fails is named, and holds up none of the others")
    func stuck() throws {
        let district = try NightDistrict()
        // A row that no evening could have written stands in the way of the second school's.
        let thursday = try #require(Day(district.thu))
        let odd = DayClose(
            site: UnitID(3), day: thursday, cart: 1, due: Instant(ms: 0), out: .none, missing: .none, flags: "")
        try district.fresh.archive.write(UnitID(3)) { try $0.save([.insert(odd)], rev: 1) }
        var outcome = NightlyOutcome()
        try Nightly(desk: district.fresh.desk, courier: nil).runAll(
            from: UnitID(1), as: district.fresh.token(PersonID(2), at: UnitID(1)), named: true, into: &outcome)
        #expect(outcome.stuck.count == 1)
        #expect(outcome.stuck.first?.hasPrefix("School 3: ") == true)
        #expect(outcome.exit == .storage)
        #expect(try district.closed(UnitID(2)).count == 2)
        #expect(try district.closed(UnitID(3)).isEmpty)
        #expect(try district.closed(UnitID(4)).count == 2)
    }

    @Test("RULES the job of one school closes that school's days and nobody else's")
    func own() throws {
        let district = try NightDistrict(jobAt: UnitID(3))
        var outcome = NightlyOutcome()
        try Nightly(desk: district.fresh.desk, courier: nil).runAll(
            from: UnitID(3), as: district.fresh.token(PersonID(2), at: UnitID(3)), named: true, into: &outcome)
        #expect(try district.closed(UnitID(3)).count == 2)
        #expect(try district.closed(UnitID(2)).isEmpty)
        #expect(outcome.stuck.isEmpty)
    }

    @Test("RULES the owner of the file runs the nights of every job; with a site named, of those that reach it")
    func owner() throws {
        let district = try NightDistrict()
        #expect(try NightJob.sessions(district.fresh.desk).map(\.home) == [UnitID(1)])
        #expect(try NightJob.sessions(district.fresh.desk, at: UnitID(4)).map(\.home) == [UnitID(1)])
        let single = try NightDistrict(jobAt: UnitID(3))
        #expect(try NightJob.sessions(single.fresh.desk).map(\.home) == [UnitID(3)])
        #expect(throws: Refused.self) { try NightJob.sessions(single.fresh.desk, at: UnitID(4)) }
    }

    @Test("F12 whoever stands above several sites sees the weakest of their last nights, and which are behind")
    func seen() throws {
        let district = try NightDistrict()
        let desk = district.fresh.desk
        let ramos = try district.fresh.token(PersonID(1), at: UnitID(1))
        func nights() throws -> Nights {
            try desk.answer(LookAtGreeting(unit: UnitID(1)), door: .command, as: ramos).nights
        }
        let days = [district.thu, district.thu + 1].compactMap { Day($0) }
        let owing = district.sites.map { Nights.Owing(site: "School \($0.raw)", last: nil, days: days) }
        #expect(try nights() == Nights(last: nil, behind: [], owing: owing))
        let job = try district.fresh.token(PersonID(2), at: UnitID(1))
        let nightly = Nightly(desk: desk, courier: nil)
        for site in [UnitID(2), UnitID(3)] { _ = try nightly.run(site, as: job) }
        #expect(try nights().behind == ["School 4"] && nights().owing == [owing[2]])
        #expect(try nights().last?.day.number == district.thu + 1)
        _ = try nightly.run(UnitID(4), as: job)
        #expect(try nights().behind.isEmpty && nights().owing.isEmpty)
        #expect(try desk.answer(DeskStatus(unit: UnitID(1)), door: .command, as: ramos).nights.behind.isEmpty)
    }
}
