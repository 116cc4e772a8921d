// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People
import Testing

@Suite("Facts know their slice")
struct FactsTests {
    private let unit = UnitID(1)

    private func setting(_ key: String, _ value: String) -> Setting { Setting(unit: unit, key: key, value: value) }

    @Test("What was not loaded throws, and is never read as none")
    func missing() throws {
        var facts = Facts()
        #expect(throws: Missing.self) { try facts.rows(Setting.of, unit) }
        try facts.load(Setting.of(unit), [])
        #expect(try facts.rows(Setting.of, unit).isEmpty)
        #expect(throws: Missing.self) { try facts.rows(Setting.of, UnitID(2)) }
    }

    @Test("A list of slices is asked for at once")
    func require() throws {
        var facts = Facts()
        try facts.load(Setting.of(unit), [])
        do {
            try facts.require([Setting.of(unit), Setting.of(UnitID(2)), Setting.of(UnitID(3))])
            Issue.record("nothing was missing")
        } catch let missing as Missing {
            #expect(missing.slices == [Setting.of(UnitID(2)), Setting.of(UnitID(3))])
        }
    }

    @Test("The after-state has what a draft put, changed and removed, and nothing that belongs elsewhere")
    func after() throws {
        var facts = Facts()
        try facts.load(Setting.of(unit), [setting("a", "1").cells, setting("b", "1").cells])
        var draft = Draft(unit, facts)
        draft.update(setting("a", "1"), setting("a", "2"))
        draft.remove(setting("b", "1"))
        draft.insert(setting("c", "1"))
        draft.insert(Setting(unit: UnitID(2), key: "d", value: "1"))
        let after = try draft.facts.rows(Setting.of, unit).map { "\($0.key)\($0.value)" }.sorted()
        #expect(after == ["a2", "c1"])
        #expect(try facts.rows(Setting.of, unit).count == 2)
    }

    @Test("A row changed twice is saved once, with its first image before and its last after")
    func folded() throws {
        var facts = Facts()
        try facts.load(Setting.of(unit), [setting("a", "1").cells])
        var draft = Draft(unit, facts)
        draft.update(setting("a", "1"), setting("a", "2"))
        draft.update(setting("a", "2"), setting("a", "3"))
        draft.insert(setting("n", "1"))
        draft.remove(setting("n", "1"))
        #expect(draft.changes.count == 1)
        #expect((draft.changes.first?.before as? Setting)?.value == "1")
        #expect((draft.changes.first?.after as? Setting)?.value == "3")
    }

    @Test("Numbers are counted within the draft")
    func numbers() throws {
        var facts = Facts()
        try facts.load(
            Counter.of(unit, Numbered.reservation), [Counter(unit: unit, kind: .reservation, last: 230).cells])
        var draft = Draft(unit, facts)
        #expect(try draft.next(.reservation) == 231)
        #expect(try draft.next(.reservation) == 232)
        #expect(try draft.next(.reservation, many: 3) == 233)
        #expect(try draft.next(.reservation) == 236)
        #expect(draft.changes.count == 1)
    }

    @Test(
        "Ids carry their kind",
        arguments: [("R231", "reservation", 231), ("a14", "app_request", 14), ("C12", "count", 12)])
    func ids(word: String, kind: String, no: Int) {
        let read = Numbered.read(word)
        #expect(read?.kind.rawValue == kind)
        #expect(read?.no == no)
    }

    @Test("What is no id is none", arguments: ["231", "R", "R0", "R-1", "R+5", "Q5", "RR5", ""])
    func noIds(word: String) { #expect(Numbered.read(word) == nil) }
}
