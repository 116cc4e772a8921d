// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Undo and correct")
struct UndoTests {
    private let school: SampleSchool

    init() throws { school = try SampleSchool() }

    private func rename(_ shown: String, as who: String = "okafor") throws -> Int {
        try #require(
            try school.perform(RenamePerson(unit: school.site, person: school.person("okafor"), shown: shown), as: who)
                .entry)
    }
    private func undo(_ entry: Int, as who: String = "okafor") throws -> [String] {
        try school.codes(UndoEntry(unit: school.site, entry: entry), as: who)
    }
    private var shown: String? { get throws { try school.rows(Person.id, school.person("okafor")).first?.name } }

    @Test("Undo puts the rows back and says so in a new entry")
    func back() throws {
        let entry = try rename("C.")
        #expect(try school.answer(LookAtUndo(unit: school.site), as: "okafor")?.seq == entry)
        #expect(try undo(entry) == [])
        #expect(try shown == "Chidi Okafor")
        let lines = try school.answer(LookAtJournal(unit: school.site), as: "marquez")
        #expect(lines.first?.undoes == entry)
        #expect(lines.first { $0.seq == entry }?.undoneBy == lines.first?.seq)
        #expect(try undo(entry) == ["not-undoable"])
        #expect(try undo(lines.first?.seq ?? 0) == ["not-undoable"])
        #expect(try school.answer(LookAtUndo(unit: school.site), as: "okafor") == nil)
        let found = try school.desk.verify(
            school.site, head: nil, tables: false, door: .command, as: school.token("ashby"))
        #expect(found.faults == [])
    }

    @Test("Undo is refused to another, on another day, for what was built on, and for what is not there")
    func refused() throws {
        let first = try rename("C.")
        #expect(try undo(first, as: "marquez") == ["not-yours-to-undo"])
        let second = try rename("Ch.", as: "marquez")
        do {
            try school.perform(UndoEntry(unit: school.site, entry: first), as: "okafor")
            Issue.record("undone")
        } catch let refused as Refused {
            #expect(refused.refusals.map(\.code) == ["built-on"])
            #expect(refused.refusals.first?.sentence.contains("#\(second) by Elena Márquez") == true)
        }
        #expect(try undo(999) == ["no-such-entry"])
        school.set(20_261_120, 8 * 60)
        #expect(try undo(second, as: "marquez") == ["not-yours-to-undo"])
    }

    @Test("What declares itself never undone is not, and says what to do instead")
    func never() throws {
        let grant = GrantRole(unit: school.site, person: school.person("okafor"), role: Role.trainer)
        let entry = try #require(try school.perform(grant, as: "ramos").entry)
        #expect(try undo(entry, as: "ramos") == ["not-undoable"])
        #expect(try undo(1, as: "ramos") == ["not-yours-to-undo", "not-undoable"])
    }

    @Test("F17 afterwards the coordinator corrects, with a reason; the first entry stays")
    func correct() throws {
        let entry = try rename("C.")
        school.set(20_261_120, 8 * 60)
        let site = school.site
        #expect(
            try school.codes(CorrectEntry(unit: site, entry: entry, reason: "typing slip"), as: "okafor") == [
                "not-permitted"
            ])
        #expect(
            try school.codes(CorrectEntry(unit: site, entry: entry, reason: " "), as: "marquez") == ["needs-reason"])
        let receipt = try school.perform(CorrectEntry(unit: site, entry: entry, reason: "typing slip"), as: "marquez")
        #expect(receipt.details == ["It had said: “okafor is shown as “C.”.”", "Why: typing slip."])
        #expect(try shown == "Chidi Okafor")
        #expect(
            try school.answer(LookAtJournal(unit: site, entry: entry), as: "marquez").first?.undoneBy == receipt.entry)
    }

    @Test("A message that waits is dropped by undo, one that left is corrected")
    func messages() throws {
        try school.arrange([.insert(RoleRight(role: Role.coordinator, permission: "test.set", reach: .unit))])
        // Only registered requests are undone: the messages are put beside one.
        let entry = try rename("C.", as: "marquez")
        let now = school.desk.surroundings.clock()
        func message(_ no: Int, _ state: Outgoing.State) -> Outgoing {
            Outgoing(
                unit: school.site, no: no, entry: entry, key: "k\(no)", kind: "now", person: school.person("haddad"),
                subject: "Room",
                body: "Room 204", state: state, made: now, next: now)
        }
        try school.arrange([
            .insert(message(1, .waiting)), .insert(message(2, .sent)),
            .insert(Counter(unit: school.site, kind: .outbox, last: 2)),
        ])
        #expect(try undo(entry, as: "marquez") == [])
        let old = try school.rows(Outgoing.ofEntry, school.site, entry)
        #expect(old.map(\.state) == [.dropped, .sent])
        let waiting = try school.rows(Outgoing.waiting, school.site)
        #expect(waiting.map(\.subject) == ["Taken back: Room"])
        #expect(waiting.first?.body.contains("It had said: Room 204") == true)
    }

    @Test("A teacher reads their own entries, the auditor all; kept refusals only principal and auditor")
    func reading() throws {
        _ = try rename("C.")
        try school.perform(
            RenamePerson(unit: school.site, person: school.person("haddad"), shown: "L. Haddad"), as: "marquez")
        let site = school.site
        #expect(try school.answer(LookAtJournal(unit: site), as: "ashby").count == 3)
        #expect(
            try school.answer(LookAtJournal(unit: site), as: "okafor").map(\.kind) == ["person.rename", "desk.found"])
        let about = LookAtJournal(unit: site, about: Subject(school.person("haddad")))
        #expect(try school.answer(about, as: "ashby").count == 2)
        #expect(try school.answer(about, as: "okafor").map(\.kind) == ["desk.found"])
        #expect(try school.answer(LookAtJournal(unit: site, day: Day(20_261_119)), as: "ashby").count == 2)
        _ = try school.codes(CorrectEntry(unit: site, entry: 2, reason: "no right"), as: "okafor")
        let refusals = LookAtRefusals(unit: site, since: Instant(ms: 0))
        #expect(try school.answer(refusals, as: "adeyemi").map(\.code) == ["not-permitted"])
        #expect(throws: Refused.self) { try school.answer(refusals, as: "marquez") }
    }
}
