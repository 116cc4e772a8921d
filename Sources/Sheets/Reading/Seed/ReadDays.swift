// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions

extension SeedDraft {
    /// Reads `bells.csv`.
    mutating func readBells(_ source: Source) {
        for row in SheetTable.rows(of: source, SeedForms.bells, into: &findings) {
            let schedule = readNewSchedule(row["schedule"])
            let period = name(row["period"], Values.period)
            let start = row["start"].time(&findings)
            let end = row["end"].time(&findings)
            if let period { periodsSeen.insert(period) }
            guard let schedule, let period, let start, let end else { continue }
            let above = bells.last { $0.schedule == schedule }.map { (period: $0.period, span: $0.span) }
            if let fault = BellTimes.fault(period, start: start.minute, end: end.minute, after: above) {
                find(
                    row[fault.isStart ? "start" : "end"], fault.sentence,
                    accepted: fault.meant.map(Said.clock) ?? "a time by day, such as 14:02")
                continue
            }
            guard let span = Span(start.minute, end.minute) else { continue }
            let bell = SeedBell(schedule: schedule, period: period, span: span, place: row.place)
            if let other = bells.first(where: {
                $0.schedule == schedule && PeriodPhrase.isOne(NameKey.of($0.period), NameKey.of(period))
            }) {
                let name = other.period == period ? period : "\(other.period), which \(period) would be read as"
                find(row["period"], "\(schedule) already has \(name), in line \(other.place.line).")
            } else if let other = bells.first(where: { $0.schedule == schedule && $0.span.overlaps(span) }) {
                find(row["start"], "\(period) overlaps \(other.period) (\(other.span)) in line \(other.place.line).")
            } else {
                bells.append(bell)
            }
        }
    }

    /// A schedule of `bells.csv`; spellings that nobody tells apart are one, and the first is kept.
    private mutating func readNewSchedule(_ cell: SheetCell) -> String? {
        guard let name = name(cell, Values.schedule) else { return nil }
        if let known = schedulesSeen.first(where: { NameKey.areAlike($0, name) }) { return known }
        schedulesSeen.insert(name)
        return name
    }

    /// Reads `weekdays.csv`.
    mutating func readWeekdays(_ source: Source) {
        for row in SheetTable.rows(of: source, SeedForms.weekdays, into: &findings) {
            let weekday = row["weekday"].text(&findings) == nil ? nil : readWeekday(row["weekday"])
            let schedule = readSchedule(row["schedule"])
            guard let weekday else { continue }
            if weekdays[weekday] != nil { find(row["weekday"], "\(weekday.name) already has a line.") }
            if let schedule { weekdays[weekday] = schedule }
        }
    }

    private mutating func readSchedule(_ cell: SheetCell) -> String? {
        guard let name = cell.label(&findings) else { return nil }
        if schedulesSeen.contains(name) { return name }
        if let known = schedulesSeen.first(where: { NameKey.areAlike($0, name) }) { return known }
        if inDoubt.contains(SeedForms.bells.file) { return name }
        find(cell, "There is no schedule \(name.cited) in bells.csv.", accepted: schedulesSeen.sorted().listed)
        return nil
    }

    /// Reads `days.csv`.
    mutating func readDays(_ source: Source) {
        for row in SheetTable.rows(of: source, SeedForms.days, into: &findings) {
            let from = row["from"].day(&findings)
            let until = row["until"].isEmpty ? from : row["until"].day(&findings)
            let change = readChange(row)
            if let from, inYear(row["from"], from), let until, inYear(row["until"], until), until < from {
                find(row["until"], "\(until.iso) is before \(from.iso).")
                continue
            }
            guard let from, let until, let change else { continue }
            let day = SeedDay(
                from: from, until: until, change: change, note: row["note"].text.oneLine, place: row.place)
            if let other = days.first(where: { clash($0, day) }) {
                let both = max(from, other.from)
                find(row["from"], "\(both.iso) is already \(other.change.kind), in line \(other.place.line).")
            } else {
                days.append(day)
                dayRows.append(row)
            }
        }
    }

    /// A day is closed or differs, and differs in each way once.
    private func clash(_ one: SeedDay, _ two: SeedDay) -> Bool {
        let meet = one.from <= two.until && two.from <= one.until
        return meet && (one.change.kind == two.change.kind || one.change == .closed || two.change == .closed)
    }

    private mutating func readChange(_ row: SheetRow) -> SeedDay.Change? {
        let value = row["value"]
        switch row["kind"].text.lowercased() {
        case "closed":
            guard !value.isEmpty else { return .closed }
            find(value, "A closed day takes no value.", accepted: "the reason under note")
            return nil
        case "schedule": return readSchedule(value).map { .schedule($0) }
        case "dismiss": return value.time(&findings).map { .dismiss($0) }
        case "due": return value.time(&findings).map { .due($0) }
        default:
            guard let kind = row["kind"].text(&findings) else { return nil }
            find(row["kind"], "\(kind.cited) is no kind of day.", accepted: "closed, schedule, dismiss, due")
            return nil
        }
    }

    /// Whether a day lies in the school year; a finding when it does not.
    @discardableResult
    mutating func inYear(_ cell: SheetCell, _ day: Day) -> Bool {
        guard let site, !(site.firstDay...site.lastDay).contains(day) else { return true }
        let accepted = "\(site.firstDay.iso) to \(site.lastDay.iso)"
        if !cell.isEmpty { find(cell, "\(day.iso) is outside the school year.", accepted: accepted) }
        return false
    }
}

extension [String] {
    /// "a, b, c", cut after ten.
    var listed: String {
        isEmpty ? "none yet" : prefix(10).joined(separator: ", ") + (count > 10 ? ", …" : "")
    }
}
