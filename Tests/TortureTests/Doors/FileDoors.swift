// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Sheets

extension Doors {
    static func cart(_ bytes: [UInt8]) -> [String] {
        let read = CartSheet.read(bytes: bytes, file: "cart.txt")
        guard let sheet = read.value else { return findings(read.findings, bytes) }
        let again = CartSheet.read(bytes: Array(sheet.text.utf8), file: "again.txt")
        guard again.value == sheet else {
            return [
                "the sheet's own text is read as something else: \(again.findings.map(\.sentence).prefix(3)) \(sheet.text.debugDescription)"
            ]
        }
        return []
    }

    static func grades(_ bytes: [UInt8]) -> [String] {
        guard let zone = try? Zone("America/Chicago"), let first = Day(20_260_817), let last = Day(20_270_604) else {
            return ["no zone"]
        }
        let known = GradesFile.Known(
            handles: ["okafor", "lindqvist", "dts.ramos"], teachers: ["okafor", "lindqvist"], firstDay: first,
            lastDay: last, zone: zone)
        return findings(GradesFile.read(bytes, file: "grades.csv", known).findings, bytes)
    }

    /// A whole folder in one input: files parted by a NUL, each beginning with its name and a line feed; what is not named keeps to a good one.
    static func folder(_ bytes: [UInt8]) -> [String] {
        var files: [SeedFiles.File] = []
        var sheets: [SeedFiles.File] = []
        for part in bytes.split(separator: 0).prefix(16) {
            guard let end = part.firstIndex(of: 0x0A) else { continue }
            let name = String(decoding: part[..<end], as: UTF8.self)
            let file = SeedFiles.File(name: name, bytes: Array(part[(end + 1)...]))
            if name.hasPrefix("cart-") { sheets.append(file) } else { files.append(file) }
        }
        let all = SeedFiles(files: files, cartSheets: sheets)
        let read = SeedFolder.read(all)
        var faults: [String] = []
        for finding in read.findings.prefix(50) {
            let text = all.text(of: finding)
            if steers(text, but: ["\t"]) { faults.append("a finding steers: \(text.debugDescription)") }
        }
        return faults
    }

    /// Findings are few enough to be held, and harmless when they are shown with their lines.
    static func findings(_ findings: [Finding], _ bytes: [UInt8]) -> [String] {
        var faults: [String] = []
        if findings.count > 300_000 { faults.append("\(findings.count) findings") }
        for line in SheetFile.said(findings, in: bytes) where steers(line, but: ["\t"]) {
            faults.append("a finding steers: \(line.debugDescription)")
        }
        return faults
    }
}
