// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Decisions
import Office
import TestKit
import Testing

/// A phrase of custody that lacks its list or its reason is a line to put right, never an act.
@Suite("Custody phrases that lack something")
struct CustodyPhraseTests {
    private func exit(_ line: String, _ who: String, _ school: SampleSchool) throws -> Int32 {
        do {
            return try Dispatcher.run(
                try Typed(Line(line)), in: try AtDesk(who, school: school).context()
            ).exit
        } catch let misread as Misread {
            #expect(!misread.accepted.isEmpty || !misread.sentence.isEmpty)
            return misread.exit.rawValue
        } catch let refused as Refused {
            return refused.exit.rawValue
        }
    }

    @Test(
        "RULES a correction, a check-in, a hold without its slots or its reason is 64, and nothing is done",
        arguments: [
            ("correct C1 missing", "marquez"), ("correct C1", "marquez"), ("correct C1 \"why\"", "marquez"),
            ("correct C1 \"why\" missing", "marquez"), ("correct C1 \"why\" uncabled", "marquez"),
            ("correct C1 \"why\" present", "marquez"), ("correct C1 plugged", "marquez"),
            ("correct C1 missing 17", "marquez"), ("correct 1", "marquez"), ("in 7 missing", "castillo"),
            ("in 7 all but", "castillo"), ("in 7 uncabled", "castillo"), ("in 7 damaged", "castillo"),
            ("in 7 room", "castillo"), ("in 7 at 10:00", "castillo"),
            ("in 7-1..3 missing", "castillo"), ("hold", "castillo"),
            ("release", "castillo"), ("move 7-3", "marquez"), ("move 7-3 to", "marquez"), ("swap 7-3", "marquez"),
            ("swap 7-3 with", "marquez"), ("device hold 7-3", "marquez"), ("device release 7-3", "marquez"),
        ])
    func lacking(_ line: String, _ who: String) throws {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15)
        _ = try exit("in 7", "castillo", school)
        let entries = try school.rows(JournalEntry.latest, school.site).map(\.seq).max()
        #expect(try exit(line, who, school) == 64, "\(line)")
        #expect(try school.rows(JournalEntry.latest, school.site).map(\.seq).max() == entries, "\(line)")
    }

    @Test("F43 a held label is in the list of held devices, and on the device's own page [r18]")
    func held() throws {
        let school = try SampleSchool(day: 20_261_119, at: 10 * 60 + 15)
        _ = try exit("hold 7-9 damaged \"cracked glass\"", "marquez", school)
        func rows(_ line: String) throws -> Outcome.Rows? {
            try Dispatcher.run(try Typed(Line(line)), in: try AtDesk("marquez", school: school).context()).rows
        }
        #expect(try rows("device list held")?.rows.map { $0[7] } == ["7-9"])
        let page = try Dispatcher.run(
            try Typed(Line("device 7-9")), in: try AtDesk("marquez", school: school).context()
        ).page
        #expect(page.blocks.contains(.line("In 7-9; enrolled; held: damaged, cracked glass.")))
    }
}
