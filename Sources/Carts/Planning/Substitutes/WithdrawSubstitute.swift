// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Says that the teacher teaches after all.
///
/// Needs a reason and somebody other than the teacher, is refused while devices are out there, revives nothing, and stands in the
/// principal's digest. The first number of several days withdraws what is left of all of them.
/// - Source: S16
package struct WithdrawSubstitute: Request {
    package static let name = "substitute.withdraw"
    package static let permission = Permission("substitute.withdraw")
    package static let undo = UndoPolicy.never("A withdrawal is never undone: enter the substitute again.")
    package let site: UnitID
    package let no: Int
    package let why: String
    package var unit: UnitID { site }

    package init(site: UnitID, no: Int, why: String) {
        self.site = site
        self.no = no
        self.why = why
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Substitute.numbered(site, no), Substitute.sharing(site, no), Loan.openAtSite(site), HeldRole.at(site),
            Cart.all(site),
            SchoolYear.of(site),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let named = try facts.one(Substitute.numbered, site, no), named.live else {
            return .refuse(
                NoSuchSubstitute.refusal("There is no live \(Numbered.substitute.id(no)) here.", exit: .notFound))
        }
        let all = named.no == named.firstNo ? try facts.rows(Substitute.sharing, site, named.firstNo) : [named]
        let rows = all.filter { $0.live && ($0.day > now.day || $0.day == now.day && $0.end > now.minute) }.sorted {
            $0.no < $1.no
        }
        var second =
            try facts.rows(Loan.openAtSite, site).map { Person.id($0.holder) }
            + (named.person.map { [Person.id($0)] } ?? [])
        if let year = try facts.year(site, named.day) { second.append(Teaching.of(site, year.year)) }
        try facts.require(second)
        var no: [Refusal] = []
        if rows.isEmpty {
            no.append(NoSuchSubstitute.refusal("The time of \(Numbered.substitute.id(self.no)) is over: it stands."))
        }
        if why.allSatisfy(\.isWhitespace) {
            no.append(
                SubstituteWithdrawal.refusal(
                    "Why? A substitute is withdrawn with a reason.",
                    instead: ["substitute withdraw \(Numbered.substitute.id(self.no)) \"WHY\""]))
        }
        if try isTeacher(actor.person, named, facts) {
            no.append(
                SubstituteWithdrawal.refusal("It is your own class: somebody else withdraws it.", exit: .notPermitted))
        }
        if rows.contains(where: { $0.day == now.day }) {
            for loan in try facts.rows(Loan.openAtSite, site)
            where loan.isOpen
                && rows.contains(where: { $0.day == now.day && $0.replaces(loan.holder, room: loan.room) })
            {
                let cart = try facts.rows(Cart.all, site).first { $0.cart == loan.cart }
                let labels = loan.out.labels(ofCart: cart?.number ?? loan.cart)
                no.append(
                    SubstituteDevicesOut.refusal(
                        "\(labels) is still out with \(try facts.name(of: loan.holder)) in \(loan.room): it comes back first.",
                        instead: actor.coordinates(site) ? ["in \(labels)"] : []))
            }
        }
        guard no.isEmpty, let first = rows.first, let last = rows.last else { return .refuse(no) }
        var draft = Draft(site, facts)
        for row in rows {
            var gone = row
            gone.live = false
            gone.withdrawnBy = actor.person
            gone.why = why
            draft.update(row, gone)
        }
        let whose = try named.person.map { "\(try facts.name(of: $0))'s class" } ?? "room \(named.room ?? "")"
        let days =
            first.no == last.no
            ? "\(first.day), \(first.time)" : first.day == last.day ? "\(first.day)" : "\(first.day) to \(last.day)"
        let left = try StillReplaced(rows, draft.facts)
        let id = Numbered.substitute.id(self.no)
        for person in try facts.holders(of: Role.principal, at: site, on: now.day) {
            draft.tell(
                Notice(
                    person, .digest, subject: "Substitute withdrawn: \(whose)",
                    "\(actor.name) withdrew \(id) for \(whose), \(days): \(why)\(left.all.isEmpty ? "" : " — \(left.said)")"
                ))
        }
        return .accept(
            draft,
            Receipt(
                left.isWhole
                    ? "\(id) is withdrawn, and \(whose) still has a substitute, \(days)."
                    : "\(id) is withdrawn: \(whose) has its teacher, \(days)\(left.all.isEmpty ? "" : ", but for the time named below").",
                details: (left.all.isEmpty ? [] : [left.said])
                    + ["What was cancelled stays cancelled; it can be reserved again where it is still free."],
                data: ["withdrawn": .list(rows.map { .text(Numbered.substitute.id($0.no)) })]))
    }

    private func isTeacher(_ person: PersonID, _ substitute: Substitute, _ facts: Facts) throws -> Bool {
        if let mine = substitute.person { return mine == person }
        guard let room = substitute.room, let year = try facts.year(site, substitute.day) else { return false }
        return try facts.rows(Teaching.of, site, year.year).contains {
            $0.person == person && $0.room == room
        }
    }
}
