// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

@Suite("App requests")
struct AppRequestTests {
    private let school: SampleSchool
    private var site: UnitID { school.site }

    init() throws { school = try SampleSchool() }

    private func fields(_ purpose: String = "fractions") -> AppFields {
        AppFields(
            name: "Khan Academy", bundle: "org.khanacademy.Khan", purpose: purpose,
            grade: purpose == "other" ? "grade 4" : "grade 5",
            devices: "cart 7",
            cost: "free", privacy: "no accounts, no ads")
    }

    private func ask(_ handle: String) throws -> Int {
        try school.perform(AskForApp(unit: site, fields: fields()), as: handle)
        return try school.rows(AppRequest.all, site).map(\.no).max() ?? 0
    }

    private func answer(_ no: Int, _ yes: Bool = true, _ reason: String? = nil) -> AnswerAppRequest {
        AnswerAppRequest(unit: site, no: no, yes: yes, reason: reason)
    }

    private func state(_ no: Int) throws -> AppRequest.State? {
        try school.rows(AppRequest.numbered, site, no).first?.state
    }

    @Test("S9 a request is endorsed by the coordinator, approved by the principal, installed by the coordinator")
    func chain() throws {
        let no = try ask("okafor")
        #expect(try school.codes(answer(no), as: "adeyemi") == ["app-answer"])
        try school.perform(answer(no), as: "marquez")
        #expect(try state(no) == .open)
        #expect(try school.codes(InstallApp(unit: site, no: no), as: "marquez") == ["who-installs"])
        try school.perform(answer(no), as: "adeyemi")
        #expect(try state(no) == .approved)
        #expect(try school.rows(WorkOrder.open, site).count == 1)
        try school.perform(InstallApp(unit: site, no: no), as: "marquez")
        #expect(try state(no) == .installed)
        #expect(try school.rows(WorkOrder.open, site).isEmpty)
        #expect(try school.rows(App.all, site).map(\.bundleKey) == ["org.khanacademy.khan"])
    }

    @Test("S9 the form wants every field, and a bundle that looks like one")
    func form() throws {
        let empty = AppFields(
            name: "Khan", bundle: "Khan", purpose: "", grade: "5", devices: " ", cost: "free", privacy: "none")
        #expect(
            try school.codes(AskForApp(unit: site, fields: empty), as: "okafor") == [
                "app-form", "app-form", "app-form",
            ])
        _ = try ask("okafor")
        #expect(try school.codes(AskForApp(unit: site, fields: fields()), as: "lindqvist") == ["app-form"])
    }

    @Test(
        "S9 G7 the same app for the same children and devices is asked for once, however it is worded, also by an edit")
    func twins() throws {
        let no = try ask("okafor")
        var other = fields()
        other.bundle = "org.khanacademy.khan"
        other.purpose = "something else"
        other.grade = " Grade  5"
        #expect(try school.codes(AskForApp(unit: site, fields: other), as: "lindqvist") == ["app-form"])
        other.grade = "grade 4"
        #expect(try school.codes(AskForApp(unit: site, fields: other), as: "lindqvist") == [])
        other.grade = "grade 5"
        #expect(
            try school.codes(EditAppRequest(unit: site, no: no + 1, fields: other), as: "lindqvist") == ["app-form"])
    }

    @Test(
        "S9 nobody approves what they requested; a coordinator may endorse their own",
        arguments: ["marquez", "adeyemi"])
    func own(_ asker: String) throws {
        let no = try ask(asker)
        try school.perform(answer(no), as: "marquez")
        if asker == "marquez" {
            let shown = try school.answer(AppShow(unit: site, no: no), as: "adeyemi")
            #expect(shown.answers.map(\.ownRequest) == [true])
            try school.perform(answer(no), as: "adeyemi")
            #expect(try state(no) == .approved)
        } else {
            #expect(try school.codes(answer(no), as: "adeyemi") == ["app-answer"])
            let day = Day(20_261_119), last = Day(20_261_130)
            try school.arrange([
                .insert(
                    HeldRole(
                        person: school.person("haddad"), unit: site, role: Role.principal, firstDay: day!,
                        lastDay: last!))
            ])
            try school.perform(answer(no), as: "haddad")
            #expect(try state(no) == .approved)
        }
    }

    @Test("S9 endorser and approver differ by person, not by role")
    func oneHat() throws {
        let no = try ask("okafor")
        let day = Day(20_261_119)!
        try school.arrange([
            .insert(
                HeldRole(
                    person: school.person("marquez"), unit: site, role: Role.principal, firstDay: day, lastDay: day))
        ])
        try school.perform(answer(no), as: "marquez")
        #expect(try school.codes(answer(no), as: "marquez") == ["app-answer"])
        #expect(try state(no) == .open)
    }

    @Test("S9 any step declines, with a reason")
    func decline() throws {
        let no = try ask("okafor")
        #expect(try school.codes(answer(no, false), as: "marquez") == ["decline-needs-reason"])
        try school.perform(answer(no), as: "marquez")
        try school.perform(answer(no, false, "it shows ads"), as: "adeyemi")
        #expect(try state(no) == .declined)
        #expect(try school.codes(answer(no), as: "adeyemi") == ["app-answer"])
        #expect(
            try school.codes(EditAppRequest(unit: site, no: no, fields: fields("new")), as: "okafor") == ["app-settled"]
        )
    }

    @Test("S9 G7 a changed request loses its approvals and its work order")
    func edit() throws {
        let no = try ask("okafor")
        try school.perform(answer(no), as: "marquez")
        try school.perform(answer(no), as: "adeyemi")
        #expect(
            try school.codes(EditAppRequest(unit: site, no: no, fields: fields("x")), as: "lindqvist") == [
                "whose-request"
            ])
        let receipt = try school.perform(EditAppRequest(unit: site, no: no, fields: fields("decimals")), as: "okafor")
        #expect(receipt.headline.contains("2 yeses are void"))
        #expect(try state(no) == .open)
        #expect(try school.rows(WorkOrder.open, site).isEmpty)
        #expect(try school.codes(InstallApp(unit: site, no: no), as: "marquez") == ["who-installs"])
        #expect(try school.codes(answer(no), as: "adeyemi") == ["app-answer"])
        try school.perform(answer(no), as: "marquez")
        try school.perform(answer(no), as: "adeyemi")
        #expect(try state(no) == .approved)
    }

    @Test("S9 a designee installs the named apps until the day; ETS and outsiders never")
    func designee() throws {
        let no = try ask("okafor")
        try school.perform(answer(no), as: "marquez")
        try school.perform(answer(no), as: "adeyemi")
        let last = Day(20_261_120)!
        func appoint(_ handle: String, _ apps: [String], _ day: Day) -> Designate {
            Designate(unit: site, person: school.person(handle), apps: apps, lastDay: day)
        }
        #expect(try school.codes(InstallApp(unit: site, no: no), as: "lindqvist") == ["who-installs"])
        #expect(try school.codes(InstallApp(unit: site, no: no), as: "kim") == ["not-permitted"])
        #expect(try school.codes(appoint("kim", [], last), as: "marquez") == ["designee"])
        #expect(try school.codes(appoint("subst", [], last), as: "marquez") == ["designee"])
        #expect(try school.codes(appoint("lindqvist", [], Day(20_261_118)!), as: "marquez") == ["designee"])
        #expect(try school.codes(appoint("lindqvist", [], last), as: "adeyemi") == ["not-permitted"])
        try school.perform(appoint("lindqvist", ["com.other.App"], last), as: "marquez")
        #expect(try school.codes(InstallApp(unit: site, no: no), as: "lindqvist") == ["who-installs"])
        try school.perform(appoint("lindqvist", ["ORG.khanacademy.khan"], last), as: "marquez")
        school.set(20_261_121, 480)
        #expect(try school.codes(InstallApp(unit: site, no: no), as: "lindqvist") == ["who-installs"])
        school.set(20_261_121, 481)
        try school.perform(appoint("nguyen", [], Day(20_261_130)!), as: "marquez")
        try school.perform(InstallApp(unit: site, no: no), as: "nguyen")
        #expect(try state(no) == .installed)
    }

    @Test("S9 a designee for a named app installs that one until the day, and no other")
    func named() throws {
        let no = try ask("okafor")
        try school.perform(answer(no), as: "marquez")
        try school.perform(answer(no), as: "adeyemi")
        let today = school.desk.surroundings.clock()
        let last = Moment(today, in: school.zone).day
        try school.perform(
            Designate(
                unit: site, person: school.person("lindqvist"), apps: ["ORG.khanacademy.khan"], lastDay: last),
            as: "marquez")
        try school.perform(InstallApp(unit: site, no: no), as: "lindqvist")
        #expect(try state(no) == .installed)
    }

    @Test("S10 the queue is the next processing day's, and what waits beyond it is overdue")
    func processing() throws {
        // Thu 12 Nov 2026 is itself a processing day: what is handed in waits for Thu 19.
        school.set(20_261_112, 540)
        let no = try ask("okafor")
        #expect(try school.rows(AppRequest.numbered, site, no).first?.processDay.number == 20_261_119)
        for (day, late) in [(20_261_119, false), (20_261_120, true)] {
            school.set(day, 540)
            let list = try school.answer(AppList(unit: site), as: "marquez")
            #expect(list.requests.map(\.overdue) == [late])
        }
        try school.arrange([.insert(Setting(unit: site, key: "processing_weekday", value: "1"))])
        try school.perform(AskForApp(unit: site, fields: fields("other")), as: "okafor")
        #expect(try school.rows(AppRequest.all, site).map(\.processDay.number) == [20_261_119, 20_261_123])
    }

    private func queued(_ no: Int) throws -> Int? {
        try school.rows(AppRequest.numbered, site, no).first?.processDay.number
    }

    @Test("S10 a processing day that is closed hands its queue to the next open day")
    func closedProcessingDay() throws {
        // Thu 26 and Fri 27 Nov 2026 are Thanksgiving, then comes a weekend.
        let no = try ask("okafor")
        #expect(try queued(no) == 20_261_130)
        for (day, late) in [(20_261_130, false), (20_261_201, true)] {
            school.set(day, 540)
            #expect(try school.answer(AppList(unit: site), as: "marquez").requests.map(\.overdue) == [late])
        }
        school.set(20_261_124, 540)
        #expect(try school.answer(AppList(unit: site), as: "marquez").nextDay.number == 20_261_130)
    }

    @Test(
        "S10 a day closed later moves its queue too, settled requests stay, and taking the closing back takes that back"
    )
    func closedLater() throws {
        school.set(20_261_112, 540)
        let no = try ask("okafor")
        try school.perform(AskForApp(unit: site, fields: fields("other")), as: "okafor")
        try school.perform(WithdrawAppRequest(unit: site, no: no + 1, why: "not needed"), as: "okafor")
        let thursday = try #require(Day(20_261_119))
        let receipt = try school.perform(
            DayChange(unit: site, day: thursday, edit: .closed("snow", shift: false)), as: "marquez")
        #expect(try queued(no) == 20_261_120)
        #expect(try queued(no + 1) == 20_261_119)
        try school.perform(UndoEntry(unit: site, entry: try #require(receipt.entry)), as: "marquez")
        #expect(try queued(no) == 20_261_119)
    }

    @Test("S18 a teacher sees their own requests only")
    func sight() throws {
        _ = try ask("okafor")
        #expect(try school.answer(AppList(unit: site), as: "lindqvist").requests.isEmpty)
        #expect(try school.answer(AppList(unit: site), as: "okafor").requests.count == 1)
        #expect(throws: Refused.self) { try school.answer(AppShow(unit: site, no: 1), as: "lindqvist") }
    }
}
