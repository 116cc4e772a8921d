// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Decisions
import Office
import People
import TestKit
import Testing

/// A night that is owed is said from the first day on, everywhere people look.
@Suite("A night that is owed")
struct OwedNightTests {
    private let said = "The nightly check has not run since Wed 18 Nov; "

    private func text(_ blocks: [Page.Block]) -> String {
        blocks.map { block in
            switch block {
            case .line(let text, _), .note(let text): text
            case .hint(let text): "→ \(text)"
            default: "\(block)"
            }
        }.joined(separator: "\n")
    }

    @Test(
        "F12 from the first second after a deadline the owed night is said in status, greeting, today and nightly last",
        arguments: [
            (20_261_119, 1020, 0, 0), (20_261_119, 1020, 1, 1), (20_261_120, 480, 0, 1), (20_261_123, 480, 0, 2),
        ])
    func said(_ day: Int, _ minute: Int, _ second: Int, _ owed: Int) throws {
        let night = try NightSchool()
        night.school.set(day, minute, second: second)
        let sentence = said + (owed == 1 ? "1 day is not closed yet." : "\(owed) days are not closed yet.")
        for handle in ["marquez", "adeyemi", "ramos", "okafor"] {
            let now = Moment(night.school.zone.instant(try #require(Day(day)), minute: minute), in: night.school.zone)
            let status = try night.school.answer(DeskStatus(unit: night.site), as: handle)
            let greeting = try night.school.answer(LookAtGreeting(unit: night.site), as: handle)
            let last = try night.school.answer(NightlyState(unit: night.site), as: handle)
            let pages = [
                text(Night.said(status.nights, now, mayRun: status.mayRunNight)),
                text(Night.said(greeting.nights, now, mayRun: greeting.mayRunNight)), last.line(now),
            ]
            for page in pages {
                #expect(page.contains(sentence) == (owed > 0), "\(handle): \(page)")
                #expect(page.contains("all well") == (owed == 0), "\(handle): \(page)")
            }
            // The line to type stands where it may be typed, and nowhere else.
            #expect(pages[0].contains("→ nightly") == (owed > 0 && handle == "ramos"))
            #expect(status.nights.owed.count == owed)
            let today = try night.school.answer(Today(unit: night.site), as: handle).matters.filter {
                $0.kind == Today.night
            }
            #expect(today.map(\.text) == (owed > 0 && handle != "okafor" ? [sentence] : []))
            #expect(today.compactMap(\.line) == (owed > 0 && handle == "ramos" ? ["nightly"] : []))
        }
    }

    @Test("F12 once the night has run nothing is owed any more")
    func ran() throws {
        let night = try NightSchool()
        for cart in [1, 2] { try night.checkIn(cart, cart, 20_261_119, at: night.at(20_261_119, 900)) }
        try night.night(20_261_120, 480)
        let status = try night.school.answer(DeskStatus(unit: night.site), as: "okafor")
        #expect(status.nights.owed.isEmpty && status.nights.last?.outcome == "all well")
        #expect(
            try !night.school.answer(Today(unit: night.site), as: "marquez").matters.contains { $0.kind == Today.night }
        )
    }
}
