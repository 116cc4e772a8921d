// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Takes a number list over with the grades and rooms it names: all of it or nothing, one entry, taken back as one.
///
/// Each part meets the rules of the single request, and the number list is judged with the grades as the list has them. Who teaches where needs
/// a right of its own, as by hand.
/// - Source: S4, F15, F16
package struct GradesImport: Request {
    package static let name = "allotment.import"
    package static let permission = NumbersChange.permission
    package let unit: UnitID
    package let teachings: [TeachingSet]
    package let numbers: NumbersChange
    /// The line of the file in which each teacher's grade and room stands; empty where there is no file.
    package let lines: [Int]

    package init(unit: UnitID, teachings: [TeachingSet], numbers: NumbersChange, lines: [Int] = []) {
        self.unit = unit
        self.lines = lines
        self.teachings = teachings
        self.numbers = numbers
    }

    package func needs(at now: Moment) -> [Slice] {
        numbers.needs(at: now) + teachings.flatMap { $0.needs(at: now) } + [RoleRight.all()]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let years = try facts.rows(SchoolYear.of, unit).filter { $0.lastDay >= now.day }
        try facts.require(years.flatMap { year in teachings.map { Teaching.by(unit, year.year, $0.person) } })
        if !teachings.isEmpty, try !facts.may(actor, TeachingSet.permission, at: unit) {
            return .refuse(
                NotYourGrade.refusal(
                    "The list changes who teaches where: the site coordinator takes it over.", exit: .notPermitted))
        }
        var draft = Draft(unit, facts)
        var said: [String] = []
        var no: [Refusal] = []
        for (index, teaching) in teachings.enumerated() {
            switch try draft.also(teaching, by: actor, at: now) {
            case .success(let receipt): said.append(receipt.headline)
            case .failure(let refused):
                let line = lines.indices.contains(index) ? lines[index] : nil
                no += refused.refusals.filter { $0.code != NothingToChange.code }.about(line: line) {
                    $0.code == OwnerFits.code ? "teacher" : "room"
                }
            }
        }
        var list: Receipt?
        switch try draft.also(numbers, by: actor, at: now) {
        case .success(let receipt): list = receipt
        case .failure(let refused): no += refused.refusals.filter { $0.code != NothingToChange.code }
        }
        guard no.isEmpty else { return .refuse(no) }
        guard !draft.isEmpty else {
            return .refuse(NothingToChange.refusal("The number list is like that already."))
        }
        return .accept(
            draft,
            Receipt(
                list?.headline ?? "The grades and rooms of the list are taken over.",
                details: said + (list?.details ?? []),
                hints: list?.hints ?? [], data: list?.data ?? [:]
            ).previewed(
                list?.preview?.headline ?? "The grades and rooms of the list will be entered:",
                question: "Apply this list: \(Said.count(said.count + (list?.details.count ?? 0), "line", "lines"))?"))
    }
}
