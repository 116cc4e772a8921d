// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Takes seat lists over, each by the rules of `seats set`; all of them or none.
///
/// A file speaks for the classes it names and for no others.
/// - Source: S6, F15, F16
package struct SeatsImport: Request {
    package static let name = "seats.import"
    package static let permission = Permission("seats.set")
    package let unit: UnitID
    package let lists: [SeatsSet]
    /// The line of the file in which each begins; empty where there is no file.
    package let lines: [Int]

    package init(unit: UnitID, lists: [SeatsSet], lines: [Int] = []) {
        self.unit = unit
        self.lists = lists
        self.lines = lines
    }

    package func needs(at now: Moment) -> [Slice] {
        [SchoolYear.of(unit), Cart.all(unit), Counter.of(unit, Numbered.seatList)] + lists.flatMap { $0.needs(at: now) }
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let years = try facts.rows(SchoolYear.of, unit).filter { $0.lastDay >= now.day }
        try facts.require(
            years.flatMap { year in
                lists.flatMap {
                    [SeatList.by(unit, year.year, $0.person), Allotment.ofCart(unit, $0.cart, year.year)]
                }
            })
        var draft = Draft(unit, facts)
        var said: [String] = []
        var no: [Refusal] = []
        for (index, list) in lists.enumerated() {
            switch try draft.also(list, by: actor, at: now) {
            case .success(let receipt): said.append(receipt.headline)
            case .failure(let refused):
                let who = try facts.one(Person.id, list.person)?.handle ?? ""
                let line = lines.indices.contains(index) ? lines[index] : nil
                no += refused.refusals.filter { $0.code != NothingToChange.code }.map {
                    Refusal(
                        code: $0.code, clause: $0.clause, sentence: "\(who): \($0.sentence)", instead: $0.instead,
                        kept: $0.kept, exit: $0.exit)
                }.about(line: line) { _ in "first" }
            }
        }
        guard no.isEmpty else { return .refuse(no) }
        guard !said.isEmpty else { return .refuse(NothingToChange.refusal("The seats are like that already.")) }
        return .accept(
            draft,
            Receipt("\(Said.count(said.count, "seat list is", "seat lists are")) taken over.", details: said)
                .previewed(
                    "\(Said.count(said.count, "seat list", "seat lists")) will be entered:",
                    question: "Enter \(Said.count(said.count, "seat list", "seat lists"))?"))
    }
}
