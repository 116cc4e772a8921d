// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Console
import Decisions
import Foundation
import Office
import People
import Synchronization
import TestKit
import Testing

/// A preview says that nothing has changed yet, in the future; its question says what happens on yes; only what is done has a mark.
@Suite("Previews")
struct PreviewTests {
    private final class Question: Sendable {
        let last = Mutex<(page: Page, question: String)?>(nil)
    }

    private func run(_ line: String, at school: SampleSchool, asked: Question? = nil) throws -> Outcome {
        var prompts = Prompts()
        if let asked {
            prompts.ask = { page, question in
                asked.last.withLock { $0 = (page, question) }
                return false
            }
        }
        return try Dispatcher.run(
            try Typed(Line(line)),
            in: try AtDesk(line.hasPrefix("import devices") ? "ramos" : "marquez", school: school).context(
                prompts: prompts))
    }

    private func file(_ text: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("cartdesk-\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// A line for every command that previews, without `--preview`.
    private func lines(_ school: SampleSchool) throws -> [String] {
        func exported(_ what: String, _ old: String, _ new: String) throws -> String {
            let rows = try #require(try run("export \(what)", at: school).csv)
            return try file(CSV.write(rows.columns, rows.rows).replacingOccurrences(of: old, with: new))
        }
        let bells =
            "schedule,period,start,end\n"
            + [("HR", 505, 516), ("P1", 516, 562), ("P2", 564, 610), ("P3", 613, 659)].map {
                "regular,\($0.0),\(Said.clock($0.1)),\(Said.clock($0.2))\n"
            }.joined()
        return [
            "day fri closed \"snow\"", "day fri dismiss 10:30", "day fri due 13:30", "day fri due 10:30",
            "day fri until tue closed \"flood\"", "day 2026-11-26 reopen schedule regular",
            "bells apply \(try file(bells)) from fri", "grade 5 7-25..26 to okafor", "grade 5 okafor room 206",
            "import staff \(try exported("staff", "Chidi Okafor", "Chidi B Okafor"))",
            "import grades \(try exported("grades", ",204,", ",206,"))",
            "import devices \(try file("serial,tag,model,store\nNEWSERIAL1,LN-N1,iPad,Office\n"))",
        ]
    }

    private func marked(_ page: Page) -> Bool {
        page.blocks.contains {
            if case .line(_, .good) = $0 { true } else { false }
        }
    }

    @Test("S11 every preview says first that nothing has changed, has no mark, and says so in JSON")
    func previews() throws {
        let school = try SampleSchool()
        try school.perform(
            MakeReservation(
                Wish(
                    site: school.site, cart: 1, mask: Slots(1...12), day: try #require(Day(20_261_120)),
                    times: Self.p3, teacher: school.person("okafor"))),
            as: "okafor")
        for line in try lines(school) {
            let outcome = try run(line + " --preview", at: school)
            guard case .line("Nothing has changed yet.", .plain)? = outcome.page.blocks.first else {
                Issue.record("\(line): \(outcome.page)")
                continue
            }
            #expect(!marked(outcome.page), "\(line)")
            #expect(outcome.json["preview"] == .bool(true), "\(line)")
            let said = outcome.json["said"]?.string ?? ""
            #expect(said.contains("will "), "\(line): \(said)")
        }
        #expect(try school.rows(SchoolDay.on, school.site, try #require(Day(20_261_120))).first?.kind == .school)
    }

    @Test("S11 the question says what happens on yes, and a no changes nothing")
    func questions() throws {
        let school = try SampleSchool()
        try school.perform(
            MakeReservation(
                Wish(
                    site: school.site, cart: 1, mask: Slots(1...12), day: try #require(Day(20_261_120)),
                    times: Self.p3, teacher: school.person("okafor"))), as: "okafor")
        for (line, question) in [
            ("day fri closed \"snow\"", "Close Fri 20 Nov and cancel 1 reservation?"),
            ("day fri dismiss 10:30", "End lessons of Fri 20 Nov at 10:30 and move 1 reservation?"),
            ("day fri due 10:30", "Make carts due at 10:30 on Fri 20 Nov and cancel 1 reservation?"),
        ] {
            let asked = Question()
            let refused = #expect(throws: Refused.self) { try run(line, at: school, asked: asked) }
            #expect(refused?.refusals.map(\.code) == ["unconfirmed"])
            let last = asked.last.withLock { $0 }
            #expect(last?.question == question)
            #expect(last.map { marked($0.page) } == false)
            #expect(last?.page.blocks.first == .line("Nothing has changed yet."))
        }
        #expect(try school.rows(Reservation.onDay, school.site, try #require(Day(20_261_120))).count == 1)
    }

    private static let p3 = Carts.Asked(start: 612, end: 658, first: "P3", last: "P3")
}
