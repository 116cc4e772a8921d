// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@testable import Sheets

struct TemplateTests {
    private func withFolder(_ body: (String) throws -> Void) rethrows {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    @Test("An empty template is understood: what is missing is values, never columns")
    func understood() throws {
        try withFolder { folder in
            let written = try Template.write(to: folder)
            #expect(written.count == 12)
            let findings = SeedFolder.read(folder).findings
            let missing = findings.filter { $0.file.hasSuffix("school.txt") }.map(\.sentence)
            #expect(missing == ["code", "name", "zone", "first day", "last day"].map { "“\($0): …” is missing." })
            let others = findings.filter { !$0.file.hasSuffix("school.txt") }
            let lines = others.filter { $0.sentence == "The file has a header but no lines under it." }
            #expect(
                Set(lines.map { URL(fileURLWithPath: $0.file).lastPathComponent }) == [
                    "bells.csv", "weekdays.csv", "staff.csv", "rooms.csv",
                ])
            #expect(others.filter { !lines.contains($0) }.map(\.sentence) == ["Cart 1 has no home room."])
            #expect(others.count == 5)
        }
    }

    @Test("The examples in a template are rows of its own columns")
    func examples() {
        for form in SeedForms.all {
            let source = Source(file: form.file, text: "\(form.header)\n\(form.example)\n")
            var findings: [Finding] = []
            #expect(SheetTable.rows(of: source, form, into: &findings).count == 1)
            #expect(findings == [])
        }
    }

    @Test("A template filled in with a school reads without a finding")
    func filledIn() {
        let texts = Dictionary(Template.files.map { ($0.path, $0.text) }) { first, _ in first }
        let filled = SmallSchool.texts.mapValues { $0 }.reduce(into: [String: String?]()) { all, file in
            guard file.key != "school.txt", let template = texts[file.key] else { return }
            all[file.key] = template + file.value.split(separator: "\n").dropFirst().joined(separator: "\n")
        }
        #expect(filled.count == 9)
        #expect(SeedFolder.read(SmallSchool.files(filled)).findings == [])
    }

    @Test("Nothing is ever written over")
    func neverOver() throws {
        try withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/staff.csv"))
            #expect(throws: Template.Failure.exists(folder + "/staff.csv")) { try Template.write(to: folder) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["staff.csv"])
        }
    }
}
