// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Says in which grade and room somebody teaches this school year, or the one that a later day belongs to.
///
/// - Source: S4
package struct TeachingSet: Request {
    package static let name = "teaching.set"
    package static let permission = Permission("teaching.set")
    package let unit: UnitID
    package let person: PersonID
    package let grade: String
    /// Any word for the room.
    package let room: String
    /// A day of the school year meant; nil is today's, or the next.
    package let from: Day?

    package init(unit: UnitID, person: PersonID, grade: String, room: String, from: Day? = nil) {
        self.unit = unit
        self.person = person
        self.grade = grade
        self.room = room
        self.from = from
    }

    package func needs(at now: Moment) -> [Slice] {
        [SchoolYear.of(unit), HeldRole.at(unit), Person.id(person), Room.at(unit)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let years = try facts.rows(SchoolYear.of, unit).sorted { $0.firstDay < $1.firstDay }
        guard let year = years.first(where: { $0.lastDay >= max(from ?? now.day, now.day) }) else {
            return .refuse(DayNotEntered.refusal("No school year is entered for now.", exit: .notFound))
        }
        let who = try facts.one(Person.id, person)?.called ?? "somebody"
        let day = max(from ?? now.day, now.day, year.firstDay)
        let held = try facts.rows(HeldRole.at, unit).filter { $0.person == person && $0.covers(day) }
        if let barred = held.first(where: { Role.barred.contains($0.role) }) {
            return .refuse(
                OwnerFits.refusal(
                    "\(who) is entered as \(Role.spoken[barred.role] ?? barred.role) and is on no number list."))
        }
        guard held.contains(where: { $0.role == Role.teacher }) else {
            return .refuse(OwnerFits.refusal("\(who) is no teacher here."))
        }
        let room: String
        switch try KnownRoom.find(self.room, at: unit, facts, by: actor) {
        case .failure(let refused): return .refuse(refused.refusals)
        case .success(let found): room = found.code
        }
        let old = try facts.one(Teaching.by, unit, year.year, person)
        let new = Teaching(site: unit, year: year.year, person: person, grade: grade, room: room)
        var draft = Draft(unit, facts)
        if let old {
            var row = old
            row.grade = grade
            row.room = room
            if row == old {
                return .refuse(NothingToChange.refusal("\(who) teaches grade \(grade) in \(room) already."))
            }
            draft.update(old, row)
        } else {
            draft.insert(new)
        }
        return .accept(
            draft,
            Receipt("\(who) teaches grade \(grade) in room \(room).").previewed(
                "\(who) will teach grade \(grade) in room \(room).",
                question: "Enter that \(who) teaches grade \(grade) in room \(room)?"))
    }
}
