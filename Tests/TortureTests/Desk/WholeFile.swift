// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import People
import Store
import StoreSQLite

/// Everything that must hold of a desk whatever was done to it, looked for in all of its rows and not by its own rules.
struct WholeFile {
    private(set) var faults: [String] = []
    private let archive: TableArchive
    /// The numbers of all entries of the school's journal.
    private(set) var entries: Set<Int> = []

    /// Looks at all of it: rows against one another, rows against the journal, the journal's chain, the file's pages.
    static func faults(_ desk: Desk) throws -> [String] { try WholeFile(desk).faults }

    /// `tables` holds every row against the entry that wrote it as well: the whole journal is read twice.
    init(_ desk: Desk, tables: Bool = true) throws {
        let engine = try desk.engine()
        defer { (engine as? SQLiteEngine)?.close() }
        archive = TableArchive(engine)
        if let file = engine as? SQLiteEngine {
            let pages = try file.outside { try $0.rows("pragma integrity_check", []) }
            if pages != [[.text("ok")]] { faults.append("pages: \(pages)") }
            if !(try file.outside { try $0.rows("pragma foreign_key_check", []) }).isEmpty {
                faults.append("rows point nowhere")
            }
        }
        try checkJournals(tables)
        let all = Dictionary(grouping: try rows(JournalEntry.self), by: \.unit)
        entries = Set(all.values.max { $0.count < $1.count }?.map(\.seq) ?? [])
        try checkRows()
    }

    /// Every row of a type.
    static func rows<R: Row>(_ type: R.Type, _ archive: TableArchive) throws -> [R] {
        guard let kind = RowKinds.standard[R.table.name] else { return [] }
        return try archive.read { turn in
            var facts = Facts()
            try turn.load([Slice(shape: kind.everything, arguments: [])], into: &facts)
            return try kind.all(facts).map { try R(cells: $0) }
        }
    }

    private func rows<R: Row>(_ type: R.Type) throws -> [R] { try Self.rows(type, archive) }

    private mutating func note(_ isGood: Bool, _ sentence: @autoclosure () -> String) {
        if !isGood, faults.count < 40 { faults.append(sentence()) }
    }

    private mutating func checkJournals(_ tables: Bool) throws {
        guard tables else {
            for fault in try LocalDesk.verifyAll(archive).flatMap(\.faults) {
                note(false, "\(fault.place): \(fault.sentence)")
            }
            return
        }
        var desk = LocalDesk(archive: archive, surroundings: .live())
        let latest = try desk.ledgers().map(\.opening.at).max() ?? Instant(ms: 0)
        desk = try desk.standing(at: latest)
        let auditor = try desk.rehearse(name: "dts.ramos")
        for (unit, code, _) in try desk.ledgers() {
            let found = try desk.verify(unit, head: nil, tables: true, door: .command, as: auditor.token)
            for fault in found.faults { note(false, "\(code) \(fault.place): \(fault.sentence)") }
        }
        try desk.signOut(auditor.token)
    }

    private mutating func checkRows() throws {
        let reservations = try rows(Reservation.self), loans = try rows(Loan.self)
        let carts = Dictionary(uniqueKeysWithValues: try rows(Cart.self).map { ($0.cart, $0) })
        let live = reservations.filter(\.live)
        for (index, one) in live.enumerated() {
            for other in live.dropFirst(index + 1) where one.day == other.day && one.cart == other.cart {
                note(
                    !(one.mask.overlaps(other.mask) && one.span.overlaps(other.span)),
                    "R\(one.no) and R\(other.no) both hold labels")
            }
            note(
                one.mask.isSubset(of: carts[one.cart]?.slots ?? .none),
                "R\(one.no) holds slots that cart \(one.cart) lacks")
            note(!one.mask.isEmpty, "R\(one.no) holds nothing")
        }
        for reservation in reservations {
            note(
                reservation.live == [.awaiting, .confirmed, .kept].contains(reservation.state)
                    || reservation.state == .kept,
                "R\(reservation.no) is \(reservation.state) and live \(reservation.live)")
        }
        try checkLoans(loans, reservations, carts)
        try checkSubstitutes(live)
        try checkAnswers(reservations)
        try checkPlaces(carts)
        let outgoing = try rows(Outgoing.self)
        note(Set(outgoing.map(\.key)).count == outgoing.count, "a message twice in the outbox")
    }

    private mutating func checkLoans(_ loans: [Loan], _ reservations: [Reservation], _ carts: [Int: Cart]) throws {
        for loan in loans {
            note(loan.out.isSubset(of: loan.taken), "loan \(loan.no): more is out than was taken")
            note(
                loan.taken.isSubset(of: carts[loan.cart]?.slots ?? .none), "loan \(loan.no): slots that the cart lacks")
            note(
                (loan.closed == nil) == !loan.out.isEmpty,
                "loan \(loan.no): closed \(loan.closed != nil), out \(loan.out)")
            let plan = reservations.first { $0.no == loan.reservation }
            note(
                plan?.state == .kept,
                "loan \(loan.no) of R\(loan.reservation), which is \(plan.map { "\($0.state)" } ?? "absent")")
            note(
                plan.map { loan.taken.isSubset(of: $0.mask) } ?? false,
                "loan \(loan.no) took more than R\(loan.reservation) held")
        }
        for (index, one) in loans.enumerated() where one.closed == nil {
            for other in loans.dropFirst(index + 1) where other.closed == nil && one.cart == other.cart {
                note(!one.out.overlaps(other.out), "loans \(one.no) and \(other.no) both have labels out")
            }
        }
        for reservation in reservations where reservation.state == .kept {
            note(
                loans.contains { $0.reservation == reservation.no },
                "R\(reservation.no) is kept, and there is no loan of it")
        }
    }

    /// S16: no plan stands in a substitute's time; of loans, the racing test knows which came first.
    private mutating func checkSubstitutes(_ live: [Reservation]) throws {
        // Rooms are codes of the site's list: a spelling would be another room to every comparison below.
        let codes = Set(try rows(Room.self).filter(\.live).map(\.code))
        for plan in live { note(codes.contains(plan.room), "R\(plan.no) is in \(plan.room), which is no room") }
        for cart in try rows(Cart.self) where cart.live {
            note(codes.contains(cart.homeRoom), "cart \(cart.number) is in \(cart.homeRoom), which is no room")
        }
        for substitute in try rows(Substitute.self) where substitute.live {
            for plan in live where plan.state != .kept && plan.day == substitute.day {
                let meant = plan.person == substitute.person || plan.room == substitute.room
                note(
                    !(meant && plan.span.overlaps(Span(stored: substitute.start, substitute.end))),
                    "R\(plan.no) stands in the time of S\(substitute.no)")
            }
        }
    }

    /// S15: whoever uses another's labels has all the yeses; a yes is used by one loan.
    private mutating func checkAnswers(_ reservations: [Reservation]) throws {
        let approvals = try rows(Approval.self).filter { $0.subjectKind == .reservation }
        let steps = try rows(ApprovalStep.self), allotments = try rows(Allotment.self)
        let used = approvals.compactMap(\.usedBy)
        note(Set(used).count == used.count, "one loan used two approvals: \(used)")
        for approval in approvals {
            note(
                (approval.state == .used) == (approval.usedBy != nil),
                "approval \(approval.no): \(approval.state), used by \(approval.usedBy ?? 0)")
        }
        for plan in reservations where plan.state == .confirmed || plan.state == .kept {
            let own = allotments.filter {
                $0.cart == plan.cart && $0.person == plan.person && $0.firstDay <= plan.day && plan.day <= $0.lastDay
            }.reduce(Slots.none) { $0.union($1.mask) }
            guard !plan.mask.isSubset(of: own), plan.made > Self.begins else { continue }
            let said = approvals.filter { $0.subjectNo == plan.no && ($0.state == .granted || $0.state == .used) }
            note(!said.isEmpty, "R\(plan.no) holds others' labels without their yes")
            for approval in said {
                let answers = steps.filter { $0.no == approval.no && $0.unit == approval.unit }
                note(answers.allSatisfy { $0.state == .yes }, "R\(plan.no): not everybody said yes")
                note(plan.state != .kept || approval.state == .used, "R\(plan.no) was lent and its yes is not used")
            }
        }
    }

    private mutating func checkPlaces(_ carts: [Int: Cart]) throws {
        let seated = try rows(SlotDevice.self).filter { $0.to == nil }
        note(Set(seated.map(\.device)).count == seated.count, "a device in two places")
        note(Set(seated.map { "\($0.cart)-\($0.slot)" }).count == seated.count, "two devices in one slot")
        let allotments = try rows(Allotment.self)
        for (index, one) in allotments.enumerated() {
            for other in allotments.dropFirst(index + 1) where one.cart == other.cart && one.mask.overlaps(other.mask) {
                note(
                    one.lastDay < other.firstDay || other.lastDay < one.firstDay,
                    "labels of cart \(one.cart) with two owners on one day")
            }
        }
    }

    /// What the seed folder brought was checked as a file and not asked again.
    private static let begins = Instant(ms: 1_795_096_500_000)
}
