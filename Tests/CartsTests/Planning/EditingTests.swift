// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import TestKit
import Testing

@Suite("Editing and cancelling")
struct EditingTests {
    @Test("S11 an edit meets the same rules, with itself left aside")
    func rules() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", Slots(1...6))
        let other = try school.reserve("okafor", Slots(7...12), at: school.period("P4"))
        func codes(_ edit: EditReservation, as actor: String = "okafor") throws -> [String] {
            try school.codes(edit, as: actor)
        }
        #expect(try codes(EditReservation(site: school.site, no: no, mask: Slots(1...12))).isEmpty)
        #expect(try codes(EditReservation(site: school.site, no: no, times: school.period("P4"))) == ["label-taken"])
        #expect(try codes(EditReservation(site: school.site, no: no, mask: Slots(1...13))) == ["more-than-allotment"])
        #expect(try codes(EditReservation(site: school.site, no: no, day: school.day(20_261_126))) == ["closed-day"])
        #expect(
            try codes(EditReservation(site: school.site, no: no, room: "118"), as: "lindqvist") == ["own-class-only"])
        #expect(try codes(EditReservation(site: school.site, no: 77)) == ["no-such-reservation"])
        let moved = try school.perform(
            EditReservation(site: school.site, no: other, day: school.day(20_261_123), room: "118"), as: "okafor")
        #expect(moved.details.contains { $0.contains("It was 7-7..12, Fri 20 Nov, P4") })
        #expect(try school.reservation(other)?.room == "118")
    }

    @Test("F15 an edit that changes nothing is said so, and no yes is lost by it")
    func nothing() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", Slots(1...14), project: "Bridges")
        try school.perform(AnswerAuthorisation(site: school.site, numbers: [no], yes: true), as: "lindqvist")
        let same = EditReservation(site: school.site, no: no, times: school.period("P3"), room: "204")
        #expect(try school.codes(same, as: "okafor") == ["nothing-to-change"])
        #expect(try school.reservation(no)?.state == .confirmed)
    }

    @Test("S11 F7 an edit makes a series: the reservation keeps its number and is the first date, yeses stay")
    func series() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", Slots(1...14), project: "Bridges")
        try school.perform(AnswerAuthorisation(site: school.site, numbers: [no], yes: true), as: "lindqvist")
        let until = school.day(20_261_218)
        let edit = EditReservation(site: school.site, no: no)
        let refused = try school.refusals(RepeatReservation(edit, .weekly, until: until), as: "okafor")
        #expect(refused.map(\.code) == ["series-clash", "closed-day"])
        #expect(refused.first?.instead.first?.hasPrefix("edit R1 7-1..14 tomorrow p3 in 204") == true)
        try school.perform(RepeatReservation(edit, .weekly, until: until, skipClashes: true), as: "okafor")
        let rows = try school.rows(Reservation.inSeries, school.site, 1).sorted { $0.day < $1.day }
        #expect(rows.map(\.day.number) == [20_261_120, 20_261_204, 20_261_211, 20_261_218])
        #expect(rows.map(\.no).first == no && rows.map(\.state) == [.confirmed, .awaiting, .awaiting, .awaiting])
    }

    @Test("S11 the edit and the series are one: all or nothing, and the edit's own objections are said")
    func seriesWithEdit() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", Slots(1...6))
        let until = school.day(20_261_211)
        try school.reserve("okafor", Slots(1...2), on: 20_261_204, at: school.period("P4"))
        let edit = EditReservation(site: school.site, no: no, times: school.period("P4"))
        #expect(
            try school.codes(RepeatReservation(edit, .weekly, until: until), as: "okafor") == [
                "series-clash", "closed-day", "label-taken",
            ])
        #expect(try school.reservation(no)?.start == 612)
        try school.perform(RepeatReservation(edit, .weekly, until: until, skipClashes: true), as: "okafor")
        #expect(try school.reservation(no)?.start == 660)
        let bad = EditReservation(site: school.site, no: no, mask: Slots(1...13))
        #expect(
            try school.codes(RepeatReservation(bad, .weekly, until: until), as: "okafor") == ["more-than-allotment"])
        #expect(
            try school.codes(RepeatReservation(edit, .weekly, until: school.day(20_261_120)), as: "okafor") == [
                "empty-series"
            ])
    }

    @Test("S12 what was collected is brought back, not edited or cancelled")
    func collected() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", on: SampleSchool.thursday)
        try school.lend(no)
        #expect(
            try school.codes(EditReservation(site: school.site, no: no, room: "1"), as: "okafor") == [
                "already-collected"
            ])
        #expect(
            try school.codes(CancelReservation(site: school.site, numbers: [no]), as: "okafor") == ["already-collected"]
        )
    }

    @Test("S11 what the coordinator cancels is told to the class's teacher")
    func told() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor")
        try school.perform(CancelReservation(site: school.site, numbers: [no], why: "testing"), as: "marquez")
        #expect(try school.told().contains { $0.person == school.person("okafor") && $0.subject == "R\(no) cancelled" })
        #expect(try school.reservation(no)?.why == "testing")
    }

    @Test("F22 each number of a list is checked for itself: one that is another's stops them all")
    func lists() throws {
        let school = try SampleSchool()
        let mine = try school.reserve("okafor", Slots(1...6))
        let theirs = try school.reserve("lindqvist", Slots(13...18))
        let cancel = CancelReservation(site: school.site, numbers: [mine, theirs])
        #expect(try school.codes(cancel, as: "okafor") == ["own-class-only"])
        #expect(try school.reservation(mine)?.live == true)
        let asked = try school.reserve("okafor", Slots(13...14), at: school.period("P5"), project: "Bridges")
        let pool = try school.reserve("okafor", Slots(25...26), at: school.period("P5"), project: "Bridges")
        let both = AnswerAuthorisation(site: school.site, numbers: [asked, pool], yes: true)
        #expect(try school.codes(both, as: "lindqvist") == ["not-asked"])
        #expect(try school.codes(both, as: "marquez") == ["not-asked"])
        #expect(try school.reservation(asked)?.state == .awaiting)
        #expect(try school.reservation(pool)?.state == .awaiting)
    }
}
