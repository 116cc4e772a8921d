// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Fair use")
struct FairUseTests {
    private func ask(_ school: SampleSchool, _ slots: Slots = Slots(1...18), on day: Int = SampleSchool.friday) throws
        -> Int
    {
        try school.reserve("okafor", slots, on: day, project: "Bridges")
    }

    private func answer(_ school: SampleSchool, _ no: Int, _ yes: Bool = true) -> AnswerAuthorisation {
        AnswerAuthorisation(site: school.site, numbers: [no], yes: yes)
    }

    private func question(_ school: SampleSchool, _ no: Int) throws -> Approval? {
        try school.rows(Approval.about, school.site, Numbered.reservation, no).last
    }

    @Test("S15 extra labels wait for their owner, and the owner's yes confirms")
    func owner() throws {
        let school = try SampleSchool()
        let no = try ask(school)
        #expect(try school.reservation(no)?.state == .awaiting)
        #expect(try school.told().contains { $0.person == school.person("lindqvist") })
        for other in ["marquez", "adeyemi", "castillo"] {
            #expect(try school.codes(answer(school, no), as: other) == ["not-asked"], "\(other)")
        }
        #expect(try school.codes(answer(school, no), as: "okafor") == ["not-asked"])
        #expect(try school.codes(answer(school, no), as: "lindqvist").isEmpty)
        #expect(try school.reservation(no)?.state == .confirmed)
        #expect(try school.codes(answer(school, no), as: "lindqvist") == ["already-answered"])
    }

    @Test("S15 all owners must say yes; the last one confirms")
    func all() throws {
        let school = try SampleSchool()
        let no = try ask(school, Slots(1...26))
        try school.perform(answer(school, no), as: "lindqvist")
        #expect(try school.reservation(no)?.state == .awaiting)
        #expect(try school.codes(answer(school, no), as: "lindqvist") == ["not-asked"])
        try school.perform(answer(school, no), as: "marquez")
        #expect(try school.reservation(no)?.state == .confirmed)
    }

    @Test("S15 a no frees the owner's labels; the teacher's own stay, under the same number, and the teacher is told")
    func declined() throws {
        let school = try SampleSchool()
        let no = try ask(school)
        try school.perform(answer(school, no, false), as: "lindqvist")
        #expect(try school.reservation(no)?.state == .confirmed)
        #expect(try school.reservation(no)?.mask == Slots(1...12))
        #expect(try question(school, no)?.state == .declined)
        #expect(try school.codes(MakeReservation(school.wish("lindqvist")), as: "lindqvist").isEmpty)
        let told = try school.rows(Outgoing.waiting, school.site).filter { $0.person == school.person("okafor") }
        #expect(told.contains { $0.body.contains("What is left of R\(no), 7-1..12, stands") })
    }

    @Test("S15 a no about every label ends the reservation")
    func declinedWhole() throws {
        let school = try SampleSchool()
        let no = try ask(school, Slots(13...18))
        try school.perform(answer(school, no, false), as: "lindqvist")
        #expect(try school.reservation(no)?.state == .cancelled)
        #expect(try school.reservation(no)?.why?.contains("Saga Lindqvist") == true)
    }

    @Test("S15 one owner's no leaves the other owner's yes, or the question to them, as it is")
    func oneNo() throws {
        for yesFirst in [true, false] {
            let school = try SampleSchool()
            let no = try ask(school, Slots(1...26))
            if yesFirst { try school.perform(answer(school, no), as: "marquez") }
            try school.perform(answer(school, no, false), as: "lindqvist")
            let left = try #require(try school.reservation(no))
            #expect(left.mask == Slots(1...12).union(Slots(25...26)))
            #expect(left.state == (yesFirst ? .confirmed : .awaiting))
            #expect(
                try school.codes(answer(school, no), as: "lindqvist")
                    == (yesFirst ? ["already-answered"] : ["not-asked"]))
            if !yesFirst { try school.perform(answer(school, no), as: "marquez") }
            #expect(try school.reservation(no)?.state == .confirmed)
            #expect(try question(school, no)?.state == .granted)
        }
    }

    @Test("S15 awaiting keeps third parties off, not the owner, whose own reservation declines it")
    func ownersOwn() throws {
        let school = try SampleSchool()
        let no = try ask(school)
        let third = school.wish("nguyen", Slots(13...14), project: "x")
        #expect(try school.codes(MakeReservation(third), as: "nguyen") == ["label-taken"])
        let own = try school.reserve("lindqvist", Slots(13...20))
        #expect(try school.reservation(own)?.state == .confirmed)
        #expect(try school.reservation(no)?.mask == Slots(1...12))
        #expect(try question(school, no)?.state == .declined)
        #expect(try school.told().contains { $0.person == school.person("okafor") && $0.subject == "R\(no) declined" })
    }

    @Test("S15 after a yes the owner must revoke first, possible until check-out")
    func revoked() throws {
        let school = try SampleSchool()
        let no = try ask(school)
        try school.perform(answer(school, no), as: "lindqvist")
        #expect(try school.codes(MakeReservation(school.wish("lindqvist")), as: "lindqvist") == ["label-taken"])
        #expect(
            try school.codes(RevokeAuthorisation(site: school.site, no: no), as: "marquez") == ["nothing-to-revoke"])
        try school.perform(RevokeAuthorisation(site: school.site, no: no, why: "test"), as: "lindqvist")
        #expect(try school.reservation(no)?.mask == Slots(1...12))
        #expect(try school.reservation(no)?.state == .confirmed)
        #expect(try question(school, no)?.state == .void)
        #expect(try school.codes(MakeReservation(school.wish("lindqvist")), as: "lindqvist").isEmpty)
        let whole = try ask(school, Slots(13...18), on: SampleSchool.thursday)
        try school.perform(answer(school, whole), as: "lindqvist")
        try school.perform(RevokeAuthorisation(site: school.site, no: whole), as: "lindqvist")
        #expect(try school.reservation(whole)?.state == .cancelled)

        let taken = try ask(school, on: SampleSchool.thursday)
        try school.perform(answer(school, taken), as: "lindqvist")
        try school.lend(taken)
        #expect(
            try school.codes(RevokeAuthorisation(site: school.site, no: taken), as: "lindqvist") == [
                "already-collected"
            ])
    }

    @Test("S15 an owner whose yes became void by an edit or by the number list is told")
    func voidIsTold() throws {
        let school = try SampleSchool()
        func told() throws -> Int {
            try school.told().filter { $0.person == school.person("lindqvist") && $0.subject.hasSuffix("is void") }
                .count
        }
        let no = try ask(school)
        try school.perform(answer(school, no), as: "lindqvist")
        try school.perform(EditReservation(site: school.site, no: no, mask: Slots(1...15)), as: "okafor")
        #expect(try told() == 0)
        try school.perform(EditReservation(site: school.site, no: no, times: school.period("P4")), as: "okafor")
        #expect(try told() == 1)
        try school.perform(answer(school, no), as: "lindqvist")
        try school.perform(EditReservation(site: school.site, no: no, mask: Slots(1...3)), as: "okafor")
        #expect(try told() == 2)
        let other = try ask(school, Slots(25...26).union(Slots(13)), on: SampleSchool.friday)
        try school.perform(answer(school, other), as: "lindqvist")
        try school.perform(
            NumbersChange(
                unit: school.site,
                moves: [
                    NumbersMove(
                        cart: 1, mask: Slots(25), gainer: school.person("nguyen"), from: school.day(SampleSchool.friday)
                    )
                ]),
            as: "marquez")
        #expect(try told() == 3)
    }

    @Test("S15 pool labels: the coordinator answers, and entering it for another's class is the answer")
    func pool() throws {
        let school = try SampleSchool()
        let asked = try ask(school, Slots(25...26))
        #expect(try school.codes(answer(school, asked), as: "adeyemi") == ["not-asked"])
        try school.perform(answer(school, asked), as: "marquez")
        #expect(try school.reservation(asked)?.state == .confirmed)
        let entered = try school.reserve("nguyen", Slots(27...28), project: "Bridges", as: "marquez")
        #expect(try school.reservation(entered)?.state == .confirmed)
        let owned = try school.reserve("nguyen", Slots([13, 29]), project: "Bridges", as: "marquez")
        #expect(try school.reservation(owned)?.state == .awaiting)
        #expect(try school.codes(answer(school, owned), as: "marquez") == ["not-asked"])
        try school.perform(answer(school, owned), as: "lindqvist")
        #expect(try school.reservation(owned)?.state == .confirmed)
    }

    @Test("S15 for a coordinator's own class the principal answers, and nobody approves what they requested")
    func coordinatorsOwn() throws {
        let school = try SampleSchool()
        let no = try school.reserve("petrov", Slots(25...26), room: "12", project: "Bridges")
        #expect(try school.reservation(no)?.state == .awaiting)
        #expect(try school.codes(answer(school, no), as: "petrov") == ["not-asked"])
        #expect(try school.codes(answer(school, no), as: "marquez") == ["not-asked"])
        try school.perform(answer(school, no), as: "adeyemi")
        #expect(try school.reservation(no)?.state == .confirmed)
        let typed = try school.reserve("petrov", Slots(27...28), room: "12", project: "Bridges", as: "marquez")
        #expect(try school.reservation(typed)?.state == .awaiting)
    }

    @Test("S15 a principal's own class waits for another principal: nobody approves what they requested")
    func ownRequest() throws {
        let school = try SampleSchool()
        guard let first = Day(20_260_801), let last = Day(20_270_731) else { return }
        for role in [Role.teacher, Role.coordinator] {
            try school.arrange([
                .insert(
                    HeldRole(
                        person: school.person("adeyemi"), unit: school.site, role: role, firstDay: first, lastDay: last)
                )
            ])
        }
        let no = try school.reserve("adeyemi", Slots(25...26), room: "12", project: "Bridges")
        #expect(try school.codes(answer(school, no), as: "adeyemi") == ["own-request"])
    }

    @Test("S15 unanswered when the period starts it lapses; asked later, 15 minutes after asking")
    func lapses() throws {
        let school = try SampleSchool()
        let no = try ask(school, on: SampleSchool.thursday)
        school.set(SampleSchool.thursday, 611, second: 59)
        #expect(
            try school.codes(
                MakeReservation(school.wish("nguyen", Slots(13...14), on: SampleSchool.thursday, project: "x")),
                as: "nguyen") == ["label-taken"])
        school.set(SampleSchool.thursday, 612)
        #expect(try school.codes(answer(school, no), as: "lindqvist") == ["already-answered"])
        let late = try ask(school, Slots(13...14), on: SampleSchool.thursday)
        #expect(try school.reservation(no)?.why == "unanswered")
        #expect(try school.reservation(no)?.live == false)
        #expect(try question(school, no)?.state == .lapsed)
        school.set(SampleSchool.thursday, 626, second: 59)
        try school.perform(answer(school, late), as: "lindqvist")
        #expect(try school.reservation(late)?.state == .confirmed)
    }

    @Test("S15 asked after the period's start, a question lasts 15 minutes and not a second more")
    func lapsesLate() throws {
        let school = try SampleSchool(at: 10 * 60 + 20)
        let first = try ask(school, Slots(13...14), on: SampleSchool.thursday)
        school.set(SampleSchool.thursday, 634, second: 59)
        let third = school.wish("nguyen", Slots(13...14), on: SampleSchool.thursday, project: "x")
        #expect(try school.codes(MakeReservation(third), as: "nguyen") == ["label-taken"])
        school.set(SampleSchool.thursday, 635)
        #expect(try school.codes(answer(school, first), as: "lindqvist") == ["already-answered"])
        #expect(try school.codes(MakeReservation(third), as: "nguyen").isEmpty)
        #expect(try school.reservation(first)?.why == "unanswered")
    }

    @Test("S15 S16 a substitute lifts the reservation, never the owner's consent")
    func consentStays() throws {
        let school = try SampleSchool()
        let freed = try school.reserve("okafor", Slots(1...12))
        try school.perform(
            EnterSubstitute(
                site: school.site, person: school.person("okafor"), room: nil, day: school.day(SampleSchool.friday),
                until: nil, times: nil), as: "marquez")
        #expect(try school.reservation(freed)?.state == .cancelled)
        #expect(
            try school.codes(MakeReservation(school.wish("nguyen", Slots(1...2))), as: "nguyen") == [
                "more-than-allotment"
            ])
        let asked = try school.reserve("nguyen", Slots(1...2), project: "Bridges", as: "marquez")
        #expect(try school.reservation(asked)?.state == .awaiting)
        #expect(try school.codes(answer(school, asked), as: "marquez") == ["not-asked"])
        #expect(try school.codes(answer(school, asked), as: "okafor").isEmpty)
    }

    @Test("S15 dropping labels keeps the yeses; any other edit loses them")
    func edited() throws {
        let school = try SampleSchool()
        let no = try ask(school, Slots(1...26))
        try school.perform(answer(school, no), as: "lindqvist")
        try school.perform(EditReservation(site: school.site, no: no, mask: Slots(1...15)), as: "okafor")
        #expect(try school.reservation(no)?.state == .confirmed)
        #expect(try school.reservation(no)?.mask == Slots(1...15))
        try school.perform(EditReservation(site: school.site, no: no, times: school.period("P4")), as: "okafor")
        #expect(try school.reservation(no)?.state == .awaiting)
        try school.perform(EditReservation(site: school.site, no: no, mask: Slots(1...3)), as: "okafor")
        #expect(try school.reservation(no)?.state == .confirmed)
        #expect(try school.rows(Approval.about, school.site, Numbered.reservation, no).allSatisfy { $0.state == .void })
    }

    @Test("S5 S15 the owner's word no longer counts when the labels changed hands for that date")
    func changedHands() throws {
        let school = try SampleSchool()
        let no = try ask(school)
        guard let row = try school.rows(Allotment.numbered, school.site, 2).first else { return }
        var moved = row
        moved.person = school.person("nguyen")
        try school.arrange([.update(row, moved)])
        #expect(try school.codes(answer(school, no), as: "lindqvist") == ["already-answered"])
        #expect(try school.reservation(no)?.state == .awaiting)
    }

    @Test("S15 one answer for several dates, each date a yes of its own")
    func dates() throws {
        let school = try SampleSchool()
        let wish = school.wish("okafor", Slots(13...14), project: "Bridges")
        let receipt = try school.perform(
            MakeSeries(wish, .weekly, until: school.day(20_261_218), skipClashes: true), as: "okafor")
        #expect(receipt.details.contains { $0.contains("Skipped: The school is closed on Fri 27 Nov") })
        let owner = try school.told().filter { $0.person == school.person("lindqvist") }
        #expect(owner.count == 1)
        try school.perform(AnswerAuthorisation(site: school.site, numbers: [1, 2], yes: true), as: "lindqvist")
        #expect(try school.reservation(1)?.state == .confirmed)
        #expect(try school.reservation(2)?.state == .confirmed)
        #expect(try school.reservation(3)?.state == .awaiting)
        #expect(try school.codes(answer(school, 99), as: "lindqvist") == ["no-such-reservation"])
    }
}
