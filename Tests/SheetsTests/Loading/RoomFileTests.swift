// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import Sheets
import TestKit
import Testing

@Suite("The rooms of a school's folder")
struct RoomFileTests {
    private func files(_ change: (inout SeedFiles) -> Void = { _ in }) -> SeedFiles {
        var files = SeedFiles.load(ProjectFolder.seed)
        change(&files)
        return files
    }

    private func set(_ name: String, _ text: String, in files: inout SeedFiles) {
        files.files.removeAll { $0.name == name }
        files.files.append(SeedFiles.File(name: name, bytes: Array(text.utf8)))
    }

    @Test("S16 a folder's rooms are its rooms.csv, and its other files may name them by any of their words")
    func folder() throws {
        let reading = SeedFolder.read(files())
        #expect(reading.findings.isEmpty, "\(reading.findings)")
        let lines = reading.value?.roomLines ?? []
        #expect(lines.contains(RoomLine(code: "Science Lab", spellings: ["Lab", "Sci Lab"])))
        #expect(lines.contains { $0.code == "12" && $0.name == "Room 12" })
        #expect(lines.contains { $0.kind == .office } && lines.contains { $0.kind == .storage })
    }

    @Test("S16 a room that rooms.csv lacks is found where it stands, with the nearest")
    func strange() {
        let reading = SeedFolder.read(
            files { files in
                let text = String(decoding: files["grades.csv"]?.bytes ?? [], as: UTF8.self)
                self.set("grades.csv", text.replacing(",114,", with: ",1144,"), in: &files)
            })
        let finding = reading.findings.first { $0.sentence.contains("1144") }
        #expect(finding?.file == "grades.csv" && finding?.accepted == "114")
    }

    @Test("S16 without rooms.csv the rooms come from the other files, each once")
    func derived() {
        let reading = SeedFolder.read(files { files in files.files.removeAll { $0.name == "rooms.csv" } })
        #expect(reading.findings.isEmpty)
        let lines = reading.value?.roomLines ?? []
        #expect(lines.count == Set(lines.map { RoomName.key($0.code) }).count)
        #expect(lines.map(\.code).contains("112") && lines.map(\.code).contains("Science Lab"))
        #expect(lines.first { $0.code == "106" }?.kind == .classroom)
    }

    @Test(
        "S16 what is wrong in rooms.csv is found at its place",
        arguments: [
            ("210,,classroom,\nRoom 210,,classroom,\n", "reads as room 210"), ("210,,cellar,\n", "no kind of room"),
            ("\u{200b},,classroom,\n", "letter or a number"),
            ("210,Lab,classroom,\n211,Lab.,classroom,\n", "reads as room 210"),
            ("210,,classroom,Lab; Bench\n211,Bench,classroom,\n", "reads as room 210"),
            ("2\u{200b}10,,classroom,\n", "invisible"),
        ])
    func findings(_ lines: String, _ said: String) {
        let reading = RoomsFile.read(Array(("code,name,kind,spellings\n" + lines).utf8), file: "rooms.csv")
        #expect(reading.value == nil)
        #expect(reading.findings.contains { $0.sentence.contains(said) && $0.line > 1 }, "\(reading.findings)")
    }

    @Test("S16 the rooms as they are exported read back in as no change")
    func back() throws {
        let school = try SampleSchool()
        try school.perform(
            AddRoom(
                site: school.site, code: "305", label: "Band Room", kind: .storage,
                spellings: ["Orchestra", "Brass, Wind"]),
            as: "marquez")
        try school.perform(ChangeRoom(site: school.site, room: "305", label: "Art Room"), as: "marquez")
        let rooms = try school.answer(RoomList(unit: school.site), as: "marquez").map(\.room)
        let rows = rooms.map { room in
            [
                room.code, room.name == room.code ? "" : room.name, room.kind.rawValue,
                "\"\(room.spellings.joined(separator: "; "))\"",
            ]
            .joined(separator: ",")
        }
        let text = "code,name,kind,spellings\n" + rows.joined(separator: "\n") + "\n"
        let reading = RoomsFile.read(Array(text.utf8), file: "rooms.csv")
        #expect(reading.findings.isEmpty, "\(reading.findings)")
        let request = ImportRooms(site: school.site, lines: reading.value ?? [])
        #expect(try school.codes(request, as: "marquez") == ["nothing-to-change"])
    }
}
