// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Console
import Decisions
import Office
import People
import TestKit
import Testing

@testable import Sheets

@Suite("Lists by themselves: staff, seats, a school year")
struct ListFilesTests {
    private func known() throws -> GradesFile.Known {
        GradesFile.Known(
            handles: ["okafor", "lindqvist", "subst"], teachers: ["okafor", "lindqvist"],
            firstDay: try #require(Day(20_260_817)), lastDay: try #require(Day(20_270_604)),
            zone: try Zone("America/Chicago"))
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test("F15 a staff list: every bad row with line and column, encodings and marks recognised, garbling refused")
    func staff() throws {
        let header = "handle,name,email,roles\n"
        let good = StaffFile.read(
            [0xEF, 0xBB, 0xBF]
                + bytes(
                    header + "okafor,Chidi Okafor,,teacher\nashby,Noor Ashby,n@x.example,auditor until 2027-06-30\n"),
            file: "s.csv")
        #expect(good.value?.map(\.handle) == ["okafor", "ashby"])
        #expect(good.value?.first?.email == nil)
        #expect(good.value?.last?.roles.first?.until == Day(20_270_630))
        let bad = StaffFile.read(
            bytes(header + "Okafor,X,x@y.example,teacher\nashby,A,a@b.example,king\nkim,K,k,ets\n"), file: "s.csv")
        #expect(bad.value == nil)
        #expect(bad.findings.map(\.line) == [2, 3, 4])
        #expect(bad.findings.map(\.column) == [1, 21, 7])
        let garbled = StaffFile.read(
            bytes(header + "marquez,Elena M\u{C3}\u{A1}rquez,m@x.example,coordinator\n"), file: "s.csv")
        #expect(garbled.value == nil && garbled.findings.contains { $0.sentence.contains("wrong encoding") })
        #expect(StaffFile.read(bytes(header), file: "s.csv").value == nil)
    }

    @Test("S6 F33 seat lists: cart and device are numbers, a date where one belongs is refused with its cause")
    func seats() throws {
        let header = "teacher,period,first seat,last seat,cart,first device\n"
        let read = SeatsFile.read(
            bytes(header + "okafor,,1,2,7,1\nokafor,,3,4,,\nlindqvist,P3,1,,7,13\n"), file: "s.csv", try known(),
            periods: ["P3"])
        #expect(read.value?.map(\.map.written) == ["1=1 2=2 3=- 4=-", "1=13"])
        let bad = SeatsFile.read(
            bytes(header + "okafor,P9,1,2,7,1\nsubst,,1,2,7,1\nokafor,,1,2,12-Jul,1\n"), file: "s.csv", try known(),
            periods: ["P3"])
        #expect(bad.value == nil)
        #expect(Set(bad.findings.map(\.line)) == [2, 3, 4])
        #expect(bad.findings.contains { $0.line == 4 && $0.sentence.contains("spreadsheet") })
    }

    @Test("S11 a school year is read from the folder's form, bells, weekdays and days; its other files are left alone")
    func year() throws {
        let reading = YearFolder.read(SmallSchool.files(["staff.csv": "nonsense", "grades.csv": "worse"]))
        let year = try #require(reading.value)
        let school = try #require(SeedFolder.read(SmallSchool.files()).value)
        #expect(year.days.first?.day == school.site.firstDay && year.days.last?.day == school.site.lastDay)
        #expect(year.days.filter { $0.schedule != nil }.count == school.calendar.schoolDays.count)
        #expect(year.bells.map(\.name).sorted() == Set(school.bells.map(\.schedule)).sorted())
        let broken = YearFolder.read(SmallSchool.files(["weekdays.csv": "weekday,schedule\nmoonday,regular\n"]))
        #expect(broken.value == nil && !broken.findings.isEmpty)
    }

    @Test(
        "F27 F33 what is written reads back as it was: apostrophes keep formulas out of spreadsheets and come off again",
        arguments: ["=1+1", "+a", "-x", "@b", "'=1", "''@b", "'tis", "O'Neil", "a,\"b\"", "＝1", "-2.5"])
    func exact(text: String) throws {
        let csv = CSV.write(["name", "bundle", "state"], [[text, "com.example.a", "approved"]])
        #expect(!csv.split(separator: "\n").dropFirst().contains { "=+@".contains($0.first ?? "a") })
        var draft = SeedDraft()
        draft.readApps(Source(file: "apps.csv", text: csv))
        #expect(draft.findings.isEmpty && draft.apps.map(\.name) == [text])
    }
}
