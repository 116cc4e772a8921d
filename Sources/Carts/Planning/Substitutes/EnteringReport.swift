// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// Who is told what when a substitute is entered, and what the receipt says.
struct EnteringReport {
    private var notices: [Notice] = []
    private(set) var receipt: Receipt
    private let site: UnitID
    private let whose: String
    private let entered: [Substitute]
    private let carts: [Int: Cart]
    /// Coordinators and principals of today.
    private let leaders: Set<PersonID>
    private let now: Moment

    init(
        _ request: EnterSubstitute, whose: String, _ entered: [Substitute], _ cuts: [(Substitute, Cut)],
        _ facts: Facts, at now: Moment
    ) throws {
        site = request.site
        self.whose = whose
        self.entered = entered
        self.now = now
        carts = Dictionary(try facts.rows(Cart.all, site).map { ($0.cart, $0) }, uniquingKeysWith: { a, _ in a })
        leaders = Set(
            try facts.holders(of: Role.coordinator, at: site, on: now.day)
                + facts.holders(of: Role.principal, at: site, on: now.day))
        let rooms = Set(entered.compactMap(\.room)).sorted(by: RoomName.order)
        receipt = Receipt("")
        let place = request.person == nil || rooms.isEmpty ? "" : " (\(Self.said(rooms)))"
        receipt.headline =
            "\(id): \(whose)\(place) has a substitute, \(days), \(time(request)). No devices go there in that time."
        receipt.data = [
            "substitute": .text(id), "first": .text(entered.first?.day.iso ?? ""),
            "last": .text(entered.last?.day.iso ?? ""), "rooms": .list(rooms.map { .text($0) }),
        ]
        tellPlaces(request, rooms)
        try tellCuts(request, cuts, facts)
        try tellRecalls(facts)
        try tellCarts(request, facts)
        receipt.preview = Receipt.Preview(
            "\(whose)\(place) will have a substitute, \(days), \(time(request)). No devices may go there in that time.",
            details: receipt.details.map { $0.replacing(" is cancelled.", with: " will be canceled.") },
            question: "Enter the substitute?")
    }

    func tell(_ draft: inout Draft, by actor: Actor) {
        for notice in notices where notice.person != actor.person { draft.tell(notice) }
    }

    private var id: String { Numbered.substitute.id(entered.first?.no ?? 0) }

    /// "Fri 20 Nov", "Fri 20 Nov to Mon 23 Nov".
    private var days: String {
        guard let first = entered.first?.day, let last = entered.last?.day else { return "" }
        return first == last ? "\(first)" : "\(first) to \(last)"
    }

    /// The whole time of the first day, whatever rooms it is spent in.
    private func time(_ request: EnterSubstitute) -> String {
        let there = entered.filter { $0.day == entered.first?.day }
        let start = there.map(\.start).min() ?? 0
        let end = there.map(\.end).max() ?? 1440
        return start == 0 && end == 1440 ? "all day" : "\(Span(stored: start, end))"
    }

    private static func said(_ rooms: [String]) -> String {
        rooms.count == 1 ? "room \(rooms[0])" : "rooms \(Said.list(rooms))"
    }

    /// Where a teacher's class is then, where it is not one room for the whole time.
    private mutating func tellPlaces(_ request: EnterSubstitute, _ rooms: [String]) {
        guard request.person != nil else { return }
        if entered.contains(where: { $0.room == nil }) {
            receipt.details.append(
                "No room is entered for this teacher: nothing goes to the class. Name its room: substitute … in ROOM.")
        }
        guard rooms.count > 1 else { return }
        for row in entered {
            receipt.details.append(
                "\(Numbered.substitute.id(row.no)): \(row.room.map { "room \($0)" } ?? "no room"), \(row.day), \(row.times)."
            )
        }
    }

    private mutating func tellCuts(
        _ request: EnterSubstitute, _ cuts: [(Substitute, Cut)], _ facts: Facts
    ) throws {
        var cancelled: [String] = []
        var moved: [String] = []
        var others: [String] = []
        for (substitute, cut) in cuts {
            guard let row = cut.row else { continue }
            let said = said(cut, row)
            receipt.details.append(said)
            if case .ended = cut, row.state != .kept {
                cancelled.append(Numbered.reservation.id(row.no))
            } else {
                moved.append(Numbered.reservation.id(row.no))
            }
            let isOther = request.person != nil && row.person != request.person
            let room = isOther ? substitute.room.map { " in room \($0)" } ?? "" : ""
            if isOther {
                others.append(
                    "\(try facts.name(of: row.person)) has room \(row.room) reserved then (\(Numbered.reservation.id(row.no)))."
                )
            }
            notices.append(
                Notice(
                    row.person, .atOnce, subject: "Substitute on \(substitute.day)",
                    "\(whose) has a substitute\(room) on \(substitute.day), \(substitute.time) (\(Numbered.substitute.id(substitute.no))). \(said)"
                ))
        }
        receipt.data["cancelled"] = .list(cancelled.map { .text($0) })
        receipt.data["moved"] = .list(moved.map { .text($0) })
        guard !others.isEmpty else { return }
        receipt.details += Array(Set(others)).sorted()
        receipt.data["asks"] = .text("Does \(whose) meet in that room then?")
    }

    private mutating func tellRecalls(_ facts: Facts) throws {
        var recalls: [String] = []
        let today = entered.filter { $0.day == now.day }.sorted { $0.span < $1.span }
        for loan in try facts.rows(Loan.openAtSite, site) where loan.isOpen {
            guard let first = today.first(where: { $0.replaces(loan.holder, room: loan.room) }) else { continue }
            recalls.append(Numbered.loan.id(loan.no))
            let labels = loan.out.labels(ofCart: carts[loan.cart]?.number ?? loan.cart)
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
                        subject: begun ? "Recall: \(labels)" : "Back by \(Said.clock(first.start)): \(labels)", said))
            }
        }
        receipt.data["recalls"] = .list(recalls.map { .text($0) })
    }

    private mutating func tellCarts(_ request: EnterSubstitute, _ facts: Facts) throws {
        guard let first = entered.first else { return }
        let soon = Notice.When.before(first.day)
        let people = try facts.rows(CartPerson.at, site).filter { $0.covers(first.day) }
        let rooms = Set(entered.compactMap(\.room))
        for cart in carts.values.sorted(by: { $0.number < $1.number }) where cart.live {
            if rooms.contains(cart.homeRoom) {
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
                notices.append(Notice(other, soon, subject: subject, "\(days), \(time(request)): \(said)"))
            }
        }
    }

    private func said(_ cut: Cut, _ row: Reservation) -> String {
        let what =
            "\(Numbered.reservation.id(row.no)) (\(row.mask.labels(ofCart: carts[row.cart]?.number ?? row.cart)), \(row.day)"
        return switch cut {
        case .over: ""
        case .ended(let row): "\(what), \(row.span)) \(row.state == .kept ? "ends" : "is cancelled")."
        case .shortened(let row, let was): "\(what)) is now \(row.span) instead of \(was)."
        case .split(let row, let later, let was):
            "\(what)) is now \(row.span) instead of \(was), and \(Numbered.reservation.id(later.no)) for \(later.span)."
        }
    }
}

extension Cut {
    /// The reservation that was hit; nil where its time had run out before.
    var row: Reservation? {
        switch self {
        case .over: nil
        case .ended(let row), .shortened(let row, _), .split(let row, _, _): row
        }
    }
}
