// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import TestKit
import Testing

@Suite("A late check-in entered twice")
struct LateTwiceTests {
    @Test("S13 G7 the same told time asks once; another time is another statement")
    func once() throws {
        let school = try CustodySchool(at: 17 * 60 + 20)
        func enter(_ minute: Int, as who: String) throws -> [String] {
            var stated = CountDaily.Stated()
            stated.all = true
            stated.at = minute
            stated.why = "power cut"
            return try school.school.codes(CountDaily(site: school.site, cart: 1, stated), as: who)
        }
        #expect(try enter(16 * 60 + 55, as: "castillo") == [])
        #expect(try enter(16 * 60 + 55, as: "castillo") == ["asked-already"])
        #expect(try enter(16 * 60 + 55, as: "marquez") == ["asked-already"])
        #expect(try school.school.rows(Approval.open, school.site).count == 1)
        #expect(try enter(16 * 60 + 50, as: "castillo") == [])
    }
}
