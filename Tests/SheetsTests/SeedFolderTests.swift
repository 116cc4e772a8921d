// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Foundation
import Testing

@testable import Sheets

struct SeedFolderTests {
    @Test("F15 all faults of all files are told at once, in order, and good rows still count")
    func allAtOnce() {
        let files = SmallSchool.files([
            "staff.csv": SmallSchool.texts["staff.csv"].map { $0 + "\nBad One,,nowhere,boss\n" },
            "grades.csv": SmallSchool.texts["grades.csv"].map { $0 + "\n5,nobody,1,9,1,1,,\n5,okafor,112,7,x,2,,\n" },
            "apps.csv": "name,bundle,state\nA,com.a.a,odd\nB,com.a.b,approved\nC,,approved\n",
        ])
        let reading = SeedFolder.read(files)
        let places = reading.findings.map(\.place.description)
        #expect(
            places == [
                "apps.csv:2:11", "apps.csv:4:3", "grades.csv:7:3", "grades.csv:7:12", "grades.csv:8:16",
                "staff.csv:10:1", "staff.csv:10:9", "staff.csv:10:10", "staff.csv:10:18",
            ])
        #expect(reading.value == nil)
    }

    @Test("A bad row does not make strangers of those who are named elsewhere")
    func noCascade() {
        let staff = SmallSchool.texts["staff.csv"]?.replacingOccurrences(of: "c@hill.example", with: "nowhere")
        let reading = SeedFolder.read(SmallSchool.files(["staff.csv": staff]))
        #expect(reading.findings.map(\.place.description) == ["staff.csv:2:21"])
    }

    @Test(
        "A missing file is told when the school cannot be without it",
        arguments: ["school.txt", "bells.csv", "weekdays.csv", "staff.csv"])
    func missing(_ name: String) {
        let reading = SeedFolder.read(SmallSchool.files([name: nil]))
        #expect(reading.value == nil)
        #expect(reading.findings.map(\.sentence) == ["There is no file \(name) in this folder."])
    }

    @Test("A school may be without apps, spares and reservations")
    func optional() {
        let reading = SeedFolder.read(SmallSchool.files(["apps.csv": nil, "spares.csv": nil, "reservations.csv": nil]))
        #expect(reading.findings == [])
        #expect(reading.value?.apps == [])
    }

    @Test("A header without lines is told for the files that need some")
    func headerOnly() {
        let reading = SeedFolder.read(SmallSchool.files(["weekdays.csv": "weekday,schedule\n"]))
        #expect(reading.findings.first?.sentence == "The file has a header but no lines under it.")
    }

    @Test(
        "G2 F39 in a school's folder no serial is another's tag, and neither names a slot; each has its place",
        arguments: [
            ("LN-2,LN-S1,iPad,Office", "spares.csv:2:1"), ("SPARE001,ser003,iPad,Office", "spares.csv:2:10"),
            ("7-12,LN-S1,iPad,Office", "spares.csv:2:1"), ("SPARE001,7-12,iPad,Office", "spares.csv:2:10"),
            ("SPARE001,LN-S1,iPad,Office\nln-s1,,iPad,Office", "spares.csv:3:1"),
        ])
    func codes(_ rows: String, _ place: String) {
        let reading = SeedFolder.read(SmallSchool.files(["spares.csv": "serial,tag,model,store\n\(rows)\n"]))
        #expect(reading.findings.map(\.place.description) == [place])
    }

    @Test("Two sheets of one cart are refused at the second one's number")
    func cartTwice() {
        let second = "cart: 7\ncapacity: 1\nslot\n1 -\n"
        let reading = SeedFolder.read(SmallSchool.files(carts: [SmallSchool.cart, second]))
        #expect(reading.findings.map(\.place.description) == ["carts/cart-101.txt:1:7"])
        #expect(reading.findings.first?.sentence == "Cart 7 already has a sheet: carts/cart-7.txt.")
    }

    @Test("A series is held against itself and everything else (F7): one finding a pair, not one a week")
    func seriesClash() {
        let rows = (SmallSchool.texts["reservations.csv"] ?? "") + "\nokafor,7,1,1,2026-09-03,thu,2026-12-17,P2,112,"
        let reading = SeedFolder.read(SmallSchool.files(["reservations.csv": rows]))
        #expect(reading.findings.map(\.place.description) == ["reservations.csv:6:10"])
    }

    @Test("F9 periods that only touch do not clash")
    func touching() {
        let rows = """
            teacher,cart,first,last,day,every,until,periods,room,project
            okafor,7,1,2,2026-11-19,,,P1,112,
            okafor,7,1,2,2026-11-19,,,P2,112,
            """
        #expect(SeedFolder.read(SmallSchool.files(["reservations.csv": rows])).findings == [])
    }

    @Test("A folder from the disk: a slip in a file's name is told, and findings carry the path")
    func fromDisk() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/carts", withIntermediateDirectories: true)
        for (name, text) in SmallSchool.texts {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        try Data(SmallSchool.cart.utf8).write(to: URL(fileURLWithPath: "\(folder)/carts/cart-7.txt"))
        #expect(SeedFolder.read(folder).findings == [])
        try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/reservation.csv"))
        #expect(SeedFolder.read(folder).findings.map(\.place.description) == ["\(folder)/reservation.csv:1:1"])
        try FileManager.default.removeItem(atPath: "\(folder)/apps.csv")
        try FileManager.default.createDirectory(atPath: "\(folder)/apps.csv", withIntermediateDirectories: true)
        #expect(SeedFolder.read(folder).findings.map(\.sentence).contains("This is no regular file."))
        #expect(SeedFolder.read(folder + "/none").findings.map(\.file) == ["\(folder)/none"])
    }

    @Test("Where the cart sheets are not where school.txt says, that alone is told, and not every cart named elsewhere")
    func noCarts() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, text) in SmallSchool.texts {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        let findings = SeedFolder.read(folder).findings
        #expect(findings.map(\.place.description) == ["\(folder)/school.txt:11:8"])
        #expect(findings.first?.sentence == "There is no folder “carts” that can be read.")
    }

    @Test(
        "F19 a handle in staff.csv is one that the desk would take when it is typed",
        arguments: ["r231", "all", "x", "a-handle-that-is-longer-than-thirty-two"])
    func handles(_ handle: String) {
        let staff = (SmallSchool.texts["staff.csv"] ?? "") + "\n\(handle),Some One,s@hill.example,teacher"
        let reading = SeedFolder.read(SmallSchool.files(["staff.csv": staff]))
        #expect(reading.findings.map(\.place.description) == ["staff.csv:10:1"])
        #expect(reading.findings.first?.sentence.contains("cannot be a name to sign in with") == true)
    }

    @Test("A finding of a folder is shown with its line")
    func shown() {
        let files = SmallSchool.files(["apps.csv": "name,bundle,state\r\nA,com.a.a,odd\r\n"])
        let texts = SeedFolder.read(files).findings.map(files.text)
        #expect(
            texts == [
                """
                apps.csv:2:11: “odd” is no state of an app.
                    A,com.a.a,odd
                              ^^^
                    accepted: approved, removed
                """
            ])
    }
}
