// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Decisions
import Office
import People
import TestKit
import Testing

/// `approve` and `decline` take any numbers that wait for me, in one go.
@Suite("Answers together")
struct AnswersTests {
    private func run(_ line: String, as who: String, _ school: SampleSchool) throws -> [String] {
        do {
            _ = try Dispatcher.run(try Typed(Line(line)), in: try AtDesk(who, school: school).context())
            return []
        } catch let refused as Refused {
            return refused.refusals.map(\.code)
        }
    }

    /// Two check-ins entered late, a project with labels that nobody owns, an app that was asked for.
    private func evening() throws -> SampleSchool {
        let school = try SampleSchool(at: 17 * 60 + 20)
        for (who, line) in [
            ("castillo", "in 7 at 16:55 \"power cut\""), ("haddad", "in 5 at 16:50 \"power cut\""),
            ("okafor", "reserve 7-25..26 tomorrow p3 project \"Bees\""),
            (
                "okafor",
                "app request Numbers com.example.numbers purpose \"graphs\" for everybody on \"cart 7\" cost free privacy \"no accounts\""
            ),
        ] {
            _ = try? run(line, as: who, school)
        }
        return school
    }

    private func counts(_ school: SampleSchool) throws -> [Count.State] {
        try school.rows(Count.ofDay, school.site, #require(Day(20_261_119))).sorted { $0.no < $1.no }.map(\.state)
    }

    private func project(_ school: SampleSchool) throws -> Reservation.State? {
        try school.rows(Reservation.numbered, school.site, 1).first?.state
    }

    @Test("F1 S13 a list of answers is one act: all of them, and one undo takes all back")
    func together() throws {
        let school = try evening()
        #expect(try counts(school) == [.lateAwaiting, .lateAwaiting])
        #expect(try run("approve C1,C2,R1", as: "marquez", school).isEmpty)
        #expect(try counts(school) == [.approved, .approved])
        #expect(try project(school) == .confirmed)
        #expect(try run("undo", as: "marquez", school).isEmpty)
        #expect(try counts(school) == [.lateAwaiting, .lateAwaiting])
        #expect(try project(school) == .awaiting)
    }

    /// Who answers what, and every objection that comes of it.
    static let refused: [(String, String, [String])] = [
        ("marquez", "approve C1,C9", ["nothing-to-answer"]),
        ("marquez", "approve C9,C1,C8", ["nothing-to-answer", "nothing-to-answer"]),
        ("marquez", "decline R9,C1,G7", ["change-settled", "no-such-reservation"]),
        ("lindqvist", "approve R1,C1", ["not-asked", "not-permitted"]),
        ("adeyemi", "approve R1,C2", ["not-asked", "not-asked"]),
        ("castillo", "approve C1,C2", ["not-permitted", "not-permitted"]),
    ]

    @Test("F1 S9 S13 S15 one that cannot be answered refuses them all, with all objections at once", arguments: refused)
    func allOrNothing(who: String, line: String, codes: [String]) throws {
        let school = try evening()
        let found = try run(line, as: who, school)
        #expect(found.sorted() == codes, "\(found)")
        #expect(try counts(school) == [.lateAwaiting, .lateAwaiting])
        #expect(try project(school) == .awaiting)
    }

    @Test("S15 a number that is named twice is answered once")
    func twice() throws {
        let school = try evening()
        #expect(try run("approve C1,C1 R1,R1", as: "marquez", school).isEmpty)
        let told = try school.rows(Outgoing.waiting, school.site).filter { $0.subject == "R1 confirmed" }
        #expect(told.count == 1)
    }

    @Test("S9 F17 what was answered with an app request is not undone, as no answer to one is")
    func apps() throws {
        let school = try evening()
        #expect(try run("approve A1,C1", as: "marquez", school).isEmpty)
        #expect(try run("undo", as: "marquez", school) == ["not-undoable"])
        #expect(try counts(school) == [.approved, .lateAwaiting])
    }
}
