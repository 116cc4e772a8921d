// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Console
import Decisions
import Foundation
import Shell
import Synchronization
import TestKit
import Testing

@Suite("Lines without a terminal")
struct ScriptTests {
    final class Said: Sendable {
        let results = Mutex("")
        let talk = Mutex("")
    }

    private func front(_ school: SampleSchool, _ said: Said, _ flags: [String] = []) throws -> FrontDesk {
        var services = Services()
        let desk = school.desk
        services.open = { _ in desk }
        let output = Output(
            results: { text throws(Output.Failure) in said.results.withLock { $0 += text } },
            talks: { text in said.talk.withLock { $0 += text } })
        let speech = Speech(output: output, terminal: { Terminal.facts([:]) }, environment: [:], pages: false)
        return FrontDesk(
            services: services, environment: [:],
            standing: try Flags.reading(["--database", school.path, "--as", "okafor"] + flags),
            door: .command, speech: speech, sitting: Sitting(isShell: true))
    }

    private func run(_ lines: [String], keepsGoing: Bool = false, _ flags: [String] = []) throws -> (
        exit: Int32, said: Said
    ) {
        let said = Said()
        var rest = lines[...]
        let exit = Script(name: "day.session", keepsGoing: keepsGoing).run(try front(try SampleSchool(), said, flags)) {
            rest.popFirst().map { .success($0) }
        }
        return (exit, said)
    }

    @Test("A script stops at its first error and says file:line")
    func stops() throws {
        let (exit, said) = try run(["# a day", "", "whoami", "hlep", "whoami"])
        #expect(exit == 64)
        #expect(said.talk.withLock { $0 }.hasPrefix("day.session:4: \nhlep\n^^^^\n"))
        #expect(said.results.withLock { $0 }.split(separator: "\n").count == 2)
    }

    @Test("With --keep-going it goes on, and its exit code is the first error's")
    func keepsGoing() throws {
        let (exit, said) = try run(["hlep", "whoami", "help nothing"], keepsGoing: true)
        #expect(exit == 64)
        #expect(said.results.withLock { $0 }.hasPrefix("Chidi Okafor"))
        #expect(said.talk.withLock { $0 }.contains("day.session:3: "))
    }

    private static let codes = (1...30).map { "7-\($0)" }

    @Test("F14 codes of a scan end with the line done; the script goes on behind it")
    func scanned() throws {
        let lines = ["scan 7", "# the first half", "", Self.codes.prefix(15).joined(separator: " ")]
        let (exit, said) = try run(lines + Self.codes.suffix(15) + ["done", "whoami"], ["--as", "castillo"])
        #expect(exit == 0, "\(said.talk.withLock { $0 })")
        #expect(said.results.withLock { $0 }.contains("Cart 7 is checked in"))
        #expect(said.results.withLock { $0 }.contains("Rosa Castillo,"))
    }

    @Test("F14 exceptions stand behind done, as in the line itself")
    func scannedBut() throws {
        let (exit, said) = try run(["scan 7"] + Self.codes.dropLast() + ["done missing 30"], ["--as", "castillo"])
        #expect(exit == 0)
        #expect(said.results.withLock { $0 }.contains("7-30 is missing and held"))
    }

    @Test(
        "F14 a command is never read as a code: the script stops there and names the line",
        arguments: ["in 4", "whoami --as okafor", "--as okafor whoami", "! day fri closed \"snow\"", "EXIT"])
    func notScanned(command: String) throws {
        let (exit, said) = try run(["# a day", "scan 7", "7-1", command, "done"], ["--as", "castillo"])
        #expect(exit == 64)
        let talk = said.talk.withLock { $0 }
        #expect(talk.contains("day.session:2: \n\(command)\n^"), "\(talk)")
        #expect(talk.contains("Nothing was done with this line"))
        #expect(said.results.withLock { $0 } == "")
    }

    @Test("F14 a script that ends before done has checked nothing in, and says so")
    func unfinished() throws {
        let (exit, said) = try run(["scan 7"] + Self.codes, ["--as", "castillo"])
        #expect(exit == 64)
        #expect(said.talk.withLock { $0 }.contains("The lines ended without \"done\": cart 7 is not checked in"))
        #expect(said.results.withLock { $0 } == "")
    }

    @Test("exit ends a script") func leaves() throws {
        let (exit, said) = try run(["exit", "whoami"])
        #expect(exit == 0)
        #expect(said.results.withLock { $0 } == "")
    }

    @Test("A no that several dates of a series meet is said once")
    func once() {
        let refusal = Refusal(
            code: "own-class-only", clause: "S11", sentence: "This is another's class.", exit: .notPermitted)
        let other = Refusal(code: "closed-day", clause: "S11", sentence: "The school is closed.", exit: .rule)
        #expect(
            Failure(Refused([refusal, refusal, other, refusal])).objections.map(\.code) == [
                "own-class-only", "closed-day",
            ])
    }

    @Test("F24 a rehearsal's person whose session a change of roles ended begins a new one with the next line")
    func again() throws {
        let lines = ["whoami --as haddad", "person role haddad coordinator --as ramos", "whoami --as haddad"]
        let (exit, said) = try run(lines)
        #expect(exit == 0, "\(said.talk.withLock { $0 })")
        #expect(said.results.withLock { $0 }.contains("site coordinator"))
    }

    @Test("In JSON a no is data on standard output, with the exit code")
    func json() throws {
        let (exit, said) = try run(["hlep"], ["--json"])
        #expect(exit == 64)
        #expect(
            said.results.withLock { $0 }
                == "{\"refused\":[{\"code\":\"misread\",\"clause\":null,\"sentence\":\"There is no verb \\\"hlep\\\". Did you mean help?\",\"instead\":[],\"accepted\":[]}],\"exit\":64}\n"
        )
        #expect(said.talk.withLock { $0 } == "")
    }

    @Test("why tells the last no in full, at the line it was said of")
    func why() throws {
        let (_, said) = try run(["today --as subst", "why"], keepsGoing: true)
        let shown = said.results.withLock { $0 }
        #expect(shown.hasPrefix("today --as subst\n"))
        #expect(shown.contains("Rule: never-acts, from S3."))
    }

    @Test("F21 --as is refused by a real desk")
    func realDesk() throws {
        let said = Said()
        let front = try front(try SampleSchool(rehearsal: false), said)
        #expect(front.take("whoami") == 77)
        #expect(said.talk.withLock { $0 }.contains("works in a rehearsal only"))
    }

    @Test("Another database at an open shell is refused") func otherDatabase() throws {
        let said = Said()
        #expect(try front(try SampleSchool(), said).take("whoami --database /elsewhere.db") == 64)
    }
}
