// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import TestKit
import Testing

@Suite("Texts too long, at the desk")
struct BoundedTextAtTheDeskTests {
    private let school: SampleSchool
    private let long = String(repeating: "word ", count: 401)

    init() throws { school = try SampleSchool() }

    private func refusal<R: Request>(_ request: R, as handle: String) throws -> Refusal? {
        do {
            try school.perform(request, as: handle)
            return nil
        } catch let refused as Refused {
            #expect(refused.refusals.count == 1)
            return refused.refusals.first
        }
    }

    @Test("F26 an app form, a ticket, a reason: what is too long is refused with the limit, and nothing is written")
    func refused() throws {
        let form = AppFields(
            name: "Khan Academy", bundle: "org.khanacademy.Khan", purpose: long, grade: "5", devices: "cart 7",
            cost: "free", privacy: "none")
        let app = try refusal(AskForApp(unit: school.site, fields: form), as: "okafor")
        #expect(app?.sentence == "The purpose of the app request has 2005 characters, and 2000 are the most.")
        let ticket = try refusal(OpenTicket(unit: school.site, what: long), as: "marquez")
        #expect(ticket?.sentence == "The what of the ticket has 2005 characters, and 2000 are the most.")
        let day = try #require(Day(20_261_120))
        let closing = try refusal(
            DayChange(unit: school.site, day: day, edit: .closed(long, shift: false)), as: "marquez")
        #expect(closing?.code == "text-too-long")
        #expect(try school.archive.read { try $0.entries(school.site, after: 0, limit: 10) }.count == 1)
    }
}
