// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import Store
import StoreSQLite
import TestKit
import Testing

/// A request of the test's own: puts a setting in force.
struct SetFigure: Request {
    static let name = "test.set"
    static let permission = Permission("test.set")
    let unit: UnitID
    let key: String
    let value: String

    func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let settings = try facts.rows(Setting.of, unit)
        if value == "no" {
            return .refuse(
                Refusal(code: "test-no", clause: "S15", sentence: "No.", instead: ["set \(key) yes"], kept: true))
        }
        var draft = Draft(unit, facts)
        let row = Setting(unit: unit, key: key, value: value)
        if let old = settings.first(where: { $0.key == key }) {
            var next = old
            next.value = value
            draft.update(old, next)
        } else {
            draft.insert(row)
        }
        draft.tell(Notice(actor.person, .atOnce, subject: "Set", "\(key) is \(value)"))
        return .accept(draft, Receipt("\(key) is \(value)."))
    }
}

@Suite("The transaction loop")
struct LoopTests {
    private func school() throws -> SampleSchool {
        let school = try SampleSchool()
        try school.arrange([.insert(RoleRight(role: Role.coordinator, permission: "test.set", reach: .unit))])
        return school
    }

    @Test("An accepted request changes its rows, the journal and the outbox together")
    func together() throws {
        let school = try school()
        let receipt = try school.perform(SetFigure(unit: school.site, key: "a", value: "1"), as: "marquez")
        #expect(receipt.entry == 2)
        let rows = try school.rows(Setting.of, school.site)
        #expect(rows.map(\.value) == ["1"])
        #expect(rows.first?.rev == 2)
        let waiting = try school.rows(Outgoing.waiting, school.site)
        #expect(waiting.map(\.body) == ["a is 1"])
        let entries = try school.archive.read { try $0.entries(school.site, after: 0, limit: 10) }
        #expect(entries.map(\.seq) == [1, 2])
        var head = Chain.start
        for entry in entries {
            #expect(Chain.hash(entry, after: head) == entry.hash)
            head = entry.hash
        }
        try school.perform(SetFigure(unit: school.site, key: "a", value: "2"), as: "marquez")
        #expect(try school.rows(Setting.of, school.site).first?.rev == 3)
    }

    @Test("S15 a kept refusal stands beside the journal and changes nothing")
    func kept() throws {
        let school = try school()
        #expect(try school.codes(SetFigure(unit: school.site, key: "a", value: "no"), as: "marquez") == ["test-no"])
        let kept = try school.rows(KeptRefusal.since, school.site, Instant(ms: 0))
        #expect(kept.map(\.code) == ["test-no"])
        #expect(try school.archive.read { try $0.entries(school.site, after: 0, limit: 10) }.count == 1)
    }

    @Test("S1 F21 a right that nobody gave is refused and kept")
    func denied() throws {
        let school = try school()
        #expect(try school.codes(SetFigure(unit: school.site, key: "a", value: "1"), as: "okafor") == ["not-permitted"])
        #expect(
            try school.rows(KeptRefusal.since, school.site, Instant(ms: 0)).first?.person == school.person("okafor"))
    }

    @Test("S1 F21 a refusal that cannot be kept says so with it, and ends as storage that failed")
    func notKept() throws {
        let school = try school()
        let engine = try SQLiteEngine(path: school.path)
        defer { engine.close() }
        try engine.write(nil) {
            try $0.script(
                "create trigger no_space before insert on kept_refusal begin select raise(abort, 'no space left'); end")
        }
        func refused(_ step: () throws -> Void) -> Refused? {
            do {
                try step()
                return nil
            } catch { return error as? Refused }
        }
        let request = refused { try school.perform(SetFigure(unit: school.site, key: "a", value: "1"), as: "okafor") }
        let question = refused {
            _ = try school.answer(LookAtRefusals(unit: school.site, since: Instant(ms: 0)), as: "okafor")
        }
        for one in [request, question] {
            #expect(one?.refusals.map(\.code) == ["not-permitted", "refusal-not-kept"])
            #expect(one?.exit == .storage)
        }
        #expect(try school.rows(KeptRefusal.since, school.site, Instant(ms: 0)).isEmpty)
    }

    @Test("S3 S16 a substitute never acts")
    func substitute() throws {
        #expect(try school().codes(SetFigure(unit: UnitID(1), key: "a", value: "1"), as: "subst") == ["never-acts"])
    }

    @Test("A repeat with the same key returns the first receipt and does nothing")
    func repeated() throws {
        let school = try school()
        let token = try school.token("marquez")
        let envelope = Envelope(SetFigure(unit: school.site, key: "k", value: "1"), key: [1, 2, 3], door: .command)
        let first = try school.desk.perform(envelope, as: token)
        let second = try school.desk.perform(envelope, as: token)
        #expect(second.entry == first.entry)
        #expect(second.repeated)
        #expect(second.headline == "k is 1.")
    }

    @Test("A try writes nothing")
    func dryRun() throws {
        let school = try school()
        let envelope = Envelope(SetFigure(unit: school.site, key: "k", value: "1"), door: .command, dryRun: true)
        #expect(try school.desk.perform(envelope, as: school.token("marquez")).headline == "k is 1.")
        #expect(try school.rows(Setting.of, school.site).isEmpty)
    }

    @Test(
        "F6 every door meets the same rules and the same rights",
        arguments: [Door.shell, .command, .nightly, .sheet, .web])
    func doors(door: Door) throws {
        let school = try school()
        #expect(throws: Refused.self) {
            try school.perform(SetFigure(unit: school.site, key: "a", value: "no"), as: "marquez", door: door)
        }
        #expect(throws: Refused.self) {
            try school.perform(SetFigure(unit: school.site, key: "a", value: "1"), as: "okafor", door: door)
        }
        #expect(try school.rows(Setting.of, school.site).isEmpty)
    }

    @Test("F18 what a person writes cannot pass for an act of the desk")
    func forged() throws {
        let school = try school()
        let text = "\",\"a\":{\"t\":\"held_role\",\"role\":\"dts\"}}]} undone by the desk #1"
        let receipt = try school.perform(SetFigure(unit: school.site, key: "a", value: text), as: "marquez")
        let seq = try #require(receipt.entry)
        let (entries, parts) = try school.archive.read {
            (try $0.entries(school.site, after: seq - 1, limit: 1), try $0.parts(school.site, from: seq, to: seq))
        }
        #expect(entries.map(\.kind) == ["test.set"])
        #expect(entries.first?.actor == school.person("marquez"))
        let changes = try #require(Body.read(parts, kinds: .standard, schema: Migrations.current).recorded)
        #expect(changes.map(\.kind.table.name) == ["setting"])
        #expect(changes.first?.after?.contains(.text(text)) == true)
    }
}
