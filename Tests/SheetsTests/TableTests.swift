// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Testing

@testable import Sheets

struct TableTests {
    private static let form = SheetForm(
        file: "t.csv", about: [],
        columns: [SheetColumn("cart"), SheetColumn("first seat"), SheetColumn("note", required: false)],
        example: "")

    private func read(_ text: String) -> (rows: [[String]], findings: [String]) {
        var findings: [Finding] = []
        let rows = SheetTable.rows(of: Source(file: "t", text: text), Self.form, into: &findings)
        return (
            rows.map { row in Self.form.columns.map { row[$0.name].text } },
            findings.map { "\($0.line):\($0.column) \($0.sentence)" }
        )
    }

    @Test("Columns are found by name in any order; case, spaces and _ do not matter; short rows are filled")
    func header() {
        #expect(read("# x\nNOTE, First_Seat ,cart\nn, 2 ,1\n,3\n").rows == [["1", "2", "n"], ["", "3", ""]])
        #expect(read("cart,first seat,,\n1,2,,\n").findings == [])
    }

    @Test("A header that cannot be understood is told once, instead of every row")
    func badHeader() {
        #expect(read("").findings == ["1:1 The file has no header line."])
        #expect(read("cart;first seat\n1;2\n").findings == ["1:1 The columns are parted by semicolons, not by commas."])
        #expect(read("cart\tfirst seat\n1\t2\n").findings == ["1:1 The columns are parted by tabs, not by commas."])
        #expect(read("cart\n1\n2\n").findings == ["1:1 The column “first seat” is missing."])
    }

    @Test(
        "F33 what a spreadsheet makes of labels is recognised",
        arguments: [
            "12-Jul", "Jul-12", "12-jul-26", "7/12/2026", "7/12/26", "2026-07-12", "12 July", "July 12", "12.Jul.2026",
        ])
    func dates(_ text: String) throws {
        let trap = try #require(SpreadsheetTrap(text))
        #expect(trap.sentence.contains("probably 7-12"))
    }

    @Test(
        "F33 honest words are no dates",
        arguments: [
            "7-12", "112", "Room 12", "P3", "LN-0712", "May", "May Room", "A-1-2", "1/2", "Mar-a", "3E2", "E+5", "5",
        ])
    func words(_ text: String) {
        #expect(SpreadsheetTrap(text) == nil)
    }

    @Test(
        "A day as a spreadsheet shows it is refused with the day it may be",
        arguments: [
            ("11/19/2026", "2026-11-19"), ("19/11/2026", "2026-11-19"), ("3/4/27", "2027-03-04"),
        ])
    func days(_ text: String, _ iso: String) {
        var findings: [Finding] = []
        let cell = SheetCell(column: "day", text: text, place: .top(of: "f"))
        #expect(cell.day(&findings) == nil)
        #expect(findings.first?.accepted == "year-month-day: \(iso)")
    }

    @Test(
        "Times are taken as people and spreadsheets write them",
        arguments: [
            ("8:20", 500), ("08:20:00", 500), ("1:30 pm", 810), ("1:30:00 PM", 810), ("17:00", 1020),
        ])
    func times(_ text: String, _ minute: Int) {
        var findings: [Finding] = []
        #expect(SheetCell(column: "start", text: text, place: .top(of: "f")).time(&findings)?.minute == minute)
        #expect(findings == [])
    }

    @Test(
        "Numbers are digits within bounds, nothing looser",
        arguments: ["+7", "-7", "7.0", "７", "0x7", "1e1", "99999999999999999999", "0", "61"])
    func numbers(_ text: String) {
        var findings: [Finding] = []
        #expect(SheetCell(column: "first", text: text, place: .top(of: "f")).number(1...60, &findings) == nil)
        #expect(findings.count == 1)
        #expect(SheetCell(column: "first", text: "07", place: .top(of: "f")).number(1...60, &findings) == 7)
    }
}
