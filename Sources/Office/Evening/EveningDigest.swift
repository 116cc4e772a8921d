// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import People

/// What each person is told of an evening: one notice a person, gathered with the night's other news into one digest.
///
/// Nobody is told of what was in order. A flag is told when it is raised and at each step it climbs, to those of that step.
/// - Source: F13, RULES "Close of day"
struct EveningDigest {
    let evening: Evening
    let flags: EveningFlags.Written
    let unit: UnitID
    let now: Moment

    func tell(_ draft: inout Draft) throws {
        let facts = draft.facts
        let words = EveningWords(unit: unit, now: now)
        let roles = try reached(facts)
        var lines: [PersonID: [String]] = [:]
        func say(_ line: String, to people: [PersonID]) {
            for person in Set(people) { lines[person, default: []].append(line) }
        }
        try words.load(flags.raised + flags.climbed, facts)
        for flag in flags.raised {
            let cart = try words.cart(of: flag, facts)
            let coordinating = cart.flatMap { evening.coordinating[$0.cart] }
            say(try words.line(flag, facts), to: roles.coordinators + [flag.person, coordinating].compactMap { $0 })
        }
        for flag in flags.climbed {
            let line = "Since \(Said.day(flag.firstDay, from: now.day)): \(try words.line(flag, facts))"
            if flag.step == 1 {
                say(line, to: roles.principals)
            } else {
                let loss = flag.code != EveningCode.appOverdue.rawValue
                say(
                    line + (loss ? " The loss report is prepared: report loss \(Numbered.flag.id(flag.no))." : ""),
                    to: roles.services)
            }
        }
        for (line, person) in try EveningNotes(evening: evening, unit: unit).lines(facts) {
            say(line, to: roles.coordinators + [person].compactMap { $0 })
        }
        for (person, told) in lines.sorted(by: { $0.key < $1.key }) {
            draft.tell(
                Notice(
                    person, .digest, subject: evening.day.day.long, told.joined(separator: "\n"),
                    key: "close/\(unit.raw)/\(evening.day.day.number)/\(person.raw)"))
        }
    }

    private struct Reached {
        var coordinators: [PersonID]
        var principals: [PersonID]
        var services: [PersonID]
    }

    private func reached(_ facts: Facts) throws -> Reached {
        let here = try facts.rows(HeldRole.at, unit).filter { $0.covers(now.day) }
        var above: [HeldRole] = []
        if let parent = try facts.one(Unit.id, unit)?.parent {
            above = try facts.rows(HeldRole.at, parent).filter { $0.covers(now.day) }
        }
        func holders(_ role: String, _ rows: [HeldRole]) -> [PersonID] {
            Set(rows.filter { $0.role == role }.map(\.person)).sorted()
        }
        return Reached(
            coordinators: holders(Role.coordinator, here), principals: holders(Role.principal, here),
            services: holders(Role.desktopServices, here + above))
    }
}
