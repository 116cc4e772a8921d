// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Console
import Decisions
import Office
import Synchronization
import TestKit
import Testing

@testable import Shell

@Suite("Lines that are meant to be refused")
struct MeantTests {
    final class Said: Sendable {
        let talk = Mutex("")
    }

    private func run(_ lines: [String], echoes: Bool = false) throws -> (exit: Int32, talk: String) {
        let school = try SampleSchool()
        let said = Said()
        var services = Services()
        let desk = school.desk
        services.open = { _ in desk }
        let output = Output(
            results: { _ throws(Output.Failure) in }, talks: { text in said.talk.withLock { $0 += text } })
        let speech = Speech(output: output, terminal: { Terminal.facts([:]) }, environment: [:], pages: false)
        let front = FrontDesk(
            services: services, environment: [:],
            standing: try Flags.reading(["--database", school.path, "--as", "okafor"]),
            door: .command, speech: speech, sitting: Sitting(isShell: true))
        var rest = lines[...]
        let exit = Script(name: "day.session", keepsGoing: false, echoes: echoes).run(front) {
            rest.popFirst().map { .success($0) }
        }
        return (exit, said.talk.withLock { $0 })
    }

    @Test("A line behind ! is meant to be refused, and the script goes on")
    func meant() throws {
        #expect(try run(["! day fri closed \"snow\"", "whoami"]).exit == 0)
    }

    @Test("When it is not refused, that is the error")
    func unmeant() throws {
        let (exit, talk) = try run(["! whoami", "whoami"])
        #expect(exit == 1)
        #expect(talk.contains("day.session:1"))
    }

    @Test("With echo each line and remark is said before its answer")
    func echo() throws {
        let (_, talk) = try run(["# A day begins.", "whoami"], echoes: true)
        #expect(talk.contains("A day begins.") && talk.contains("> whoami"))
        #expect(try !run(["# A day begins.", "whoami"]).talk.contains("A day begins."))
    }
}
