// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("An owner's word")
struct PromisedTests {
    @Test("S15 after a yes the owner must revoke first, also while others are still asked")
    func revokeFirst() throws {
        let school = try SampleSchool()
        let no = try school.reserve("okafor", Slots(1...26), project: "Bridges")
        try school.perform(AnswerAuthorisation(site: school.site, numbers: [no], yes: true), as: "lindqvist")
        #expect(try school.reservation(no)?.state == .awaiting)
        let refused = try school.refusals(MakeReservation(school.wish("lindqvist")), as: "lindqvist")
        #expect(refused.map(\.code) == ["label-taken"])
        #expect(refused.first?.instead.first == "revoke R\(no)")
        #expect(try school.reservation(no)?.state == .awaiting)
        try school.perform(RevokeAuthorisation(site: school.site, no: no), as: "lindqvist")
        #expect(try school.codes(MakeReservation(school.wish("lindqvist")), as: "lindqvist").isEmpty)
    }
}
