// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Office
import TestKit
import Testing

@testable import Carts

@Suite("Ctrl-C while a command works")
struct InterruptTests {
    /// Holds the turn of all writers for as long as `body` runs.
    private func holding(_ school: SampleSchool, _ body: () throws -> Void) throws {
        try school.archive.write(school.site) { _ in try body() }
    }

    private func holds(_ school: SampleSchool) throws -> Int {
        try school.rows(Hold.openAtSite, school.site).count
    }

    @Test("Behaviour 19 in the shell it stops the command, says that nothing was changed, and keeps the session")
    func shell() throws {
        let school = try SampleSchool()
        let program = try Program(school)
        let pty = try program.sit()
        try pty.wait(for: "nobody> ")
        try pty.send("login castillo\r")
        try pty.wait(for: "castillo> ")
        try holding(school) {
            try pty.send("hold 7-12 \"sticky keys\"\r")
            try pty.waitForTurn()
            try pty.send("\u{3}")
            try pty.wait(for: "Stopped. Nothing was changed.")
        }
        try pty.wait(for: "castillo> ")
        #expect(try holds(school) == 0)
        try pty.send("hold 7-12 \"sticky keys\"\r")
        try pty.wait(for: "✓")
        #expect(try holds(school) == 1)
        try pty.wait(for: "castillo> ")
        try pty.send("\u{4}")
        #expect(try pty.waitForEnd() == .exit(0))
    }

    @Test("Behaviour 4 a single command ends with 130 and nothing half done")
    func command() throws {
        let school = try SampleSchool()
        let program = try Program(school)
        let pty = try program.sit(["--as", "castillo", "hold", "7-12", "sticky keys"])
        try holding(school) {
            try pty.waitForTurn()
            try pty.send("\u{3}")
            #expect(try pty.waitForEnd() == .exit(130))
        }
        #expect(pty.output.contains("Stopped. Nothing was changed."))
        #expect(try holds(school) == 0)
    }

    @Test("Behaviour 19 at a question it stops the command; the answer is not taken for a no")
    func question() throws {
        let school = try SampleSchool()
        let program = try Program(school)
        let pty = try program.sit()
        try pty.wait(for: "nobody> ")
        try pty.send("reserve 7-1..12 fri p3 --as okafor\r")
        try pty.wait(for: "nobody> ")
        try pty.send("day fri closed \"snow\" --as marquez\r")
        try pty.wait(for: "[y/N] ")
        try pty.send("\u{3}")
        try pty.wait(for: "Stopped. Nothing was changed.")
        try pty.wait(for: "nobody> ")
        try pty.send("day fri closed \"snow\" --as marquez\r")
        try pty.wait(for: "[y/N] ")
        try pty.send("n\r")
        try pty.wait(for: "Nothing was done.")
    }
}
