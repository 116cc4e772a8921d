// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// A line of a grade's number list.
package struct GradeLine: Sendable, Equatable {
    package let grade: String
    /// Nil for the pool: numbers that nobody owns and the coordinator lends.
    package let person: PersonID?
    package let handle: String?
    package let name: String?
    package let room: String
    /// The cart's number; nil for a teacher who owns none.
    package let cart: Int?
    package let slots: Slots
    package let from: Day
    package let until: Day

    package init(
        grade: String, person: PersonID?, handle: String?, name: String?, room: String, cart: Int?, slots: Slots,
        from: Day,
        until: Day
    ) {
        self.grade = grade
        self.person = person
        self.handle = handle
        self.name = name
        self.room = room
        self.cart = cart
        self.slots = slots
        self.from = from
        self.until = until
    }
}

/// The list of teachers and their assigned numbers, of one grade or of all: the very rows that decide who owns a label.
///
/// Lines that begin later in the year are shown too; those that are over are not.
/// - Source: S4, S5
package struct GradeLook: Query {
    package struct Answer: Sendable {
        package let lines: [GradeLine]
        package let grades: [String]
        package let year: SchoolYear?
        /// Changes that wait for a yes: `G4` and its labels.
        package let waiting: [(id: String, labels: String)]
    }

    package static let name = "grade.look"
    package static let permission = Permission("day.look")
    package let unit: UnitID
    /// Nil for all grades.
    package let grade: String?
    package let day: Day

    /// Only what held on that very day, and nothing that begins later.
    package let isThatDayAlone: Bool

    package init(unit: UnitID, grade: String?, day: Day, isThatDayAlone: Bool = false) {
        self.unit = unit
        self.grade = grade
        self.day = day
        self.isThatDayAlone = isThatDayAlone
    }

    package func needs(at now: Moment) -> [Slice] {
        [SchoolYear.of(unit), Cart.all(unit), Person.of(unit), SlotDevice.atSite(unit), AllotmentChange.waiting(unit)]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let years = try facts.rows(SchoolYear.of, unit).sorted { $0.firstDay < $1.firstDay }
        let year =
            years.first { $0.firstDay <= day && day <= $0.lastDay } ?? years.first { $0.firstDay > day } ?? years.last
        guard let year else { return Answer(lines: [], grades: [], year: nil, waiting: []) }
        let teachings = try facts.rows(Teaching.of, unit, year.year)
        let lists = try facts.rows(Allotment.ofYear, unit, year.year).filter {
            $0.lastDay >= max(day, year.firstDay) && (!isThatDayAlone || $0.firstDay <= day)
        }
        let people = Dictionary(try facts.rows(Person.of, unit).map { ($0.person, $0) }) { first, _ in first }
        let carts = Dictionary(try facts.rows(Cart.all, unit).map { ($0.cart, $0) }) { first, _ in first }
        var lines: [GradeLine] = []
        for teaching in teachings where grade == nil || Fold.key(teaching.grade) == Fold.key(grade ?? "") {
            let person = people[teaching.person]
            let own = lists.filter { $0.person == teaching.person }.sorted {
                ($0.cart, $0.firstDay, $0.mask.bits) < ($1.cart, $1.firstDay, $1.mask.bits)
            }
            func line(_ cart: Int?, _ slots: Slots, _ from: Day, _ until: Day) -> GradeLine {
                GradeLine(
                    grade: teaching.grade, person: teaching.person, handle: person?.handle, name: person?.called,
                    room: teaching.room,
                    cart: cart, slots: slots, from: from, until: until)
            }
            // Whoever left is on the list of the days on which they had numbers, and on none of today's.
            if own.isEmpty, person?.state != .left { lines.append(line(nil, .none, year.firstDay, year.lastDay)) }
            for list in own { lines.append(line(carts[list.cart]?.number, list.mask, list.firstDay, list.lastDay)) }
        }
        lines += try pool(facts, lists, teachings, carts, year)
        lines.sort {
            ($0.grade, $0.cart ?? 1000, $0.slots.all.first ?? 99, $0.from) < (
                $1.grade, $1.cart ?? 1000, $1.slots.all.first ?? 99, $1.from
            )
        }
        return Answer(
            lines: lines, grades: Set(teachings.map(\.grade)).sorted(), year: year,
            waiting: try facts.rows(AllotmentChange.waiting, unit).filter { $0.year == year.year }.sorted {
                $0.no < $1.no
            }
            .map { (Numbered.allotmentChange.id($0.no), $0.mask.labels(ofCart: carts[$0.cart]?.number ?? $0.cart)) })
    }

    /// Numbers with a device that nobody owns on the day, under the grade that has most of the cart's numbers.
    private func pool(
        _ facts: Facts, _ lists: [Allotment], _ teachings: [Teaching], _ carts: [Int: Cart], _ year: SchoolYear
    ) throws -> [GradeLine] {
        let grades = Dictionary(teachings.map { ($0.person, $0.grade) }) { first, _ in first }
        let filled = Dictionary(grouping: try facts.rows(SlotDevice.atSite, unit), by: \.cart).mapValues {
            Slots($0.map(\.slot))
        }
        let start = max(day, year.firstDay)
        return carts.values.sorted { $0.number < $1.number }.flatMap { cart -> [GradeLine] in
            let all = lists.filter { $0.cart == cart.cart }
            let own = all.filter { $0.covers(start) }
            let free = (filled[cart.cart] ?? .none).subtracting(own.map(\.mask).joined())
            guard !free.isEmpty else { return [] }
            var weights: [String: Int] = [:]
            for list in own { weights[grades[list.person] ?? "", default: 0] += list.mask.count }
            let most = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
            guard grade == nil || Fold.key(most) == Fold.key(grade ?? "") else { return [] }
            // Numbers that somebody owns from a later day on are nobody's until the day before.
            let untils = Dictionary(grouping: free.all) { slot in
                all.filter { $0.firstDay > start && $0.mask.contains(slot) }.map { $0.firstDay.adding(-1) }.min()
                    ?? year.lastDay
            }
            return untils.sorted { $0.key > $1.key }.map { until, slots in
                GradeLine(
                    grade: most, person: nil, handle: nil, name: nil, room: "", cart: cart.number, slots: Slots(slots),
                    from: year.firstDay, until: until)
            }
        }
    }
}
