// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Decisions
import Office
import TestKit
import Testing

@Suite("The weekly sheet's forms")
struct WeeklyFormsTests {
    private func run(_ line: String, as who: String, _ school: SampleSchool) throws -> Outcome {
        try Dispatcher.run(try Typed(Line(line)), in: try AtDesk(who, school: school).context())
    }

    @Test("S12 F33 table, JSON and CSV have the same lines: check-ins, corrections, exceptions, what evenings found")
    func everyForm() throws {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15)
        _ = try run("out 7-1..12", as: "okafor", school)
        school.set(20_261_119, 16 * 60)
        _ = try run("in 7 all but 1..12 uncabled 20", as: "castillo", school)
        try school.perform(CloseDayAtHand(unit: school.site), as: "robot")
        school.set(20_261_120, 9 * 60)
        _ = try run("correct C2 \"21 had none either\" uncabled 20,21", as: "marquez", school)
        school.set(20_261_120, 17 * 60 + 5)
        let outcome = try run("report weekly 7", as: "marquez", school)
        let table = outcome.page.blocks.compactMap { block -> Grid? in
            if case .table(let grid) = block { return grid }
            return nil
        }.first
        let rows = try #require(outcome.rows)
        let lines = rows.rows.filter { $0[2].isEmpty }
        guard case .object(let pairs) = outcome.json,
            case .list(let entries)? = pairs.first(where: { $0.0 == "entries" })?.1
        else {
            Issue.record("no entries")
            return
        }
        let shown = try #require(table).rows
        #expect(shown.count == 5 && lines.count == shown.count && entries.count == shown.count)
        for (index, row) in shown.enumerated() {
            guard case .object(let keys) = entries[index] else { continue }
            let entry = Dictionary(keys, uniquingKeysWith: { first, _ in first })
            let line = Dictionary(uniqueKeysWithValues: zip(rows.columns, lines[index]))
            for (place, name) in [(1, "time"), (2, "what"), (6, "exceptions"), (8, "no")] {
                #expect(entry[name] == .text(row[place].text))
                #expect(line[name == "exceptions" ? "exception" : name] == row[place].text)
            }
        }
        let all = shown.map { $0[2].text }
        #expect(all == ["out", "check-in", "check-in", "close of day", "not checked in"], "\(all)")
        #expect(rows.rows.filter { $0[2] == "1" }.count == 1)
    }
}

/// Stands for a night on Thursday 17:01.
private struct CloseDayAtHand: Request {
    static let name = "test.close"
    static let permission = Permission("day.close")
    let unit: UnitID

    func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var draft = Draft(unit, facts)
        draft.insert(
            DayClose(
                site: unit, day: now.day, cart: 1, due: now.zone.instant(now.day, minute: 1020), out: Slots(1...12),
                missing: .none, back: now.instant, flags: "still-out uncabled"))
        draft.insert(
            NightlyRun(unit: unit, day: now.day, started: now.instant, finished: now.instant, outcome: "2 new flags"))
        return .accept(draft, Receipt("closed"))
    }
}
