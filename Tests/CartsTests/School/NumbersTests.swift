// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("The grade's number list")
struct NumbersTests {
    private func today() throws -> Day { try #require(Day(20_261_119)) }

    private func move(
        _ school: SampleSchool, _ slots: ClosedRange<Int>, to gainer: String?, from: Int = 20_261_119, until: Int? = nil
    ) throws -> NumbersChange {
        let from = try #require(Day(from))
        return NumbersChange(
            unit: school.site,
            moves: [
                NumbersMove(
                    cart: 1, mask: Slots(slots), gainer: gainer.map(school.person), from: from,
                    until: until.flatMap(Day.init))
            ])
    }

    private func owner(_ school: SampleSchool, _ slot: Int, on number: Int) throws -> PersonID? {
        let day = try #require(Day(number))
        return try school.rows(Allotment.ofCart, school.site, 1, 2026).first {
            $0.mask.contains(slot) && $0.covers(day)
        }?.person
    }

    @Test("S4 S5 the coordinator gives an unowned number; history stays")
    func pool() throws {
        let school = try SampleSchool()
        #expect(try school.codes(move(school, 25...28, to: "okafor", from: 20_261_123), as: "marquez") == [])
        #expect(try owner(school, 25, on: 20_261_120) == nil)
        #expect(try owner(school, 25, on: 20_261_123) == school.person("okafor"))
        #expect(try owner(school, 29, on: 20_261_123) == nil)
        #expect(try owner(school, 1, on: 20_261_123) == school.person("okafor"))
    }

    /// A list that puts okafor into another grade and room, and gives 25 and 26 to somebody.
    private func list(_ school: SampleSchool, to gainer: String, from: Int = 20_261_119) throws -> GradesImport {
        GradesImport(
            unit: school.site,
            teachings: [TeachingSet(unit: school.site, person: school.person("okafor"), grade: "6", room: "300")],
            numbers: NumbersChange(
                unit: school.site, moves: try move(school, 25...26, to: gainer, from: from).moves, isList: true))
    }

    private func room(_ school: SampleSchool) throws -> String? {
        try school.rows(Teaching.by, school.site, 2026, school.person("okafor")).first?.room
    }

    @Test("F16 a number list is taken over as a whole or not at all")
    func wholeList() throws {
        let school = try SampleSchool()
        #expect(try school.codes(list(school, to: "kim"), as: "marquez") == ["owner-fits"])
        #expect(try room(school) == "204")
        let receipt = try school.perform(list(school, to: "okafor"), as: "marquez")
        #expect(receipt.entry == 2)
        #expect(receipt.details.first == "Chidi Okafor teaches grade 6 in room 300.")
        #expect(try room(school) == "300")
        #expect(try owner(school, 25, on: 20_261_120) == school.person("okafor"))
        #expect(try school.codes(list(school, to: "okafor"), as: "marquez") == ["nothing-to-change"])
        try school.perform(UndoEntry(unit: school.site, entry: 2), as: "marquez")
        #expect(try room(school) == "204")
        #expect(try owner(school, 25, on: 20_261_120) == nil)
    }

    @Test("F21 a list gives nobody by a file what they could not do by hand: who teaches where is the coordinator's")
    func listRights() throws {
        let school = try SampleSchool()
        #expect(try school.codes(list(school, to: "okafor"), as: "lindqvist") == ["not-your-grade"])
        #expect(try room(school) == "204")
    }

    @Test("S4 F21 who gains never puts it in force alone: the loser agrees")
    func loser() throws {
        let school = try SampleSchool()
        #expect(try school.codes(move(school, 13...15, to: "okafor"), as: "okafor") == [])
        #expect(try owner(school, 13, on: 20_261_120) == school.person("lindqvist"))
        let answer = NumbersAnswer(unit: school.site, no: 1, yes: true)
        #expect(try school.codes(answer, as: "okafor") == ["change-settled"])
        #expect(try school.codes(answer, as: "marquez") == ["change-settled"])
        #expect(try school.codes(answer, as: "lindqvist") == [])
        #expect(try owner(school, 13, on: 20_261_120) == school.person("okafor"))
        #expect(try owner(school, 13, on: 20_261_118) == school.person("lindqvist"))
        #expect(try owner(school, 16, on: 20_261_120) == school.person("lindqvist"))
        #expect(try school.codes(answer, as: "lindqvist") == ["change-settled"])
    }

    @Test("S4 numbers that became nobody's since they were asked for are asked for anew, of the coordinator")
    func becameUnowned() throws {
        let school = try SampleSchool()
        #expect(try school.codes(move(school, 13...15, to: "okafor"), as: "okafor") == [])
        #expect(try school.codes(move(school, 13...15, to: nil), as: "lindqvist") == [])
        #expect(try owner(school, 13, on: 20_261_120) == nil)
        let answer = NumbersAnswer(unit: school.site, no: 1, yes: true)
        #expect(try school.codes(answer, as: "lindqvist") == ["change-settled"])
        #expect(try owner(school, 13, on: 20_261_120) == nil)
        #expect(try school.codes(NumbersAnswer(unit: school.site, no: 1, yes: false), as: "lindqvist") == [])
    }

    @Test(
        "G7 the same change is asked once: who asks second is told of the open one; the owner who makes it answers it")
    func once() throws {
        let school = try SampleSchool()
        #expect(try school.codes(move(school, 13...15, to: "okafor"), as: "okafor") == [])
        #expect(try school.codes(move(school, 13...15, to: "okafor"), as: "okafor") == ["asked-already"])
        #expect(try school.codes(move(school, 15...16, to: "okafor"), as: "castillo") == ["asked-already"])
        #expect(try school.rows(AllotmentChange.waiting, school.site).count == 1)
        #expect(try school.codes(move(school, 16...16, to: "okafor"), as: "okafor") == [])
        #expect(try school.codes(move(school, 13...15, to: "okafor"), as: "lindqvist") == [])
        #expect(try school.rows(AllotmentChange.numbered, school.site, 1).map(\.state) == [.applied])
        #expect(try school.rows(Approval.about, school.site, Numbered.allotmentChange, 1).map(\.state) == [.void])
    }

    @Test("S4 G7 a question about numbers names who asks whom for what, and shows what a yes does before it is given")
    func shown() throws {
        let school = try SampleSchool()
        try school.booked(1, "lindqvist", 13...16)
        try school.booked(2, "lindqvist", 13...24, on: 20_261_123)
        #expect(try school.codes(move(school, 13...15, to: "okafor"), as: "okafor") == [])
        let items = try school.answer(NumbersWaiting(unit: school.site), as: "lindqvist")
        #expect(items.map(\.said) == ["Chidi Okafor asks for 7-13..15 of Saga Lindqvist, from Thu 19 Nov on."])
        #expect(items.first?.effects.count == 3)
        let matter = try school.answer(Inbox(unit: school.site), as: "lindqvist").first { $0.id == "G1" }
        #expect(matter?.text == items.first?.said && matter?.effects == items.first?.effects)
        #expect(matter?.effects.first?.contains("R1") == true)
        #expect(matter?.effects.last == "Seats of Saga Lindqvist without a device then: 13, 14, 15.")
        let receipt = try school.perform(NumbersAnswer(unit: school.site, no: 1, yes: true), as: "lindqvist")
        #expect(receipt.data["hits"] == .int(2))
    }

    @Test("S15 the coordinator answers for an owner who left, also about numbers asked for before")
    func ownerLeft() throws {
        let school = try SampleSchool()
        #expect(try school.codes(move(school, 13...15, to: "okafor"), as: "okafor") == [])
        try school.perform(PersonLeaves(unit: school.site, person: school.person("lindqvist")), as: "ramos")
        #expect(try school.codes(NumbersAnswer(unit: school.site, no: 1, yes: true), as: "marquez") == [])
        #expect(try owner(school, 13, on: 20_261_120) == school.person("okafor"))
    }

    @Test("S4 an unowned number waits for the coordinator; a coordinator who gains waits for the principal")
    func unowned() throws {
        let school = try SampleSchool()
        #expect(try school.codes(move(school, 25...26, to: "okafor"), as: "okafor") == [])
        #expect(try owner(school, 25, on: 20_261_120) == nil)
        #expect(try school.codes(NumbersAnswer(unit: school.site, no: 1, yes: true), as: "marquez") == [])
        #expect(try owner(school, 25, on: 20_261_120) == school.person("okafor"))
        #expect(try school.codes(move(school, 27...28, to: "petrov"), as: "petrov") == [])
        let answer = NumbersAnswer(unit: school.site, no: 2, yes: true)
        #expect(try school.codes(answer, as: "petrov") == ["change-settled"])
        #expect(try school.codes(answer, as: "marquez") == ["change-settled"])
        #expect(try school.codes(answer, as: "adeyemi") == [])
        #expect(try owner(school, 27, on: 20_261_120) == school.person("petrov"))
    }

    @Test("S4 numbers that are one owner's in several stretches wait for that owner alone; a gap is the coordinator's")
    func stretches() throws {
        let school = try SampleSchool()
        let lent = try move(school, 24...24, to: "castillo", from: 20_261_123, until: 20_261_211)
        #expect(try school.codes(lent, as: "lindqvist") == [])
        let receipt = try school.perform(move(school, 13...14, to: "okafor", from: 20_261_120), as: "okafor")
        #expect(receipt.details == ["G1: 7-13..14 to Chidi Okafor waits for Saga Lindqvist."])
        #expect(
            try school.codes(NumbersAnswer(unit: school.site, no: 1, yes: true), as: "lindqvist") == [])
        #expect(try owner(school, 13, on: 20_261_201) == school.person("okafor"))
        let row = try #require(
            try school.rows(Allotment.ofCart, school.site, 2, 2026).first { $0.person == school.person("haddad") })
        var short = row
        short.lastDay = try #require(Day(20_261_218))
        try school.arrange([.update(row, short)])
        let rest = NumbersChange(
            unit: school.site,
            moves: [
                NumbersMove(
                    cart: 2, mask: Slots(1...2), gainer: school.person("castillo"), from: try today(), until: nil)
            ])
        #expect(
            try school.perform(rest, as: "castillo").details == [
                "G2: 5-1..2 to Rosa Castillo waits for Layla Haddad, Elena Márquez and Ana Petrova."
            ])
    }

    @Test("S4 giving one's own away needs nobody else; taking from a colleague for another does")
    func giving() throws {
        let school = try SampleSchool()
        #expect(try school.codes(move(school, 24...24, to: "castillo"), as: "lindqvist") == [])
        #expect(try owner(school, 24, on: 20_261_120) == school.person("castillo"))
        #expect(try school.codes(move(school, 23...23, to: "castillo"), as: "marquez") == [])
        #expect(try owner(school, 23, on: 20_261_120) == school.person("lindqvist"))
        #expect(
            try school.codes(NumbersAnswer(unit: school.site, no: 1, yes: false, reason: "I need it"), as: "lindqvist")
                == [])
        #expect(try owner(school, 23, on: 20_261_120) == school.person("lindqvist"))
        #expect(try school.rows(AllotmentChange.numbered, school.site, 1).first?.state == .declined)
        #expect(try school.told("marquez").contains { $0.contains("I need it") })
    }

    @Test("S4 S5 what is refused")
    func refusals() throws {
        let school = try SampleSchool()
        #expect(try school.codes(move(school, 25...26, to: "okafor"), as: "haddad") == ["not-your-grade"])
        #expect(try school.codes(move(school, 25...26, to: "subst"), as: "marquez") == ["owner-fits"])
        #expect(try school.codes(move(school, 25...26, to: "adeyemi"), as: "marquez") == ["owner-fits"])
        #expect(
            try school.codes(move(school, 25...26, to: "okafor", from: 20_261_118), as: "marquez") == ["allotment-past"]
        )
        #expect(
            try school.codes(move(school, 25...26, to: "okafor", until: 20_270_901), as: "marquez") == [
                "allotment-year"
            ])
        #expect(try school.codes(move(school, 25...31, to: "okafor"), as: "marquez").contains("allotment-bounds"))
        #expect(try school.codes(move(school, 1...12, to: "okafor"), as: "marquez") == ["nothing-to-change"])
        let seat = try #require(try school.rows(SlotDevice.inCart, school.site, 1).first { $0.slot == 25 })
        var gone = seat
        gone.to = Instant(ms: 1_790_000_000_000)
        try school.arrange([.update(seat, gone)])
        #expect(try school.codes(move(school, 25...26, to: "okafor"), as: "marquez") == ["number-without-device"])
    }

    @Test("S5 S15 a change voids yeses for later dates and lists what it hits; none stays confirmed unseen")
    func hits() throws {
        let school = try SampleSchool()
        let project = try school.booked(1, "castillo", 13...18, on: 20_261_123, project: "Bridges")
        try school.granted(1, about: project, by: "lindqvist", mask: Slots(13...18))
        try school.booked(2, "lindqvist", 13...24, on: 20_261_124)
        try school.booked(3, "lindqvist", 19...24, on: 20_261_125)
        try school.booked(4, "lindqvist", 13...24, on: 20_261_120)
        #expect(try school.codes(move(school, 13...18, to: "okafor", from: 20_261_123), as: "lindqvist") == [])
        #expect(try school.booking(1)?.state == .awaiting)
        let questions = try school.rows(Approval.about, school.site, Numbered.reservation, 1)
        #expect(questions.map(\.state) == [.void, .open])
        #expect(try school.rows(ApprovalStep.of, school.site, 2).map(\.person) == [school.person("okafor")])
        #expect(try school.booking(2)?.state == .cancelled)
        #expect(try school.told("lindqvist").contains { $0.contains("cancelled") })
        #expect(try school.booking(3)?.state == .confirmed)
        #expect(try school.booking(4)?.state == .confirmed)
    }

    @Test(
        "S5 S15 what a change asks anew has its time from now on, and asks the coordinator for numbers that became nobody's"
    )
    func askedAnew() throws {
        let school = try SampleSchool(at: 10 * 60 + 20)
        let project = try school.booked(1, "castillo", 13...18, on: SampleSchool.thursday, project: "Bridges")
        try school.granted(1, about: project, by: "lindqvist", mask: Slots(13...18))
        #expect(try school.codes(move(school, 13...18, to: nil, from: SampleSchool.thursday), as: "lindqvist") == [])
        let asked = try #require(try school.rows(Approval.about, school.site, Numbered.reservation, 1).last)
        #expect(asked.expires == school.zone.instant(school.day(SampleSchool.thursday), minute: 10 * 60 + 35))
        #expect(try school.rows(ApprovalStep.of, school.site, asked.no).map(\.role) == [Role.coordinator])
        #expect(try school.told("marquez").contains { $0.contains("approve R1") })
        #expect(
            try school.codes(AnswerAuthorisation(site: school.site, numbers: [1], yes: true), as: "marquez").isEmpty)
        #expect(try school.booking(1)?.state == .confirmed)
    }

    @Test("S15 what was asked of a loser becomes one's own")
    func becomesOwn() throws {
        let school = try SampleSchool()
        try school.booked(1, "okafor", 13...18, on: 20_261_123, project: "Bridges", state: .awaiting)
        #expect(try school.codes(move(school, 13...18, to: "okafor"), as: "lindqvist") == [])
        #expect(try school.booking(1)?.state == .confirmed)
    }

    @Test("S5 a number lent for some weeks comes back to its owner")
    func span() throws {
        let school = try SampleSchool()
        #expect(
            try school.codes(move(school, 13...14, to: "okafor", from: 20_261_123, until: 20_261_211), as: "lindqvist")
                == [])
        #expect(try owner(school, 13, on: 20_261_120) == school.person("lindqvist"))
        #expect(try owner(school, 13, on: 20_261_201) == school.person("okafor"))
        #expect(try owner(school, 13, on: 20_261_214) == school.person("lindqvist"))
    }

    @Test("S4 a label never has two owners on one day, whatever door: the standing rule")
    func standing() throws {
        let school = try SampleSchool()
        let two = try Allotment(
            site: school.site, no: 9, year: 2026, cart: 1, mask: Slots(12...13), person: school.person("castillo"),
            firstDay: today(), lastDay: today())
        let facts = Facts()
        let changes: [Change] = [.insert(two)]
        let after = try loaded(
            school, [Allotment.ofCart(school.site, 1, 2026), Cart.id(school.site, 1), SchoolYear.of(school.site)]
        ).after(changes)
        let now = Moment(Instant(ms: 1_795_000_000_000), in: school.zone)
        let breaches = try TwoOwners.breaches(of: changes, before: facts, after: after, at: now)
        #expect(breaches.map(\.code) == ["two-owners", "two-owners"])
        #expect(try AllotmentBounds.breaches(of: changes, before: facts, after: after, at: now).isEmpty)
        var far = two
        far.mask = Slots(40)
        let beyond: [Change] = [.insert(far)]
        #expect(try AllotmentBounds.breaches(of: beyond, before: facts, after: after.after(beyond), at: now).count == 1)
    }

    private func loaded(_ school: SampleSchool, _ slices: [Slice]) throws -> Facts {
        try school.archive.read { turn in
            var facts = Facts()
            try turn.load(slices, into: &facts)
            return facts
        }
    }

    @Test("F15 a list that lacks half of the numbers does nothing without a word")
    func half() throws {
        let school = try SampleSchool()
        let day = try today()
        func list(_ losing: Int?) -> NumbersChange {
            NumbersChange(
                unit: school.site, moves: [NumbersMove(cart: 1, mask: Slots(1...12), gainer: nil, from: day)],
                isList: true, losing: losing)
        }
        #expect(try school.codes(list(nil), as: "okafor") == ["list-loses-half"])
        #expect(try school.codes(list(11), as: "okafor") == ["list-loses-half"])
        #expect(try school.codes(list(12), as: "okafor") == [])
        #expect(try owner(school, 5, on: 20_261_120) == nil)
    }

    @Test("S4 the list is shown by grade, with the pool")
    func look() throws {
        let school = try SampleSchool()
        let answer = try school.answer(GradeLook(unit: school.site, grade: "5", day: today()), as: "okafor")
        #expect(answer.lines.first { $0.handle == "okafor" }?.slots == Slots(1...12))
        #expect(answer.lines.first { $0.handle == "nguyen" }?.cart == nil)
        #expect(answer.lines.first { $0.person == nil }?.slots == Slots(25...30))
        #expect(answer.grades == ["3", "5"])
    }

    @Test("S4 a teacher's grade and room")
    func teaching() throws {
        let school = try SampleSchool()
        let request = TeachingSet(unit: school.site, person: school.person("okafor"), grade: "6", room: "301")
        #expect(try school.codes(request, as: "okafor") == ["not-permitted"])
        #expect(try school.codes(request, as: "marquez") == [])
        #expect(try school.codes(request, as: "marquez") == ["nothing-to-change"])
        let barred = TeachingSet(unit: school.site, person: school.person("subst"), grade: "6", room: "301")
        #expect(try school.codes(barred, as: "marquez") == ["owner-fits"])
    }
}
