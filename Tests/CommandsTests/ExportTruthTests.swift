// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Console
import Decisions
import Foundation
import Office
import People
import TestKit
import Testing

/// Whatever has happened to a school, its own files say nothing new to it.
@Suite("Every export reads back in as no change")
struct ExportTruthTests {
    private func run(_ line: String, _ school: SampleSchool) throws -> Outcome {
        try Dispatcher.run(try Typed(Line(line)), in: try AtDesk("marquez", school: school).context(flags: ["--yes"]))
    }

    private func text(_ outcome: Outcome) -> String { outcome.page.blocks.map { "\($0)" }.joined(separator: "\n") }

    /// What an import of each export says that is not "nothing to change".
    private func news(_ school: SampleSchool, in folder: URL) throws -> [String] {
        var news: [String] = []
        for what in ["staff", "grades", "seats", "grades 5"] {
            guard let rows = try run("export \(what)", school).csv, !rows.rows.isEmpty else { continue }
            let file = folder.appendingPathComponent("\(what.split(separator: " ")[0]).csv").path
            let csv = CSV.write(rows.columns, rows.rows)
            try Data(csv.utf8).write(to: URL(fileURLWithPath: file))
            let said: String
            do {
                let outcome = try run("import \(what.split(separator: " ")[0]) \(file) --preview", school)
                said = outcome.exit == 0 ? text(outcome) : "exit \(outcome.exit): \(text(outcome))"
            } catch {
                said = "\(error)"
            }
            if !said.contains("nothing was changed") || said.hasPrefix("exit") {
                news.append("\(what): \(said)\n\(csv)")
            }
        }
        for cart in [5, 7] {
            let file = folder.appendingPathComponent("cart-\(cart).txt").path
            try? FileManager.default.removeItem(atPath: file)
            _ = try run("cart export \(cart) \(file)", school)
            let said: String
            do { said = text(try run("cart plan \(file)", school)) } catch { said = "\(error)" }
            if !said.contains("is as its sheet says") { news.append("cart \(cart): \(said)") }
        }
        return news
    }

    @Test(
        "F15, F42: after months of whatever a school may ask, staff, grades, seats and cart sheets read back in as no change",
        arguments: 1...8)
    func atAnyMoment(_ seed: Int) throws {
        let school = try SampleSchool()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "cartdesk-export-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var days = [20_261_119, 20_261_120, 20_261_123, 20_261_124, 20_261_201, 20_261_210][...]
        while let day = days.popFirst() {
            school.set(day, 8 * 60 + 40)
            var thrower = Thrower(seed &* 100 + day, at: school, days: [day] + days.prefix(2))
            var done: [String] = []
            for _ in 0..<120 {
                do { if let name = try thrower.throwOne() { done.append(name) } } catch is Refused {}
            }
            // Whoever owns numbers and seats leaves too, on one of the days.
            if day == 20_261_123 {
                _ = try? school.perform(
                    PersonLeaves(
                        unit: school.site, person: school.person(seed.isMultiple(of: 2) ? "okafor" : "haddad")),
                    as: "marquez")
            }
            let news = try news(school, in: folder)
            #expect(news == [], "\(day) after \(done.suffix(30))")
            if !news.isEmpty { return }
        }
    }
}
