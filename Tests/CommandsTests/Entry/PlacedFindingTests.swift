// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Decisions
import Foundation
import Office
import People
import TestKit
import Testing

@Suite("What the desk has against a cart sheet is shown in the file")
struct PlacedFindingTests {
    @Test("F15: a cart sheet's refusal points at the slot's device or the handle's sheet, and ends with 65")
    func sheets() throws {
        let desk = try AtDesk("marquez")
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("cartdesk-\(UUID()).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        _ = try Dispatcher.run(
            try Typed(Line("cart export 7 \(file.path)")), in: try desk.context(flags: ["--yes"]))
        var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        let at = try #require(lines.firstIndex { $0.hasPrefix("3 ") })
        lines[at] = "3 NOSUCHDEVICE LN-1 iPad"
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        for verb in ["plan", "apply"] {
            let outcome = try Dispatcher.run(
                try Typed(Line("cart \(verb) \(file.path)")), in: try desk.context(flags: ["--yes"]))
            #expect(outcome.exit == 65)
            let said = outcome.page.blocks.map { "\($0)" }.joined(separator: "\n")
            #expect(said.contains("\(file.path):\(at + 1):3:"), "\(said)")
        }
    }
}
