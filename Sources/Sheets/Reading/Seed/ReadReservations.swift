// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

extension SeedDraft {
    /// Reads `reservations.csv`; whether they agree with one another is looked at afterwards.
    mutating func readReservations(_ source: Source) {
        for row in SheetTable.rows(of: source, SeedForms.reservations, into: &findings) {
            let before = findings.count
            let teacher = readTeacher(row["teacher"])
            let labels = readLabels(row["cart"], row["first"], row["last"])
            let day = row["day"].day(&findings)
            let every = row["every"].isEmpty ? nil : readEvery(row["every"])
            let until = readUntil(row, day: day)
            let periods = readPeriods(row["periods"])
            let room = row["room"].value(Values.roomText, &findings)
            if let room { checkRoom(room, row["room"].place) }
            if let day { inYear(row["day"], day) }
            guard findings.count == before, let teacher, let labels, let day, let until, let periods, let room
            else { continue }
            let reservation = SeedReservation(
                teacher: teacher, labels: labels, day: day, every: every, until: until, firstPeriod: periods.first,
                lastPeriod: periods.last, room: room,
                project: row["project"].isEmpty ? nil : row["project"].text.oneLine,
                place: row.place)
            reservations.append(reservation)
            reservationRows.append(row)
        }
    }

    private mutating func readUntil(_ row: SheetRow, day: Day?) -> Day? {
        let cell = row["until"]
        if row["every"].isEmpty {
            if !cell.isEmpty {
                find(cell, "An until without every; on which days is it?", accepted: "mon … fri, A or B under every")
            }
            return day
        }
        if cell.isEmpty {
            find(cell, "The series has no end.", accepted: "its last day under until")
            return nil
        }
        guard let until = cell.day(&findings) else { return nil }
        inYear(cell, until)
        if let day, until < day { find(cell, "\(until.iso) is before \(day.iso).") }
        return until
    }

    private mutating func readEvery(_ cell: SheetCell) -> SeedReservation.Every? {
        if let weekday = Weekday(name: cell.text) { return .weekday(weekday) }
        let names = site?.rotation?.names ?? []
        if let name = names.first(where: { NameKey.areAlike($0, cell.text) }) { return .rotation(name) }
        if inDoubt.contains(SeedFiles.form) { return nil }
        find(
            cell, "\(cell.text.cited) is no weekday and no day of the rotation.",
            accepted: (["mon … fri"] + names).listed)
        return nil
    }

    /// "P3" or "P3-P4".
    private mutating func readPeriods(_ cell: SheetCell) -> (first: String, last: String)? {
        guard cell.label(&findings) != nil else { return nil }
        let mark: Unicode.Scalar = cell.text.contains("–") ? "–" : "-"
        let parts = cell.parted(by: mark)
        guard (1...2).contains(parts.count), let first = parts.first, let last = parts.last else {
            find(cell, "\(cell.text.cited) are no periods.", accepted: "P3 or P3-P4")
            return nil
        }
        guard let one = readPeriod(first) else { return nil }
        if parts.count == 1 { return (one, one) }
        return readPeriod(last).map { (one, $0) }
    }
}
