// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts

/// Seat lists by themselves: the same form as `seats.csv` of a school's folder, held against the desk's people and periods.
package enum SeatsFile {
    /// One class's seats on one cart.
    package struct List: Sendable, Equatable {
        package let handle: String
        /// Empty for every class of the teacher.
        package let period: String
        /// The cart's number.
        package let cart: Int
        package let map: SeatMap
        /// Where its first line stands in the file.
        package let place: FilePlace
    }

    package static func read(_ bytes: [UInt8], file: String, _ known: GradesFile.Known, periods: Set<String>)
        -> Reading<[List]>
    {
        let source = Source.read(bytes, file: file)
        guard let text = source.value else { return Reading(nil, source.findings) }
        var draft = SeedDraft()
        draft.know(known, file: file)
        draft.periodsSeen = periods
        draft.inDoubt = ["carts", SeedForms.grades.file]
        draft.readSeats(text)
        if draft.findings.isEmpty, draft.seats.isEmpty {
            draft.find(.top(of: file), "The file has a header but no lines under it.")
        }
        return Reading(draft.findings.isEmpty ? lists(draft.seats) : nil, draft.findings)
    }

    /// One list a class and cart; seats that go without stand in the list of the class's first cart.
    static func lists(_ runs: [SeedSeats]) -> [List] {
        struct Class: Hashable {
            let teacher: String
            let period: String
        }
        var classes: [Class] = []
        var byClass: [Class: [SeedSeats]] = [:]
        for run in runs {
            let key = Class(teacher: run.teacher, period: run.period ?? "")
            if byClass[key] == nil { classes.append(key) }
            byClass[key, default: []].append(run)
        }
        return classes.flatMap { key -> [List] in
            let own = byClass[key] ?? []
            let carts = own.compactMap(\.cart)
            guard let first = carts.first else { return [] }
            return Set(carts).sorted().map { cart in
                var pairs: [Int: Int?] = [:]
                let runs = own.filter { ($0.cart ?? first) == cart }
                for run in runs {
                    for seat in run.seats { pairs[seat] = .some(run.device(ofSeat: seat)) }
                }
                return List(
                    handle: key.teacher, period: key.period, cart: cart, map: SeatMap(pairs),
                    place: runs.first?.place ?? own[0].place)
            }
        }
    }
}
