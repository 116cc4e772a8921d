// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Decisions
import DeviceManagement
import Foundation
import Office
import People
import Sheets
import TestKit
import Testing

/// Each field at each of its doors takes exactly what its definition takes.
@Suite("One value, one definition, at every door")
struct DoorsTests {
    /// Texts of all sorts: good for some kinds, bad for others, short and long.
    static let texts = [
        "weber", "new-name", "x2", "Blue one", "Grün", "today", "may", "in", "for", "reserve", "7-12", "R5", "10:15",
        "p8-p9", "wed", "teacher", "11:00-12:00", "wеber", "ｗｅｂｅｒ", "org.example.New", "a@b.example", "a@b@c", "q",
        "web\u{200B}er2", "we\u{1B}ber", "we\u{202E}ber", "T0001", "LN-9999", String(repeating: "y", count: 33),
        String(repeating: "y", count: 81), String(repeating: "y", count: 256),
    ]

    struct Door: Sendable, CustomTestStringConvertible {
        let name: String
        let form: ValueForm
        var folds = false
        /// Whether the text is taken there.
        let takes: @Sendable (String) throws -> Bool
        var testDescription: String { name }
    }

    @Test(
        "F37, F38, F39: what a field may be is the same by folder, by import, at the prompt and by request",
        arguments: doors)
    func everyDoor(_ door: Door) throws {
        for text in Self.texts {
            // A name to sign in with is folded as it is typed; a file has it as it stands.
            let meant = door.folds ? Fold.key(text) : text
            #expect(try door.takes(text) == door.form.takes(meant), "\(door.name): \(text.debugDescription)")
        }
    }

    static let doors: [Door] =
        folder(
            "staff.csv",
            [
                ("handle", Values.signInName, { "\($0),Uta Weber,u.weber@x.example,teacher" }),
                ("name", Values.personName, { "uta.w,\($0),u.weber@x.example,teacher" }),
                ("email", Values.mail, { "uta.w,Uta Weber,\($0),teacher" }),
            ])
        + folder(
            "bells.csv",
            [
                ("period", Values.period, { "regular,\($0),18:00,18:10" }),
                ("schedule", Values.schedule, { "\($0),P1,08:00,08:30" }),
            ])
        + folder(
            "spares.csv",
            [
                ("serial", Values.deviceCode, { "\($0),,iPad,Office" }),
                ("tag", Values.deviceCode, { "DMRC2PXP9999,\($0),iPad,Office" }),
                ("model", Values.model, { "DMRC2PXP9999,,\($0),Office" }),
                ("store", Values.store, { "DMRC2PXP9999,,iPad,\($0)" }),
            ])
        + folder(
            "apps.csv",
            [
                ("name", Values.appName, { "\($0),org.example.Other,approved" }),
                ("bundle", Values.bundle, { "Other,\($0),approved" }),
            ]) + folder("grades.csv", [("grade", Values.grade, { "\($0),okafor,112,,,,," })], replacing: "okafor")
        + form("school.txt", [("code", Values.siteCode), ("name", Values.unitName)]) + files + typed + requests

    // MARK: A school's folder

    private static func folder(
        _ file: String, _ columns: [(String, ValueForm, @Sendable (String) -> String)], replacing: String? = nil
    ) -> [Door] {
        columns.map { column, form, row in
            Door(name: "folder \(file) \(column)", form: form) { text in
                var files = seed
                guard let index = files.files.firstIndex(where: { $0.name == file }) else { return false }
                var lines = String(decoding: files.files[index].bytes, as: UTF8.self).components(separatedBy: "\n")
                if let replacing { lines.removeAll { $0.contains(",\(replacing),") } }
                lines.insert(row(quoted(text)), at: lines.count - 1)
                files.files[index].bytes = Array(lines.joined(separator: "\n").utf8)
                return !SeedFolder.read(files).findings.contains {
                    $0.file.hasSuffix(file) && $0.line == lines.count - 1
                }
            }
        }
    }

    private static func form(_ file: String, _ keys: [(String, ValueForm)]) -> [Door] {
        keys.map { key, form in
            Door(name: "folder \(file) \(key)", form: form) { text in
                var files = seed
                guard let index = files.files.firstIndex(where: { $0.name == file }) else { return false }
                var lines = String(decoding: files.files[index].bytes, as: UTF8.self).components(separatedBy: "\n")
                guard let at = lines.firstIndex(where: { $0.hasPrefix(key + ":") }) else { return false }
                lines[at] = "\(key): \(text)"
                files.files[index].bytes = Array(lines.joined(separator: "\n").utf8)
                return !SeedFolder.read(files).findings.contains { $0.file.hasSuffix(file) && $0.line == at + 1 }
            }
        }
    }

    private static let seed = SeedFiles.load(Project.root.appendingPathComponent("seed/lincoln").path)

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }

    // MARK: Files by themselves

    private static let files: [Door] = [
        Door(name: "import staff handle", form: Values.signInName) { text in
            StaffFile.read(bytes("handle,name,email,roles", "\(quoted(text)),Uta Weber,,teacher"), file: "s").findings
                .isEmpty
        },
        Door(name: "bells apply period", form: Values.period) { text in
            BellsFile.read(bytes("schedule,period,start,end", "regular,\(quoted(text)),8:00,8:30"), file: "b").findings
                .isEmpty
        },
        Door(name: "bells apply schedule", form: Values.schedule) { text in
            BellsFile.read(bytes("schedule,period,start,end", "\(quoted(text)),P1,8:00,8:30"), file: "b").findings
                .isEmpty
        },
        Door(name: "import devices serial", form: Values.deviceCode) { text in
            SparesFile.read(bytes("serial,tag,model,store", "\(quoted(text)),,iPad,Office"), file: "d").findings.isEmpty
        },
    ]

    private static func bytes(_ lines: String...) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }

    // MARK: Typed

    private static let typed: [Door] = [
        at("marquez", "person add handle", Values.signInName) { "person add \($0) \"Uta Weber\" teacher" },
        at("marquez", "person add name", Values.personName) { "person add uta.w \($0) teacher" },
        at("marquez", "person rename", Values.personName) { "person rename okafor \($0)" },
        at("marquez", "person contact", Values.mail) { "person contact okafor \($0)" },
        at("ramos", "device add serial", Values.deviceCode) { "device add \($0) model \"iPad\" in \"Office\"" },
        at("okafor", "app request name", Values.appName) {
            "app request \($0) org.example.Other purpose a for b on c cost d privacy e"
        },
        at("okafor", "app request bundle", Values.bundle) {
            "app request Other \($0) purpose a for b on c cost d privacy e"
        },
        at("castillo", "hold why", Values.text) { "hold 7-4 \($0)" },
    ]

    private static func at(
        _ who: String, _ name: String, _ form: ValueForm, _ line: @escaping @Sendable (String) -> String
    ) -> Door {
        Door(name: name, form: form, folds: name.hasSuffix("handle")) { text in
            let desk = try AtDesk(who)
            do {
                _ = try Dispatcher.run(
                    try Typed(Line(line("\"\(text)\""))), in: try desk.context(flags: ["--yes"]))
                return true
            } catch is Refused {
                return false
            } catch is Misread {
                return false
            }
        }
    }

    // MARK: Requests

    private static let requests: [Door] = [
        by("marquez", "AddPerson.handle", Values.signInName) {
            AddPerson(unit: $1.site, handle: $0, shown: "Uta Weber", role: "teacher")
        },
        by("marquez", "AddPerson.name", Values.personName) {
            AddPerson(unit: $1.site, handle: "uta.w", shown: $0, role: "teacher")
        },
        by("marquez", "SetContact", Values.mail) { SetContact(unit: $1.site, person: $1.person("okafor"), email: $0) },
        by("ramos", "AddDevice.serial", Values.deviceCode) {
            AddDevice(unit: $1.site, serial: $0, model: "iPad", store: "Office")
        },
        by("ramos", "AddDevice.model", Values.model) {
            AddDevice(unit: $1.site, serial: "DMRC2PXP9999", model: $0, store: "Office")
        },
        by("ramos", "AddDevice.store", Values.store) {
            AddDevice(unit: $1.site, serial: "DMRC2PXP9999", model: "iPad", store: $0)
        },
        by("marquez", "TeachingSet.grade", Values.grade) {
            TeachingSet(unit: $1.site, person: $1.person("okafor"), grade: $0, room: "112")
        },
        by("castillo", "PlaceHold.note", Values.text) {
            PlaceHold(site: $1.site, cart: 1, slots: Slots(4), note: $0)
        },
    ]

    private static func by<R: Request>(
        _ who: String, _ name: String, _ form: ValueForm,
        _ request: @escaping @Sendable (String, SampleSchool) -> R
    ) -> Door {
        Door(name: "request \(name)", form: form, folds: name.hasSuffix("handle")) { text in
            let school = try SampleSchool()
            return try school.codes(request(text, school), as: who).isEmpty
        }
    }
}
