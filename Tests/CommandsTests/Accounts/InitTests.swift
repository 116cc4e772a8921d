// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Decisions
import Foundation
import Office
import People
import Store
import StoreSQLite
import Synchronization
import TestKit
import Testing

/// A place where there is no desk yet, and somebody who types passphrases.
private final class Empty {
    let path = NSTemporaryDirectory() + "cartdesk-init-" + Sodium.random(6).hex + ".db"
    let school: SampleSchool

    init() throws { school = try SampleSchool() }

    deinit {
        SQLiteEngine.discard(path)
    }

    var exists: Bool { FileManager.default.fileExists(atPath: path) }

    func desk() throws -> LocalDesk {
        LocalDesk(archive: TableArchive(try SQLiteEngine(path: path)), surroundings: school.desk.surroundings)
    }

    /// Runs a line; `typed` are the passphrases, `terminal` says whether somebody sits there.
    func run(_ line: String, typed: [String] = [], terminal: Bool = true, local: LocalDesk? = nil) throws -> Outcome {
        var services = Services()
        let surroundings = school.desk.surroundings
        services.create = { place in
            let engine = try SQLiteEngine(path: place, create: true)
            try Migrating.migrate(engine)
            return LocalDesk(archive: TableArchive(engine), surroundings: surroundings)
        }
        services.discard = { SQLiteEngine.discard($0) }
        var waiting = typed[...]
        let prompts = Prompts(ask: terminal ? { _, _ in true } : nil, secret: { _ in waiting.popFirst() })
        let context = Context(
            desk: school.desk, token: nil, site: UnitID(0), siteCode: "", siteName: "", isRehearsal: false,
            door: .command,
            now: Moment(surroundings.clock(), in: school.zone), flags: try Flags.reading([]), prompts: prompts,
            services: services,
            sitting: Sitting(isShell: true), database: path, environment: [:], local: local)
        return try Dispatcher.run(Typed(Line(line)), in: context)
    }

    func codes(_ line: String, typed: [String] = [], terminal: Bool = true, local: LocalDesk? = nil) throws -> [String]
    {
        do {
            _ = try run(line, typed: typed, terminal: terminal, local: local)
            return []
        } catch let refused as Refused {
            return refused.refusals.map(\.code)
        }
    }
}

@Suite("Making a desk")
struct InitTests {
    private static let line = "init lincoln \"Lincoln School\" America/Chicago ramos \"Inés Ramos\""

    @Test("F29 a real desk has one person, Desktop Services, with a passphrase typed twice and no default")
    func real() throws {
        let empty = try Empty()
        #expect(try empty.codes(Self.line, typed: ["three little words", "three little wards"]) == ["mistyped"])
        #expect(try empty.codes(Self.line) == ["mistyped"])
        #expect(try empty.codes(Self.line, typed: ["password"]) == ["weak-passphrase"])
        #expect(!empty.exists)
        _ = try empty.run(Self.line, typed: ["three little words", "three little words"])
        let desk = try empty.desk()
        #expect(try !desk.isRehearsal)
        #expect(try desk.signIn(name: "ramos", passphrase: "three little words", kind: .shell).name == "Inés Ramos")
        let mode = try FileManager.default.attributesOfItem(atPath: empty.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(
            try empty.codes(Self.line, typed: ["three little words", "three little words"], local: desk) == [
                "desk-exists"
            ])
    }

    @Test("F29 off a terminal one line of standard input is the passphrase")
    func piped() throws {
        let empty = try Empty()
        _ = try empty.run(Self.line, typed: ["three little words"], terminal: false)
        #expect(
            try empty.desk().signIn(name: "ramos", passphrase: "three little words", kind: .shell).handle == "ramos")
    }

    @Test("A rehearsal brings everyone along and begins on its morning; nobody has a passphrase")
    func rehearsal() throws {
        let empty = try Empty()
        let folder = Project.root.appendingPathComponent("seed/lincoln").path
        let outcome = try empty.run("init --rehearsal --from \(Line.quotedIfNeeded(folder))")
        #expect(outcome.exit == 0)
        let desk = try empty.desk()
        let facts = try desk.facts()
        #expect(facts.rehearsal)
        let now = try #require(facts.sites.first).now
        #expect(now.day.number == 20_261_119)
        #expect(now.minute == 7 * 60 + 45)
        #expect(try desk.rehearse(name: "okafor").handle == "okafor")
        #expect(try LocalDesk.verifyAll(desk.archive).allSatisfy { $0.isSound })
    }

    @Test("F15 a folder with faults makes nothing: every finding is shown and no file appears")
    func faulty() throws {
        let empty = try Empty()
        #expect(try empty.run("init --rehearsal --from /nonexistent-school").exit == 65)
        #expect(try empty.codes("init") == ["misread"])
        #expect(try empty.codes("init lincoln \"Lincoln School\" Nowhere/Else ramos \"Inés Ramos\"") == ["misread"])
        #expect(!empty.exists)
    }

    @Test("F30 a code is shown once and works; nothing secret is typed on a line")
    func code() throws {
        let school = try SampleSchool(rehearsal: false)
        let at = try AtDesk("marquez", school: school)
        let given = try Dispatcher.run(Typed(Line("person invite okafor")), in: at.context())
        let code = try #require(given.data?["code"]?.string)
        var waiting = [code, "three little words", "three little words"][...]
        let prompts = Prompts(ask: { _, _ in true }, secret: { _ in waiting.popFirst() })
        _ = try Dispatcher.run(Typed(Line("login --code")), in: at.context(prompts: prompts))
        #expect(
            try school.desk.signIn(name: "okafor", passphrase: "three little words", kind: .shell).handle == "okafor")
    }

    @Test("Undo says so when there is nothing of one's own to take back")
    func nothing() throws {
        let at = try AtDesk("okafor")
        do {
            _ = try Dispatcher.run(Typed(Line("undo")), in: at.context())
            Issue.record("something was undone")
        } catch let refused as Refused {
            #expect(refused.refusals.map(\.code) == ["nothing-to-undo"])
        }
    }
}
