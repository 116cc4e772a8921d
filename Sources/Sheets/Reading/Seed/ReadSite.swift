// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions

extension SeedDraft {
    static let siteKeys = [
        "code", "name", "zone", "district code", "district name", "first day", "last day", "due time", "rotation",
        "processing day", "hand_over_minutes", "release_minutes", "answer_minutes", "days_checked", "idle_minutes",
        "invite_hours", "carts", "rehearsal begins",
    ]

    /// Reads `school.txt`.
    mutating func readSite(_ source: Source) {
        let lines = zip(1..., source.lines).map { (line: $0, text: $1) }
        let form = KeyedForm(lines, file: source.file, keys: Self.siteKeys, into: &findings)
        let code = form.required("code", &findings)?.value(Values.siteCode, &findings)
        let name = form.required("name", &findings)?.value(Values.unitName, isShort: false, &findings)
        let zone = form.required("zone", &findings).flatMap { readZone($0) }
        let first = form.required("first day", &findings)?.day(&findings)
        let lastCell = form.required("last day", &findings)
        let last = lastCell?.day(&findings)
        let due = form.required("due time", &findings).flatMap { readDeadline($0) }
        let districtCode = form["district code"].flatMap { $0.value(Values.siteCode, &findings) }
        let rotation = form["rotation"].flatMap { readRotation($0) }
        let processing = form["processing day"].flatMap { readWeekday($0) }
        let policy = readPolicy(form)
        let rehearsal = form["rehearsal begins"].flatMap { readMorning($0) }
        if let first, let last, let lastCell, !(1...400).contains(last - first) {
            find(
                lastCell, "The school year runs from \(first.iso) to \(last.iso).", accepted: "a year of 2 to 401 days")
        }
        guard let code, let name, let zone, let first, let last, let due, first < last, last - first <= 400 else {
            return
        }
        site = SeedSite(
            code: code, name: name, zone: zone, districtCode: districtCode,
            districtName: form["district name"].flatMap { $0.value(Values.unitName, isShort: false, &findings) },
            firstDay: first, lastDay: last, dueTime: due, rotation: rotation, processingDay: processing,
            policy: policy, cartFolder: form["carts"]?.text ?? "carts", rehearsal: rehearsal)
    }

    /// The site's own deadline, by the same bounds as `site set`.
    private mutating func readDeadline(_ cell: SheetCell) -> WallTime? {
        guard let time = cell.time(&findings) else { return nil }
        guard let wrong = CalendarTimes.objection(toDeadline: time.minute) else { return time }
        let meant = CalendarTimes.afternoon(time.minute).flatMap { CalendarTimes.siteDeadline.contains($0) ? $0 : nil }
        find(cell, wrong, accepted: meant.map(Said.clock) ?? "12:00 to 17:00")
        return nil
    }

    private mutating func readZone(_ cell: SheetCell) -> Zone? {
        do {
            return try Zone(cell.text)
        } catch {
            let cause =
                switch error {
                case .noZoneData: "This machine knows no time zones; install tzdata."
                default: "There is no time zone \(cell.text.cited)."
                }
            find(cell, cause, accepted: "a name like America/Chicago")
            return nil
        }
    }

    /// "2026-11-19 07:45".
    private mutating func readMorning(_ cell: SheetCell) -> SeedMorning? {
        let words = cell.parted(by: " ")
        guard words.count == 2 else {
            find(cell, "\(cell.text.cited) is no day with a time.", accepted: "2026-11-19 07:45")
            return nil
        }
        guard let day = words[0].day(&findings), let time = words[1].time(&findings) else { return nil }
        return SeedMorning(day: day, time: time)
    }

    mutating func readWeekday(_ cell: SheetCell) -> Weekday? {
        if let weekday = Weekday(name: cell.text) { return weekday }
        find(cell, "\(cell.text.cited) is no weekday.", accepted: "mon, tue, wed, thu, fri, sat, sun")
        return nil
    }

    /// "A B from 2026-08-17".
    private mutating func readRotation(_ cell: SheetCell) -> SeedRotation? {
        let words = cell.parted(by: " ")
        if words.count >= 3, words[words.count - 2].text.lowercased() == "from" {
            guard let day = words[words.count - 1].day(&findings) else { return nil }
            let names = words.dropLast(2).map(\.text)
            if Set(names.map { NameKey.of($0) }).count == names.count, names.allSatisfy(Values.rotation.takes) {
                return SeedRotation(names: names, from: day)
            }
        }
        find(cell, "The rotation \(cell.text.cited) is not understood.", accepted: "A B from 2026-08-17")
        return nil
    }

    private mutating func readPolicy(_ form: KeyedForm) -> SeedPolicy {
        func figure(_ key: String, _ range: ClosedRange<Int>, _ usual: Int) -> Int {
            form[key].flatMap { $0.number(range, &findings) } ?? usual
        }
        var daysChecked = SeedPolicy.DaysChecked.school
        if let cell = form["days_checked"] {
            if let read = SeedPolicy.DaysChecked(rawValue: cell.text) {
                daysChecked = read
            } else {
                find(cell, "\(cell.text.cited) are no days to check.", accepted: "school or used")
            }
        }
        return SeedPolicy(
            handOverMinutes: figure("hand_over_minutes", 0...120, 10),
            releaseMinutes: figure("release_minutes", 1...240, 15),
            answerMinutes: figure("answer_minutes", 1...240, 15), daysChecked: daysChecked,
            idleMinutes: figure("idle_minutes", 1...240, 10), inviteHours: figure("invite_hours", 1...336, 72))
    }
}
