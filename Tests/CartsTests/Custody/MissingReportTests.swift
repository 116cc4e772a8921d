// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

/// Who may end the report of a missing device, and by what.
@Suite("Missing reports")
struct MissingReportTests {
    enum Act: CaseIterable, Sendable { case found, release, swap, undoHold, correctHold }

    private func perform(_ act: Act, _ school: CustodySchool, _ entry: Int, as who: String) throws -> [String] {
        let site = school.site
        switch act {
        case .found:
            return try school.school.codes(
                ReleaseHold(site: site, cart: 1, slots: Slots(4), why: "in my bag", found: true), as: who)
        case .release:
            return try school.school.codes(ReleaseHold(site: site, cart: 1, slots: Slots(4), why: "x"), as: who)
        case .swap: return try school.school.codes(SwapDevice(site: site, cart: 1, slot: 4, device: 900), as: who)
        case .undoHold: return try school.school.codes(UndoEntry(unit: site, entry: entry), as: who)
        case .correctHold:
            return try school.school.codes(CorrectEntry(unit: site, entry: entry, reason: "a mistake"), as: who)
        }
    }

    /// A school in which 7-4 is missing and castillo, the coordinating teacher, is responsible for it.
    private func missing() throws -> (CustodySchool, Int) {
        let school = try CustodySchool()
        try DeviceCustodyTests.spare(school)
        let entry = try school.school.perform(
            PlaceHold(site: school.site, cart: 1, slots: Slots(4), code: .missing, note: ""), as: "castillo"
        ).entry
        #expect(try school.holds.map(\.lastHolder) == [school.school.person("castillo")])
        return (school, entry ?? 0)
    }

    @Test(
        "S14 whoever is responsible ends the report by no word: found, release, undo",
        arguments: [Act.found, .release, .undoHold])
    func ownReport(_ act: Act) throws {
        let (school, entry) = try missing()
        #expect(try perform(act, school, entry, as: "castillo").contains("missing-report-ends"))
        #expect(try school.holds.map(\.slot) == [4])
    }

    @Test("S14 a count in its slot ends it, by whoever makes it")
    func counted() throws {
        let (school, _) = try missing()
        try school.daily { $0.present = Slots(4) }
        #expect(try school.holds.isEmpty)
    }

    @Test("S14 another of the cart's people finds it; giving it up is the coordinator's")
    func others() throws {
        let (school, entry) = try missing()
        #expect(try perform(.release, school, entry, as: "nguyen") == ["hold-is-the-carts"])
        #expect(try perform(.found, school, entry, as: "nguyen") == [])
        let (second, _) = try missing()
        #expect(try perform(.release, second, 0, as: "marquez") == [])
    }

    @Test("S14 where a coordinator is responsible no coordinator ends it, by whatever act", arguments: Act.allCases)
    func coordinators(_ act: Act) throws {
        let (school, entry) = try responsibleCoordinator()
        for who in ["marquez", "petrov"] where act != .undoHold || who == "marquez" {
            #expect(try perform(act, school, entry, as: who).contains("missing-report-ends"), "\(who)")
        }
        #expect(try school.holds.map(\.slot) == [4])
        #expect(try perform(.release, school, entry, as: "adeyemi") == [])
        #expect(try school.holds.isEmpty)
    }

    /// A school in which the coordinator is responsible for 7-4.
    private func responsibleCoordinator() throws -> (CustodySchool, Int) {
        let school = try CustodySchool()
        try DeviceCustodyTests.spare(school)
        let entry = try school.school.perform(
            PlaceHold(site: school.site, cart: 1, slots: Slots(4), code: .missing, note: ""), as: "marquez"
        ).entry
        let hold = try #require(try school.holds.first)
        var theirs = hold
        theirs.lastHolder = school.school.person("marquez")
        try school.school.archive.write(school.site) { try $0.save([.update(hold, theirs)], rev: hold.rev) }
        return (school, entry ?? 0)
    }

    @Test("S14 the principal ends no other hold, nor a report somebody else is responsible for")
    func principal() throws {
        let (school, _) = try missing()
        #expect(try perform(.release, school, 0, as: "adeyemi") == ["hold-is-the-carts"])
        try school.hold(77, 5, .damaged)
        #expect(
            try school.school.codes(
                ReleaseHold(site: school.site, cart: 1, slots: Slots(5), why: "x"), as: "adeyemi") == [
                    "hold-is-the-carts"
                ])
    }

    @Test("S14 a device swapped out while missing stays gone; who was responsible does not let it go")
    func swapped() throws {
        let (school, _) = try responsibleCoordinator()
        #expect(try perform(.swap, school, 0, as: "ramos") == [])
        #expect(try school.school.rows(Device.id, 104).first?.state == .lost)
        let found = HoldDevice(unit: school.site, device: 104, hold: nil, why: "in the library")
        #expect(try school.school.codes(found, as: "marquez") == ["missing-report-ends"])
        #expect(try school.school.codes(found, as: "ramos") == [])
        #expect(try school.school.rows(Device.id, 104).first?.state == .spare)
    }

    @Test("F17 a correction adds and takes back what it names, and nothing else")
    func correction() throws {
        let school = try CustodySchool()
        try school.daily {
            $0.missing = Slots(17)
            $0.uncabled = Slots(2)
        }
        var more = CorrectCount(site: school.site, no: 1, why: "counted again")
        more.missing = Slots(20)
        more.uncabled = Slots(3)
        try school.school.perform(more, as: "marquez")
        #expect(try school.holds.map(\.slot) == [17, 20])
        #expect(try school.exceptions(2) == ["17 missing", "2 uncabled", "20 missing", "3 uncabled"])
        var less = CorrectCount(site: school.site, no: 2, why: "it was there")
        less.present = Slots(17)
        less.cabled = Slots(2)
        try school.school.perform(less, as: "marquez")
        #expect(try school.exceptions(3) == ["20 missing", "3 uncabled"])
        #expect(try school.holds.map(\.slot) == [20])
        var strange = CorrectCount(site: school.site, no: 3, why: "x")
        strange.present = Slots(9)
        #expect(try school.school.codes(strange, as: "marquez") == ["correction"])
        #expect(
            try school.school.codes(CorrectCount(site: school.site, no: 3, why: "x"), as: "marquez") == ["correction"])
    }

    @Test("S14 a correction ends no report that a coordinator is responsible for")
    func correctionOfOnes() throws {
        let school = try CustodySchool()
        try school.daily { $0.missing = Slots(17) }
        let hold = try #require(try school.holds.first)
        var theirs = hold
        theirs.lastHolder = school.school.person("marquez")
        try school.school.archive.write(school.site) { try $0.save([.update(hold, theirs)], rev: hold.rev) }
        for all in [true, false] {
            var request = CorrectCount(site: school.site, no: 1, why: "it was there")
            if all { request.missing = Slots.none } else { request.present = Slots(17) }
            #expect(try school.school.codes(request, as: "marquez") == ["missing-report-ends"])
        }
        var other = CorrectCount(site: school.site, no: 1, why: "one more")
        other.missing = Slots(20)
        #expect(try school.school.codes(other, as: "marquez") == [])
        #expect(try school.holds.map(\.slot) == [17, 20])
    }

    @Test("F17 who is responsible for what a count had missed had it out before that count")
    func correctedHolder() throws {
        let school = try CustodySchool()
        try school.plan(1, 1...12, "okafor")
        try school.out()
        school.set(11, 0)
        try school.back(Slots(1...12), as: "okafor")
        school.set(15, 0)
        try school.daily()
        var request = CorrectCount(site: school.site, no: try #require(try school.counts.last?.no), why: "not there")
        request.missing = Slots(3)
        try school.school.perform(request, as: "marquez")
        #expect(try school.holds.map(\.lastHolder) == [school.school.person("okafor")])
    }
}
