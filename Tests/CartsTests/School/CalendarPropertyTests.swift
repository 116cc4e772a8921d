// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// Whatever is changed of days and bells, and taken back, no live plan is left outside its day's periods unseen.
@Suite("The calendar under chance")
struct CalendarPropertyTests {
    private static let days = [20_261_119, 20_261_120, 20_261_123, 20_261_124]

    /// What must hold of every live plan of every day.
    private func check(_ school: SampleSchool, _ step: String) throws {
        for number in Self.days {
            let day = school.day(number)
            let look = try school.answer(DayLook(unit: school.site, day: day), as: "marquez")
            let plan = try #require(look.plan)
            let live = try school.rows(Reservation.onDay, school.site, day).filter { $0.state != .kept }
            for row in live {
                guard let lessons = plan.lessons else {
                    Issue.record("\(step): R\(row.no) stands on \(day), which has no lessons")
                    continue
                }
                #expect(lessons.contains(row.span), "\(step): R\(row.no) \(row.when) outside \(lessons)")
                #expect(row.end <= plan.day.due, "\(step): R\(row.no) ends after the deadline")
                if let first = row.firstPeriod, let last = row.lastPeriod {
                    #expect(
                        plan.bell(first)?.start == row.start && plan.bell(last)?.end == row.end,
                        "\(step): R\(row.no) \(row.when) is not where its periods are")
                }
                for other in live where other.no > row.no && other.cart == row.cart && other.mask.overlaps(row.mask) {
                    #expect(!other.span.overlaps(row.span), "\(step): R\(row.no) and R\(other.no)")
                }
            }
            if let end = plan.firstEnd { #expect(plan.day.due > end, "\(step): \(day) is due in its first period") }
            #expect(plan.day.due <= 1020)
        }
    }

    private func state(_ school: SampleSchool) throws -> [SchoolDay] {
        try Self.days.flatMap { try school.rows(SchoolDay.on, school.site, school.day($0)) }.map { row in
            var row = row
            row.rev = 0
            return row
        }
    }

    private func throwOne(_ dice: inout Dice, _ school: SampleSchool) throws -> Receipt {
        let day = school.day(dice.one(of: Self.days))
        func change(_ edit: DayChange.Edit) throws -> Receipt {
            try school.perform(DayChange(unit: school.site, day: day, edit: edit), as: "marquez")
        }
        switch dice.number(1...9) {
        case 1: return try change(.closed("snow", shift: dice.chance(50)))
        case 2: return try change(.dismiss(dice.number(500...900)))
        case 3: return try change(.due(dice.number(480...1020)))
        case 4: return try change(.schedule(dice.one(of: ["regular", "short"])))
        case 5: return try school.perform(DayReopen(unit: school.site, day: day), as: "marquez")
        case 6:
            let by = dice.number(0...3)
            let periods = SampleSchool.regular.map {
                BellsApply.Period(name: $0.0, start: $0.1 + by, end: $0.2 + by)
            }
            return try school.perform(
                BellsApply(
                    unit: school.site, schedules: [BellsApply.Schedule(name: "regular", periods: periods)], from: day,
                    hold: dice.one(of: [.untilOthers, .all])), as: "marquez")
        default:
            let period = dice.one(of: ["P1", "P2", "P3", "P4", "P5", "P6", "P7"])
            let first = dice.number(1...12)
            return try school.perform(
                MakeReservation(
                    school.wish(
                        "okafor", Slots(first...min(12, first + 2)), on: day.number,
                        at: Asked(start: 0, end: 0, first: period, last: period))), as: "okafor")
        }
    }

    @Test(
        "S11 F40 thrown changes of the calendar and their undo leave no live plan outside its periods", arguments: 0..<6
    )
    func property(seed: Int) throws {
        var dice = Dice(UInt64(seed))
        let school = try SampleSchool(at: 7 * 60)
        for (period, start, end) in [("P1", 500, 530), ("P3", 535, 565), ("P2", 570, 600), ("P5", 605, 640)] {
            try school.arrange([
                .insert(Bell(site: school.site, schedule: "short", period: period, start: start, end: end))
            ])
        }
        var done = 0
        for step in 0..<70 {
            school.set(20_261_119, 420 + step * 6)
            let before = try state(school)
            do {
                let receipt = try throwOne(&dice, school)
                done += 1
                try check(school, "seed \(seed), step \(step): \(receipt.headline)")
                guard let entry = receipt.entry, dice.chance(25) else { continue }
                let changed = try state(school) != before
                let undone = try school.codes(
                    UndoEntry(unit: school.site, entry: entry), as: dice.chance(90) ? "marquez" : "okafor")
                try check(school, "seed \(seed), step \(step), undone")
                if changed, undone.isEmpty { #expect(try state(school) == before, "seed \(seed), step \(step)") }
            } catch let refused as Refused {
                #expect(!refused.refusals.isEmpty)
            }
        }
        #expect(done > 15)
    }
}
