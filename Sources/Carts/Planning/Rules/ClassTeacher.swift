// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// Devices are reserved for a class of one of the school's teachers, and go out to nobody else's.
///
/// Students, substitutes, aides and student teachers never have a class at the desk, whatever else they hold; nor has somebody whose place
/// here ends before the day. Judged again at the check-out: who was a teacher when it was reserved may have left since.
/// - Source: S3, S16
package enum ClassTeacher: Rule {
    package static let code = "class-teacher"
    package static let clause = "S3"
    package static let kept = true

    private static let teaching: Set<String> = [Role.teacher, Role.coordinator, Role.principal]

    static func objection(to wish: Wish, _ facts: Facts) throws -> [Refusal] {
        try objection(wish.teacher, at: wish.site, on: wish.day, facts)
    }

    static func objection(_ teacher: PersonID, at site: UnitID, on day: Day, _ facts: Facts) throws -> [Refusal] {
        guard let person = try facts.one(Person.id, teacher), person.state != .erased else {
            return [refusal("There is no such teacher here.", exit: .notFound)]
        }
        guard person.state == .active else {
            let why = person.state == .left ? "has left the school" : "is blocked"
            return [refusal("\(person.called) \(why): no devices go to such a class.", exit: .notFound)]
        }
        let held = try facts.rows(HeldRole.of, teacher).filter { $0.covers(day) }
        if let barred = held.first(where: { Role.barred.contains($0.role) }) {
            let kind = Role.spoken[barred.role] ?? barred.role
            return [
                refusal("\(person.called) is entered as \(kind) on \(day): no devices go to such a class.")
            ]
        }
        guard held.contains(where: { $0.unit == site && teaching.contains($0.role) }) else {
            return [refusal("\(person.called) is no teacher of this school on \(day).")]
        }
        return []
    }
}
