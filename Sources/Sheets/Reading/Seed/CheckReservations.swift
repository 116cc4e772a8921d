// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime

/// Holds the reservations against the days, the number lists and one another.
///
/// A series is told once, with its first day that does not fit.
struct ReservationCheck {
    private struct Use {
        let index: Int
        let day: Day
        let span: Span
    }

    private struct CartDay: Hashable {
        let cart: Int
        let day: Day
    }

    let calendar: SeedCalendar
    let draft: SeedDraft
    private var findings: [Finding] = []
    private var uses: [CartDay: [Use]] = [:]
    private var clashes: Set<[Int]> = []

    static func findings(in draft: SeedDraft, _ calendar: SeedCalendar) -> [Finding] {
        var check = ReservationCheck(calendar: calendar, draft: draft)
        for index in draft.reservations.indices { check.look(at: index) }
        return check.findings
    }

    private init(calendar: SeedCalendar, draft: SeedDraft) {
        self.calendar = calendar
        self.draft = draft
    }

    private mutating func look(at index: Int) {
        let reservation = draft.reservations[index]
        let row = draft.reservationRows[index]
        let days = calendar.days(of: reservation)
        guard !days.isEmpty else {
            let sentence =
                reservation.every == nil
                ? "There is no school on \(reservation.day.long)." : "The series falls on no school day."
            findings.append(row["day"].finding(sentence, accepted: "a school day of days.csv and weekdays.csv"))
            return
        }
        for day in days {
            guard let finding = misfit(reservation, row, day) else { continue }
            findings.append(finding)
            break
        }
        for day in days { place(index, day) }
    }

    /// The first thing that does not fit on `day`.
    private func misfit(_ reservation: SeedReservation, _ row: SheetRow, _ day: Day) -> Finding? {
        let teacher = reservation.teacher
        if let person = draft.staff.first(where: { $0.handle == teacher }), !person.teaches(on: day) {
            return row["teacher"].finding("\(teacher) is no teacher any more on \(day.iso).")
        }
        guard let school = calendar.schoolDay(day) else { return nil }
        for period in [reservation.firstPeriod, reservation.lastPeriod] where calendar.span(period, on: day) == nil {
            return row["periods"].finding("\(day.long) follows \(school.schedule.cited), which has no \(period).")
        }
        guard let span = calendar.span(of: reservation, on: day) else {
            return row["periods"].finding("\(reservation.lastPeriod) is before \(reservation.firstPeriod).")
        }
        for (end, what) in [(school.dismiss, "lessons end"), (school.due, "carts are due")] {
            if let end, span.end > end.minute {
                return row["periods"].finding("On \(day.long) \(what) at \(end), before this ends (\(span)).")
            }
        }
        return unowned(reservation, row, day)
    }

    /// Fair use: another's numbers need a named project (S15).
    private func unowned(_ reservation: SeedReservation, _ row: SheetRow, _ day: Day) -> Finding? {
        guard reservation.project == nil, draft.isOwnershipSure else { return nil }
        let own = draft.grades.filter {
            $0.teacher == reservation.teacher && $0.from <= day && day <= $0.until
                && $0.labels?.cart == reservation.labels.cart
        }
        let strange = reservation.labels.slots.first { slot in
            !own.contains { $0.labels?.slots.contains(slot) == true }
        }
        let cart = reservation.labels.cart
        return strange.map {
            row["first"].finding(
                "\(cart)-\($0) is not \(reservation.teacher)'s on \(day.iso), and no project is named.",
                accepted: "own numbers, or a project for which the owners are asked")
        }
    }

    /// Never two on one label at once (F1, F7, F9).
    private mutating func place(_ index: Int, _ day: Day) {
        let reservation = draft.reservations[index]
        guard let span = calendar.span(of: reservation, on: day) else { return }
        let key = CartDay(cart: reservation.labels.cart, day: day)
        for use in uses[key] ?? [] {
            let other = draft.reservations[use.index]
            guard use.span.overlaps(span), other.labels.overlaps(reservation.labels),
                clashes.insert([use.index, index]).inserted
            else { continue }
            let shared = SeedLabels(
                cart: key.cart, slots: reservation.labels.slots.clamped(to: other.labels.slots))
            findings.append(
                draft.reservationRows[index]["first"].finding(
                    "\(shared) is already \(other.teacher)'s on \(day.long), \(use.span), by line \(other.place.line).")
            )
        }
        uses[key, default: []].append(Use(index: index, day: day, span: span))
    }
}
