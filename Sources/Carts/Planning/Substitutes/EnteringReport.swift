// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// Who is told what when a substitute is entered, and what the receipt says.
struct EnteringReport {
    private var notices: [Notice] = []
    private(set) var receipt: Receipt

    init(
        _ request: EnterSubstitute, _ first: Substitute, _ last: Substitute, _ cuts: [(Substitute, Cut)],
        _ facts: Facts,
        at now: Moment
    ) throws {
        let site = request.site
        let id = Numbered.substitute.id(first.no)
        let whose = try request.whose(facts)
        let days = first.no == last.no ? "\(first.day)" : "\(first.day) to \(last.day)"
        let numbers = Dictionary(try facts.rows(Cart.all, site).map { ($0.cart, $0) }, uniquingKeysWith: { a, _ in a })
        receipt = Receipt(
            "\(id): \(whose) has a substitute, \(days), \(first.time). No devices go there in that time.",
            data: ["substitute": .text(id), "first": .text(first.day.iso), "last": .text(last.day.iso)])
        let leaders = Set(
            try facts.holders(of: Role.coordinator, at: site, on: now.day)
                + facts.holders(of: Role.principal, at: site, on: now.day))

        for (substitute, cut) in cuts {
            guard let (row, said) = Self.said(cut, numbers) else { continue }
            receipt.details.append(said)
            notices.append(
                Notice(
                    row.person, .atOnce, subject: "Substitute on \(substitute.day)",
                    "\(whose) has a substitute on \(substitute.day), \(substitute.time) (\(Numbered.substitute.id(substitute.no))). \(said)"
                ))
        }
        if first.day == now.day {
            for loan in try facts.rows(Loan.openAtSite, site)
            where loan.isOpen && first.replaces(loan.holder, room: loan.room) {
                let labels = loan.out.labels(ofCart: numbers[loan.cart]?.number ?? loan.cart)
                let holder = try facts.name(of: loan.holder)
                let begun = first.span.contains(now.minute)
                let said =
                    begun
                    ? "RECALL: \(labels) is out with \(holder) in \(loan.room) (\(Numbered.loan.id(loan.no))) and has to come back now."
                    : "\(labels) is out with \(holder) in \(loan.room) and has to be back by \(Said.clock(first.start))."
                receipt.details.append(said)
                for person in leaders.union([loan.holder]).sorted() {
                    notices.append(
                        Notice(
                            person, .atOnce,
                            subject: begun ? "Recall: \(labels)" : "Back by \(Said.clock(first.start)): \(labels)", said
                        ))
                }
            }
        }
        let soon = Notice.When.before(first.day)
        let people = try facts.rows(CartPerson.at, site).filter { $0.covers(first.day) }
        let stranded = try facts.room(of: first)
        for cart in numbers.values.sorted(by: { $0.number < $1.number }) {
            if let stranded, Fold.key(stranded) == Fold.key(cart.homeRoom) {
                let said =
                    "Cart \(cart.number) lives in room \(cart.homeRoom): nothing is handed out of it then. Move it: move cart \(cart.number) to ROOM."
                receipt.details.append(said)
                for person in leaders.sorted() {
                    notices.append(Notice(person, soon, subject: "Cart \(cart.number) stands with a substitute", said))
                }
            }
            guard let person = request.person,
                people.contains(where: { $0.cart == cart.cart && $0.person == person && $0.part == .coordinating })
            else { continue }
            let deputies = people.filter { $0.cart == cart.cart && $0.part == .deputy && $0.person != person }.map(
                \.person)
            let said =
                deputies.isEmpty
                ? "Cart \(cart.number) loses its coordinating teacher for that time and has no deputy: the coordinator acts."
                : "Cart \(cart.number) loses its coordinating teacher for that time: a deputy acts."
            receipt.details.append(said)
            for other in Set(deputies).union(leaders).sorted() {
                let subject =
                    deputies.isEmpty || deputies.contains(other)
                    ? "You act for cart \(cart.number)" : "Cart \(cart.number) without its coordinating teacher"
                notices.append(Notice(other, soon, subject: subject, "\(days), \(first.time): \(said)"))
            }
        }
        if let room = request.room,
            try !Self.known(room, site, first.day, numbers.values.map(\.homeRoom), cuts.isEmpty, facts)
        {
            receipt.details.append("No teacher and no cart is entered for room \(room): is the number right?")
        }
    }

    func tell(_ draft: inout Draft, by actor: Actor) {
        for notice in notices where notice.person != actor.person { draft.tell(notice) }
    }

    private static func said(_ cut: Cut, _ carts: [Int: Cart]) -> (Reservation, String)? {
        func what(_ row: Reservation) -> String {
            "\(Numbered.reservation.id(row.no)) (\(row.mask.labels(ofCart: carts[row.cart]?.number ?? row.cart)), \(row.day)"
        }
        switch cut {
        case .over: return nil
        case .ended(let row) where row.state == .kept: return (row, "\(what(row)), \(row.span)) ends.")
        case .ended(let row): return (row, "\(what(row)), \(row.span)) is cancelled.")
        case .shortened(let row, let was): return (row, "\(what(row))) is now \(row.span) instead of \(was).")
        case .split(let row, let later, let was):
            return (
                row,
                "\(what(row))) is now \(row.span) instead of \(was), and \(Numbered.reservation.id(later.no)) for \(later.span)."
            )
        }
    }

    private static func known(
        _ room: String, _ site: UnitID, _ day: Day, _ homes: [String], _ nothingHit: Bool, _ facts: Facts
    ) throws -> Bool {
        guard nothingHit, let year = try facts.year(site, day) else { return true }
        return try (homes + facts.rows(Teaching.of, site, year.year).map(\.room)).contains {
            Fold.key($0) == Fold.key(room)
        }
    }
}
