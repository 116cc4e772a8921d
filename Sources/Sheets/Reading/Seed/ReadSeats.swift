// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

extension SeedDraft {
    /// Reads `seats.csv`.
    mutating func readSeats(_ source: Source) {
        for row in SheetTable.rows(of: source, SeedForms.seats, into: &findings) {
            let before = findings.count
            let teacher = readTeacher(row["teacher"])
            let period = row["period"].isEmpty ? nil : readPeriod(row["period"])
            let first = row["first seat"].number(1...60, &findings)
            let last = row["last seat"].isEmpty ? first : row["last seat"].number(1...60, &findings)
            if let first, let last, last < first { find(row["last seat"], "The last seat is before the first.") }
            guard findings.count == before, let teacher, let first, let last else { continue }
            let labels = readSeatLabels(row, count: last - first + 1)
            guard findings.count == before else { continue }
            let seats = SeedSeats(
                teacher: teacher, period: period, seats: first...last, labels: labels,
                cart: labels?.cart ?? Int(row["cart"].text), place: row.place)
            checkSeats(seats, row)
            self.seats.append(seats)
        }
    }

    private mutating func readSeatLabels(_ row: SheetRow, count: Int) -> SeedLabels? {
        if row["cart"].isEmpty, row["first device"].isEmpty { return nil }
        let cart = row["cart"].number(CartSheet.numbers, &findings)
        if row["first device"].isEmpty { return nil }
        let first = row["first device"].number(CartSheet.capacities, &findings)
        guard let cart, let first else { return nil }
        let labels = SeedLabels(cart: cart, slots: first...(first + count - 1))
        return areThere(labels, row["cart"], row["first device"]) ? labels : nil
    }

    /// Within one class no seat twice and no device twice; the devices are the teacher's own.
    private mutating func checkSeats(_ new: SeedSeats, _ row: SheetRow) {
        for other in seats where other.teacher == new.teacher && other.period == new.period {
            if other.seats.overlaps(new.seats) {
                find(row["first seat"], "A seat of this run is already in line \(other.place.line).")
            }
            if let one = other.labels, let two = new.labels, one.overlaps(two) {
                find(row["first device"], "A device of this run already has a seat in line \(other.place.line).")
            }
        }
        guard let labels = new.labels else { return }
        let own = grades.filter { $0.teacher == new.teacher }.compactMap(\.labels)
        let strange = labels.slots.filter { slot in
            !own.contains { $0.cart == labels.cart && $0.slots.contains(slot) }
        }
        if let slot = strange.first, isOwnershipSure {
            let sentence = "\(labels.cart)-\(slot) is not a number of \(new.teacher)."
            find(row["first device"], sentence, accepted: own.isEmpty ? "none" : own.map(\.description).listed)
        }
    }

    /// A period that some schedule has.
    mutating func readPeriod(_ cell: SheetCell) -> String? {
        guard let name = cell.label(&findings) else { return nil }
        if periodsSeen.contains(name) { return name }
        let near = periodsSeen.filter { NameKey.areAlike($0, name) }
        if near.count == 1, let only = near.first { return only }
        if inDoubt.contains(SeedForms.bells.file) { return name }
        find(cell, "There is no period \(name.cited) in bells.csv.", accepted: periodsSeen.sorted().listed)
        return nil
    }

    /// Reads `apps.csv`.
    mutating func readApps(_ source: Source) {
        for row in SheetTable.rows(of: source, SeedForms.apps, into: &findings) {
            let name = row["name"].value(Values.appName, isShort: false, &findings)
            let bundle = row["bundle"].value(Values.bundle, isShort: false, &findings)
            let state = SeedApp.State(rawValue: row["state"].text.lowercased())
            if state == nil, let text = row["state"].text(&findings) {
                let accepted = SeedApp.State.allCases.map(\.rawValue).joined(separator: ", ")
                find(row["state"], "\(text.cited) is no state of an app.", accepted: accepted)
            }
            guard let name, let bundle, let state else { continue }
            if let other = apps.first(where: { $0.bundle.lowercased() == bundle.lowercased() }) {
                find(row["bundle"], "\(bundle) is already in line \(other.place.line).")
            } else {
                apps.append(SeedApp(name: name, bundle: bundle, state: state, place: row.place))
            }
        }
    }

}
