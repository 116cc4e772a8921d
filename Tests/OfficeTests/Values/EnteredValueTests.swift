// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import TestKit
import Testing

@Suite("What is entered is what its kind may be, by request too")
struct EnteredValueTests {
    private func day(_ number: Int) throws -> Day { try #require(Day(number)) }

    private func bells(_ school: SampleSchool, adding name: String, schedule: String = "regular") throws -> BellsApply {
        let known = try school.rows(Bell.all, school.site).filter { $0.schedule == "regular" }
        var periods = known.map { BellsApply.Period(name: $0.period, start: $0.start, end: $0.end) }
        periods.append(.init(name: name, start: 16 * 60, end: 16 * 60 + 30))
        return BellsApply(
            unit: school.site, schedules: [.init(name: schedule, periods: periods)],
            from: try day(20_261_201))
    }

    @Test(
        "F37, F39: a period is no word of the program, no time, no day, no other period",
        arguments: [
            ("in", [EnteredValue.code]), ("10:15", [EnteredValue.code]), ("p1-p2", [EnteredValue.code]),
            ("wed", [EnteredValue.code]), ("today", [EnteredValue.code]), ("7-12", [EnteredValue.code]),
            ("p3", [NamesApart.code]), ("Period 3", [EnteredValue.code, NamesApart.code]), ("３", [NamesApart.code]),
            ("LUNCH", [NamesApart.code]), ("okafor", [NamesApart.code]), ("Okafor", [NamesApart.code]),
        ])
    func periods(_ name: String, _ codes: [String]) throws {
        let school = try SampleSchool()
        #expect(try school.codes(bells(school, adding: name), as: "marquez") == codes)
    }

    @Test("F37: scripts know the two rules by their codes")
    func codes() {
        #expect(EnteredValue.code == "entered-value")
        #expect(NamesApart.code == "names-apart")
    }

    @Test("F37: a schedule that differs by case or width is the same one")
    func schedule() throws {
        for name in ["Regular", "ｒegular", "REGULAR"] {
            let school = try SampleSchool()
            try school.perform(bells(school, adding: "P8", schedule: name), as: "marquez")
            let schedules = Set(try school.rows(Bell.all, school.site).map(\.schedule))
            #expect(schedules == ["regular", "regular/2"], "\(name)")
            #expect(try school.rows(SchoolDay.on, school.site, day(20_261_202)).first?.schedule == "regular/2")
        }
    }

    @Test(
        "F37, F39: a name to sign in with is no look-alike, no period, no device, no word",
        arguments: [
            ("okaf0r", NamesApart.code), ("0kafor", HandleForm.code), ("lunch", NamesApart.code),
            ("dmq-0001", NamesApart.code),
            ("today", HandleForm.code), ("for", HandleForm.code), ("оkafor", HandleForm.code), ("may", HandleForm.code),
            ("p3", HandleForm.code), ("teacher", HandleForm.code),
        ])
    func people(_ handle: String, _ code: String) throws {
        let school = try SampleSchool()
        try school.perform(
            AddDevice(unit: school.site, serial: "DMQ-0001", model: "iPad", store: "Office"), as: "ramos")
        let request = AddPerson(unit: school.site, handle: handle, shown: "Uta Weber", role: "teacher")
        #expect(try school.codes(request, as: "marquez") == [code])
    }

    @Test("F39: a device's code is no person's name and no period", arguments: ["okafor", "OKAFOR", "LUNCH"])
    func devices(_ code: String) throws {
        let school = try SampleSchool()
        let request = AddDevice(unit: school.site, serial: code, model: "iPad", store: "Office")
        #expect(try school.codes(request, as: "ramos") == [NamesApart.code])
    }

    @Test("F37: a name that was there before stays: bells with it are applied anew, and its people act")
    func standing() throws {
        let school = try SampleSchool()
        try school.arrange([
            .insert(Bell(site: school.site, schedule: "regular", period: "in", start: 18 * 60, end: 18 * 60 + 5)),
            .insert(
                Person(
                    person: PersonID(99), unit: school.site, handle: "may", name: "May Li", email: "m@lincoln.example")),
            .insert(
                HeldRole(
                    person: PersonID(99), unit: school.site, role: Role.teacher, firstDay: day(20_260_801),
                    lastDay: day(20_270_731))),
        ])
        try school.perform(bells(school, adding: "P8"), as: "marquez")
        try school.perform(
            RenamePerson(unit: school.site, person: PersonID(99), shown: "May Lee"), as: "marquez")
        #expect(try school.rows(Bell.of, school.site, "regular/2").contains { $0.period == "in" })
    }
}
