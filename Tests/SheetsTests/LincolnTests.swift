// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Foundation
import Testing

@testable import Sheets

/// The seed that ships is a school that could be: read without a finding, and consistent by these tests' own count.
struct LincolnTests {
    private func school() throws -> SeedSchool {
        let reading = SeedFolder.read(ProjectFolder.seed)
        #expect(reading.findings == [])
        return try #require(reading.value)
    }

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    @Test("Lincoln School reads without a finding")
    func reads() throws {
        let school = try school()
        #expect(school.site.code == "lincoln")
        #expect(school.site.zone.identifier == "America/Chicago")
        #expect(school.site.firstDay.iso == "2026-08-17")
        #expect(school.site.lastDay.iso == "2027-06-04")
        #expect(school.carts.map(\.number) == [1, 2, 3, 4, 5, 7])
        #expect(school.carts.first { $0.number == 5 }?.capacity == 24)
        #expect(school.staff.count >= 25)
    }

    @Test("Thu 19 Nov, period 3 is 10:12–10:58")
    func periodThree() throws {
        let calendar = try school().calendar
        #expect(calendar.span("P3", on: try day("2026-11-19"))?.description == "10:12–10:58")
    }

    @Test("F10 closed days, early release, tests and early deadlines are where the calendar says")
    func calendar() throws {
        let calendar = try school().calendar
        #expect(calendar.schoolDay(try day("2026-11-26")) == nil)
        #expect(calendar.schoolDay(try day("2026-11-21")) == nil)
        #expect(calendar.schoolDay(try day("2026-11-18"))?.schedule == "early-release")
        #expect(calendar.schoolDay(try day("2027-04-14"))?.schedule == "testing")
        #expect(calendar.schoolDay(try day("2026-12-18"))?.due.description == "15:30")
        #expect(calendar.schoolDay(try day("2026-12-17"))?.due.description == "17:00")
        #expect((165...185).contains(calendar.schoolDays.count))
    }

    @Test("A and B days take turns over school days only")
    func rotation() throws {
        let days = try school().calendar.schoolDays
        #expect(days.first?.rotation == "A")
        for (one, two) in zip(days, days.dropFirst()) { #expect(one.rotation != two.rotation) }
        #expect(Set(days.map(\.rotation)) == ["A", "B"])
    }

    @Test("S1 there is one coordinator, a principal, Desktop Services and a trainer; S3 the barred hold nothing else")
    func staff() throws {
        let staff = try school().staff
        func holders(_ kind: SeedRole.Kind) -> [String] {
            staff.filter { $0.roles.contains { $0.kind == kind } }.map(\.handle)
        }
        #expect(holders(.coordinator) == ["marquez"])
        #expect(holders(.principal) == ["adeyemi"])
        #expect(holders(.desktopServices) == ["dts.ramos", "dts.kim"])
        #expect(holders(.trainer).count == 1 && holders(.auditor).count == 1)
        for kind in [SeedRole.Kind.substitute, .aide, .studentTeacher] { #expect(holders(kind).count == 1) }
        for person in staff where person.isBarred { #expect(person.roles.count == 1) }
    }

    @Test("S4 no label has two owners on one day, and every number has a device")
    func numbers() throws {
        let school = try school()
        for day in [try day("2026-08-17"), try day("2027-01-15"), try day("2027-01-19"), try day("2027-06-04")] {
            var owned: Set<String> = []
            for line in school.grades where line.from <= day && day <= line.until {
                guard let labels = line.labels else { continue }
                let cart = try #require(school.carts.first { $0.number == labels.cart })
                for slot in labels.slots {
                    #expect(owned.insert("\(labels.cart)-\(slot)").inserted)
                    #expect(cart.slots[slot] != nil)
                }
            }
            #expect(owned.count > 150)
        }
    }

    @Test("S11 S15 reservations fall on school days, never two on a label, outside one's own numbers with a project")
    func reservations() throws {
        let school = try school()
        let (calendar, grades) = (school.calendar, school.grades)
        var taken: Set<String> = []
        var uses = 0
        for reservation in school.reservations {
            let days = calendar.days(of: reservation)
            #expect(!days.isEmpty)
            for day in days {
                let school = try #require(calendar.schoolDay(day))
                let span = try #require(calendar.span(of: reservation, on: day))
                #expect(span.end <= school.due.minute)
                for slot in reservation.labels.slots {
                    uses += 1
                    for minute in span.start..<span.end {
                        let use = "\(day.number)/\(reservation.labels.cart)/\(slot)/\(minute)"
                        if !taken.insert(use).inserted { Issue.record("twice: \(use)") }
                    }
                    if reservation.project == nil {
                        #expect(owner(of: slot, reservation.labels.cart, day, grades) == reservation.teacher)
                    }
                }
            }
        }
        #expect(uses > 1000)
        #expect(school.reservations.contains { $0.project != nil })
    }

    private func owner(of slot: Int, _ cart: Int, _ day: Day, _ grades: [SeedNumbers]) -> String? {
        grades.first {
            $0.labels?.cart == cart && $0.labels?.slots.contains(slot) == true && $0.from <= day && day <= $0.until
        }?.teacher
    }

    @Test("Every cart sheet that ships is exactly what the writer would write")
    func sheets() throws {
        for cart in try school().carts {
            let text = try ProjectFolder.text("carts/cart-\(cart.number).txt")
            #expect(cart.text == text)
        }
    }
}
