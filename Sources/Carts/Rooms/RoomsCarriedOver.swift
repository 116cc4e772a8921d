// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Makes the rooms of a site out of every room that is in use, for a desk from before it had any.
///
/// Words that read alike are one room; its code is its number, else the shortest of them. What is live or to come gets the code: carts, teachers, reservations,
/// loans, substitutes. A substitute for a teacher gets their room of the year. What then stands in a substitute's room is cut as its entry would have
/// done, and its teacher is told. Rows of what is past stay as they are.
/// - Source: S16
package struct RoomsCarriedOver {
    private let site: UnitID
    private let now: Moment
    private var draft: Draft
    private var carts: [Cart] = []
    private var teachings: [Teaching] = []
    private var reservations: [Reservation] = []
    private var loans: [Loan] = []
    private var substitutes: [Substitute] = []
    /// Codes by comparable form.
    private var codes: [String: String] = [:]

    package static func carry(_ draft: inout Draft, _ now: Moment) throws {
        var carrying = RoomsCarriedOver(draft, now)
        try carrying.run()
        draft = carrying.draft
    }

    private init(_ draft: Draft, _ now: Moment) {
        self.draft = draft
        self.now = now
        site = draft.unit
    }

    private mutating func run() throws {
        let facts = draft.facts
        let coming = (now.day, now.day.adding(1200))
        try facts.require([
            Room.at(site), Cart.all(site), SchoolYear.of(site), Reservation.liveFrom(site, now.day),
            Loan.openAtSite(site), Substitute.between(site, coming.0, coming.1), Setting.of(site),
        ])
        let years = try facts.rows(SchoolYear.of, site).filter { $0.lastDay >= now.day }
        try facts.require(years.map { Teaching.of(site, $0.year) })
        carts = try facts.rows(Cart.all, site).filter(\.live).sorted { $0.number < $1.number }
        teachings = try years.flatMap { try facts.rows(Teaching.of, site, $0.year) }
        reservations = try facts.rows(Reservation.liveFrom, site, now.day).sorted { $0.no < $1.no }
        loans = try facts.rows(Loan.openAtSite, site).filter(\.isOpen).sorted { $0.no < $1.no }
        substitutes = try facts.rows(Substitute.between, site, coming.0, coming.1).filter(\.live).sorted {
            $0.no < $1.no
        }
        try makeRooms()
        try rewrite()
        try cut()
    }

    private mutating func makeRooms() throws {
        for room in try draft.facts.rows(Room.at, site) {
            for key in room.keys { codes[key] = room.code }
        }
        let taught =
            teachings.map(\.room) + substitutes.compactMap(\.room) + reservations.map(\.room) + loans.map(\.room)
        let classes = Set(taught.map(RoomName.key))
        var words: [String: [String]] = [:]
        for word in taught + carts.map(\.homeRoom) {
            let key = RoomName.key(word)
            if !key.isEmpty, codes[key] == nil { words[key, default: []].append(word) }
        }
        for (key, spelled) in words.sorted(by: { $0.key < $1.key }) {
            let code = RoomName.code(of: spelled)
            codes[key] = code
            if codes[RoomName.key(code)] == nil { codes[RoomName.key(code)] = code }
            draft.insert(Room(site: site, code: code, kind: classes.contains(key) ? .classroom : .storage))
        }
    }

    private func code(_ word: String) -> String { codes[RoomName.key(word)] ?? word }

    private mutating func rewrite() throws {
        for cart in carts {
            var after = cart
            after.homeRoom = code(cart.homeRoom)
            draft.update(cart, after)
        }
        for teaching in teachings {
            var after = teaching
            after.room = code(teaching.room)
            draft.update(teaching, after)
        }
        for substitute in substitutes {
            var after = substitute
            after.room = try substitute.room.map(code) ?? own(substitute)
            draft.update(substitute, after)
        }
        for loan in loans {
            var after = loan
            after.room = code(loan.room)
            draft.update(loan, after)
        }
        for row in reservations where code(row.room) != row.room {
            var after = row
            after.room = code(row.room)
            draft.update(row, after)
            // The room is a part of what was asked; another spelling of it is no other question.
            try draft.facts.require([Approval.about(site, Numbered.reservation, row.no)])
            for approval in try draft.facts.rows(Approval.about, site, Numbered.reservation, row.no)
            where [.open, .granted].contains(approval.state) {
                var same = approval
                same.digest = Fairness.digest(after)
                draft.update(approval, same)
            }
        }
    }

    private func own(_ substitute: Substitute) throws -> String? {
        guard let person = substitute.person, let year = try draft.facts.year(site, substitute.day) else { return nil }
        return teachings.first { $0.person == person && $0.year == year.year }.map { code($0.room) }
    }

    /// What spellings had kept apart: the minutes of each substitute are cut out of what stands in their room.
    private mutating func cut() throws {
        let policy = try draft.facts.policy(site)
        for old in substitutes {
            try draft.facts.require([Substitute.on(site, old.day), Reservation.onDay(site, old.day)])
            guard let substitute = try draft.facts.rows(Substitute.on, site, old.day).first(where: { $0.no == old.no })
            else { continue }
            let plan = try draft.facts.plan(site, old.day)
            for hit in try draft.facts.rows(Reservation.onDay, site, old.day).sorted(by: { $0.no < $1.no })
            where substitute.stops(hit) && hit.state != .kept {
                let result = try draft.cut(hit, by: substitute, plan, policy, at: now)
                guard result.row != nil else { continue }
                draft.tell(
                    Notice(
                        hit.person, .atOnce, subject: "Substitute on \(hit.day)",
                        "Room \(hit.room) has a substitute on \(hit.day), \(substitute.time) (\(Numbered.substitute.id(substitute.no))). "
                            + "Your reservation \(Numbered.reservation.id(hit.no)), \(hit.when), was in that room and is canceled for that time."
                    ))
            }
        }
    }
}
