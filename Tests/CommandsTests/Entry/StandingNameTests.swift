// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Decisions
import Foundation
import Office
import People
import TestKit
import Testing

/// Names that stood before nobody could enter them.
@Suite("Names that were there before")
struct StandingNameTests {
    private func school() throws -> SampleSchool {
        let school = try SampleSchool()
        let periods = [("in", 15 * 60), ("10:15", 15 * 60 + 10), ("p1-p2", 15 * 60 + 20), ("p7", 15 * 60 + 30)]
        try school.arrange(
            periods.map { name, start in
                .insert(Bell(site: school.site, schedule: "regular", period: name, start: start, end: start + 9))
            } + [
                .insert(
                    Person(person: PersonID(99), unit: school.site, handle: "today", name: "Uta Today", email: nil)),
                .insert(
                    HeldRole(
                        person: PersonID(99), unit: school.site, role: Role.teacher,
                        firstDay: try #require(Day(20_260_801)), lastDay: try #require(Day(20_270_731)))),
            ])
        return school
    }

    @Test(
        "F37, F39: a period that is written exactly so is the one that is meant",
        arguments: [("in", 900), ("10:15", 910), ("p1-p2", 920), ("p7", 930), ("P7", 838), ("P1-P2", 516), ("p3", 612)])
    func read(_ typed: String, _ start: Int) throws {
        let desk = try AtDesk("okafor", school: try school())
        let day = try #require(Day(20_261_120))
        let read = try desk.read(typed) { try $0.times(on: day) }
        #expect(read.span.start == start, "\(typed)")
    }

    @Test("F39: whoever is called like a day is found by that name, and everybody else as before")
    func person() throws {
        let desk = try AtDesk("marquez", school: try school())
        #expect(try desk.read("today") { try $0.person().name } == "Uta Today")
        #expect(try desk.read("ｏｋａｆｏｒ") { try $0.person().handle } == "okafor")
    }

    @Test("F37, F39: `site` shows what nobody could enter today, and nothing where all is well")
    func shown() throws {
        func run(_ school: SampleSchool) throws -> String {
            let outcome = try Dispatcher.run(
                try Typed(Line("site show")), in: try AtDesk("marquez", school: school).context())
            return outcome.json.written
        }
        let said = try run(try school())
        for name in ["“today”", "“in”", "“10:15”", "“p1-p2”", "P7 and p7"] { #expect(said.contains(name), "\(name)") }
        #expect(try run(try SampleSchool()).contains("\"odd_names\":[]"))
    }
}
