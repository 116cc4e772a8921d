// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Appoints somebody to install named apps until a day (`designate okafor org.khanacademy.Khan until 18 dec`).
/// - Source: S9
package struct Designate: Request {
    package static let name = "app.designate"
    package static let permission = Permission("app.designate")
    package let unit: UnitID
    package let person: PersonID
    /// Bundle identifiers; none stands for all of the catalogue.
    package let apps: [String]
    package let lastDay: Day

    package init(unit: UnitID, person: PersonID, apps: [String], lastDay: Day) {
        self.unit = unit
        self.person = person
        self.apps = apps
        self.lastDay = lastDay
    }

    package func needs(at now: Moment) -> [Slice] {
        [Person.id(person), HeldRole.of(person), Counter.of(unit, Numbered.designation), Unit.id(unit)]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let designee = try facts.one(Person.id, person) else {
            return .refuse(Designee.refusal("There is nobody of that name.", exit: .notFound))
        }
        let held = try facts.rows(HeldRole.of, person).filter { $0.covers(now.day) }
        var objections: [Refusal] = []
        if designee.state != .active || !held.contains(where: { $0.unit == unit }) {
            objections.append(Designee.refusal("\(designee.called) does not work at this site now."))
        }
        if held.contains(where: { $0.role == Role.trainer }) {
            objections.append(
                Designee.refusal("Educational Technology Services installs nothing; \(designee.called) belongs to it."))
        }
        if let barred = held.first(where: { Role.barred.contains($0.role) }) {
            objections.append(
                Designee.refusal(
                    "\(designee.called) is entered as \(Role.spoken[barred.role] ?? barred.role) and handles no devices."
                ))
        }
        if lastDay < now.day {
            objections.append(Designee.refusal("\(lastDay.long) is past; an appointment ends on a day to come."))
        }
        if now.day.adding(400) < lastDay {
            objections.append(
                Designee.refusal("\(lastDay.long) is more than a school year away; appoint until the end of this one."))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        let keys = apps.map(Fold.key).sorted().joined(separator: " ")
        let row = Designation(
            unit: unit, no: try draft.next(.designation), person: person, apps: keys.isEmpty ? "all" : keys,
            lastDay: lastDay,
            madeBy: actor.person)
        draft.insert(row)
        draft.tell(
            Notice(
                person, .digest, subject: "You install apps",
                "\(actor.name) designated you to install \(row.saidApps) until \(lastDay.long)."))
        return .accept(
            draft,
            Receipt(
                "\(designee.called) installs \(row.saidApps) until \(lastDay.long).",
                data: ["designation": .int(row.no)]))
    }
}

/// Ends an appointment before its day (`designate end 3`).
/// - Source: S9
package struct EndDesignation: Request {
    package static let name = "app.designate.end"
    package static let permission = Permission("app.designate")
    package let unit: UnitID
    package let no: Int

    package init(unit: UnitID, no: Int) {
        self.unit = unit
        self.no = no
    }

    package func needs(at now: Moment) -> [Slice] { [Designation.numbered(unit, no)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.one(Designation.numbered, unit, no) else {
            return .refuse(
                NoSuchApp.refusal("There is no appointment \(no) here.", instead: ["designate list"], exit: .notFound))
        }
        guard let designee = try facts.one(Person.id, row.person) else { throw Missing([Person.id(row.person)]) }
        guard now.day <= row.lastDay else {
            return .refuse(Designee.refusal("\(designee.called)'s appointment ended on \(row.lastDay.long)."))
        }
        var draft = Draft(unit, facts)
        var after = row
        after.lastDay = now.day.adding(-1)
        draft.update(row, after)
        draft.tell(
            Notice(
                row.person, .digest, subject: "You install apps no more",
                "\(actor.name) ended your appointment to install \(row.saidApps)."))
        return .accept(draft, Receipt("\(designee.called) no longer installs \(row.saidApps)."))
    }
}

extension Designation {
    package var saidApps: String {
        apps == "all" ? "all approved apps" : apps.split(separator: " ").joined(separator: ", ")
    }
}
