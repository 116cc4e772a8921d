// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

extension SeedDraft {
    /// Reads `grades.csv`.
    mutating func readGrades(_ source: Source) {
        for row in SheetTable.rows(of: source, SeedForms.grades, into: &findings) {
            let before = findings.count
            let isPool = row["teacher"].text == Self.pool
            // A cart of which nobody owns a number belongs to no grade.
            let grade = isPool && row["grade"].isEmpty ? "" : name(row["grade"], Values.grade)
            let teacher = isPool ? nil : readTeacher(row["teacher"])
            let room = isPool && row["room"].isEmpty ? nil : name(row["room"], Values.roomText)
            if let room { checkRoom(room, row["room"].place) }
            let none = row["cart"].isEmpty && row["first"].isEmpty && row["last"].isEmpty
            let labels = none ? nil : readLabels(row["cart"], row["first"], row["last"])
            let from = row["from"].isEmpty ? site?.firstDay : row["from"].day(&findings)
            let until = row["until"].isEmpty ? site?.lastDay : row["until"].day(&findings)
            if none, isPool { find(row["cart"], "The pool needs numbers.") }
            if let from { inYear(row["from"], from) }
            if let until { inYear(row["until"], until) }
            if let from, let until, until < from { find(row["until"], "\(until.iso) is before \(from.iso).") }
            guard findings.count == before, let grade, let from, let until else { continue }
            let numbers = SeedNumbers(
                grade: grade, teacher: teacher, room: room, labels: labels, from: from, until: until, place: row.place)
            checkOwner(numbers, row)
            grades.append(numbers)
        }
    }

    /// No label with two owners on one day, and one room and grade a teacher.
    private mutating func checkOwner(_ numbers: SeedNumbers, _ row: SheetRow) {
        for other in grades {
            if let one = numbers.labels, let two = other.labels, one.overlaps(two), other.from <= numbers.until,
                numbers.from <= other.until
            {
                let shared = SeedLabels(cart: one.cart, slots: one.slots.clamped(to: two.slots))
                let owner = other.teacher ?? Self.pool
                let day = max(other.from, numbers.from)
                find(
                    row["first"],
                    "\(shared) would have two owners on \(day.iso): \(owner) has it in line \(other.place.line).")
            }
            guard let teacher = numbers.teacher, other.teacher == teacher else { continue }
            if other.room != numbers.room {
                find(row["room"], "\(teacher) teaches in \(other.room ?? "") by line \(other.place.line).")
                return
            }
            if other.grade != numbers.grade {
                find(row["grade"], "\(teacher) is in grade \(other.grade) by line \(other.place.line).")
                return
            }
        }
    }
}
