// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import TestKit
import Testing

@testable import Sheets

@Suite("A number list becomes moves")
struct GradesPlanTests {
    private let people = ["okafor": PersonID(4), "lindqvist": PersonID(5), "nguyen": PersonID(7)]

    private func known() throws -> GradesFile.Known {
        GradesFile.Known(
            handles: Array(people.keys) + ["subst"], teachers: Set(people.keys), firstDay: try day("2026-08-17"),
            lastDay: try day("2027-06-04"), zone: try Zone("America/Chicago"))
    }

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private func line(_ handle: String?, _ slots: ClosedRange<Int>?, until: String = "2027-06-04") throws -> GradeLine {
        GradeLine(
            grade: "5", person: handle.flatMap { people[$0] }, handle: handle, name: handle,
            room: handle == nil ? "" : "112",
            cart: slots == nil ? nil : 7, slots: slots.map(Slots.init) ?? .none, from: try day("2026-08-17"),
            until: try day(until))
    }

    private func plan(_ text: String, over current: [GradeLine]) throws -> GradesPlan {
        let header = "grade,teacher,room,cart,first,last,from,until\n"
        let lines = try #require(GradesFile.read(Array((header + text).utf8), file: "g.csv", try known()).value)
        return GradesPlan(lines, over: current, today: try day("2026-11-19"), carts: [7: 1], people: people)
    }

    @Test("F15 what the list says and the desk has asks for no loss")
    func same() throws {
        let current = [try line("okafor", 1...12), try line("lindqvist", 13...24)]
        let plan = try plan("5,okafor,112,7,1,12,,\n5,lindqvist,112,7,13,24,,\n", over: current)
        #expect(plan.moves.allSatisfy { $0.gainer != nil })
        #expect(plan.moves.map(\.mask) == [Slots(1...12), Slots(13...24)])
        #expect(plan.teachings.isEmpty)
    }

    @Test("S4 who is no longer in the list loses their numbers; an earlier end frees the rest of the year")
    func freed() throws {
        let current = [try line("okafor", 1...12), try line("lindqvist", 13...24)]
        let plan = try plan("5,okafor,112,7,1,12,,2027-01-15\n", over: current)
        let freed = plan.moves.filter { $0.gainer == nil }
        #expect(freed.map(\.mask) == [Slots(13...24), Slots(1...12)])
        #expect(freed.map(\.from.iso) == ["2026-11-19", "2027-01-16"])
    }

    @Test("S4 a list speaks for the grades it names, and for nobody else")
    func others() throws {
        let other = GradeLine(
            grade: "3", person: PersonID(8), handle: "haddad", name: nil, room: "118", cart: 7, slots: Slots(25...30),
            from: try day("2026-08-17"), until: try day("2027-06-04"))
        let plan = try plan("5,okafor,112,7,1,12,,\n", over: [try line("okafor", 1...12), other])
        #expect(plan.moves.filter { $0.gainer == nil }.isEmpty)
    }

    @Test("S4 a new room or grade is a change of its own")
    func rooms() throws {
        let plan = try plan("5,nguyen,210,,,,,\n", over: [try line("okafor", 1...12)])
        #expect(plan.teachings.map(\.room) == ["210"])
        #expect(plan.moves.map(\.mask) == [Slots(1...12)])
    }

    @Test("F15 S3 one bad row is shown with line and column and hides no other; a substitute is on no list")
    func findings() throws {
        let text = "grade,teacher,room,cart,first,last\n5,subst,112,7,1,12\n5,okafor,112,7,12,1\n"
        let reading = GradesFile.read(Array(text.utf8), file: "g.csv", try known())
        #expect(reading.value == nil)
        #expect(reading.findings.map(\.line) == [2, 3])
        #expect(reading.findings.allSatisfy { $0.column > 1 })
    }
}

@Suite("Files by themselves")
struct SheetFileTests {
    @Test("S11 bells by themselves read as in a school's folder")
    func bells() {
        let good = BellsFile.read(Array("schedule,period,start,end\nregular,P1,08:00,08:40\n".utf8), file: "b.csv")
        #expect(good.value?.count == 1)
        #expect(BellsFile.read(Array("schedule,period,start,end\n".utf8), file: "b.csv").value == nil)
        #expect(
            BellsFile.read(Array("schedule,period,start,end\nregular,P1,09:00,08:40\n".utf8), file: "b.csv").findings
                .map(\.line) == [2])
    }

    @Test("F15 a file that is not there is a finding, never an empty file")
    func missing() {
        #expect(SheetFile.load("/nowhere/at/all.csv").findings.count == 1)
        #expect(SheetFile.load("/").value == nil)
    }

    @Test("S2 F15 an exported sheet reads back as itself, base and all")
    func roundTrip() throws {
        let lincoln = try LoadedLincoln()
        let token = try lincoln.fresh.token(lincoln.person("marquez"), at: lincoln.school.site)
        let look = try #require(
            try lincoln.fresh.desk.answer(
                CartSheetLook(unit: lincoln.school.site, number: 7), door: .command, as: token))
        let sheet = try #require(CartSheet(look))
        #expect(CartSheet.read(sheet.text, file: "cart-7.txt").value == sheet)
        #expect(sheet.base == look.base && sheet.deputies == ["lindqvist"])
        let shipped = try #require(CartSheet.read(ProjectFolder.text("carts/cart-7.txt"), file: "cart-7.txt").value)
        #expect(shipped.slots == sheet.slots && shipped.homeRoom == sheet.homeRoom)
    }
}
