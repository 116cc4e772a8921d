// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
import People

/// A cart's week as a grid that fits 80 columns: days across, periods down, in each field who has which labels and what is free.
package struct WeekGrid: Sendable, Equatable {
    package let title: String
    /// The first column is the period.
    package let columns: [String]
    package let rows: [[String]]
    package let legend: [String]

    package static let width = 80

    package init(_ week: CalendarWeek.Week) {
        let shown = week.columns.filter {
            $0.day.weekday < .saturday || $0.plan?.isOpen == true || !$0.bookings.isEmpty
        }
        let periods = Self.periods(shown)
        let first = max(3, periods.map(\.count).max() ?? 3)
        let field = (Self.width - first) / max(1, shown.count) - 2
        let bookings = shown.flatMap(\.bookings)
        let short = ShortNames.fitting(bookings.map(\.handle), field) { names in
            bookings.map { Self.text($0, names[$0.handle] ?? "", nil).count }.max() ?? 0
        }
        var rows: [[String]] = []
        for period in periods {
            let fields = shown.map { Self.field(period, $0, week, short, field) }
            let height = max(1, fields.map(\.count).max() ?? 1)
            for line in 0..<height {
                rows.append([line == 0 ? period : ""] + fields.map { line < $0.count ? $0[line] : "" })
            }
        }
        title =
            "Cart \(week.cart.number), room \(week.cart.homeRoom), \(shown.first?.day.description ?? "") to \(shown.last?.day.long ?? "")"
        columns =
            [""] + shown.map { "\($0.day.weekday.short) \($0.day.dayOfMonth)" + ($0.day == week.today ? " today" : "") }
        self.rows = rows
        legend = Self.legend(shown, week, short)
    }

    /// The periods of all days, in the order of their bells.
    private static func periods(_ columns: [CalendarWeek.Column]) -> [String] {
        var start: [String: Int] = [:]
        for bell in columns.flatMap({ $0.plan?.bells ?? [] }) where start[bell.period].map({ bell.start < $0 }) ?? true
        {
            start[bell.period] = bell.start
        }
        return start.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    }

    private static func field(
        _ period: String, _ column: CalendarWeek.Column, _ week: CalendarWeek.Week, _ short: [String: String],
        _ width: Int
    ) -> [String] {
        guard let plan = column.plan else { return [] }
        guard plan.isOpen else { return period == periods([column] + week.columns).first ? ["closed"] : [] }
        guard let bell = plan.bell(period) else { return ["-"] }
        let span = Span(stored: bell.start, bell.end)
        let here = column.bookings.filter { $0.row.span.overlaps(span) }
        var lines = here.map { text($0, short[$0.handle] ?? "", span, most: width) }
        if column.replacements.contains(where: { $0.strands(column.cart, in: span) }) {
            return lines + ["no: substitute"].map { String($0.prefix(width)) }
        }
        let over = column.day < week.today || column.day == week.today && span.end <= week.minute
        guard !over else { return lines.isEmpty ? ["."] : lines }
        let free = week.usable.lendable.subtracting(here.filter(\.counts).map(\.row.mask).joined())
        if here.isEmpty { return [free.isEmpty ? "none" : "free"] }
        if !free.isEmpty {
            let named = "+\(free)"
            lines.append(named.count <= width ? named : "+\(free.count) free")
        }
        return lines
    }

    /// "okafor 1..12?", with `~` when it is only a part of the period; the number of devices where the labels are too long.
    private static func text(_ booking: Booking, _ name: String, _ period: Span?, most: Int = .max) -> String {
        let part = period.map { !booking.row.span.contains($0) } ?? false
        let tail = booking.mark + (part ? "~" : "")
        let whole = "\(name) \(booking.row.mask)\(tail)"
        return whole.count <= most ? whole : String("\(name) \(booking.row.mask.count)x\(tail)".prefix(most))
    }

    private static func legend(_ shown: [CalendarWeek.Column], _ week: CalendarWeek.Week, _ short: [String: String])
        -> [String]
    {
        let bookings = shown.flatMap(\.bookings)
        var lines: [String] = []
        let names = Dictionary(bookings.map { ($0.handle, $0.name) }, uniquingKeysWith: { a, _ in a })
        if !names.isEmpty {
            lines.append(
                names.sorted { $0.key < $1.key }.map { "\(short[$0.key] ?? "") \($0.value)" }.joined(separator: " · "))
        }
        var marks: [String] = ["+ free"]
        if bookings.contains(where: { $0.state == .awaiting }) { marks.append("? waits for a yes") }
        if bookings.contains(where: { $0.state == .kept }) { marks.append("* collected") }
        if cutsPeriods(shown) { marks.append("~ part of the period") }
        if !bookings.isEmpty { lines.append(marks.joined(separator: " · ")) }
        let held = week.usable.said(week.cart.slots, cart: week.cart.number)
        // What is held now says nothing of a week that is over.
        let isOver = (week.columns.last?.day).map { $0 < week.today } ?? false
        if !held.isEmpty, !isOver { lines.append("Not to be lent: \(held)") }
        for column in shown {
            guard let plan = column.plan, !plan.isOpen, !plan.day.note.isEmpty else { continue }
            lines.append("\(column.day) closed: \(plan.day.note)")
        }
        lines += shown.flatMap(\.replacements).map(\.said)
        return lines
    }

    private static func cutsPeriods(_ shown: [CalendarWeek.Column]) -> Bool {
        shown.contains { column in
            column.bookings.contains { booking in
                (column.plan?.periods(touching: booking.row.span) ?? []).contains {
                    !booking.row.span.contains(Span(stored: $0.start, $0.end))
                }
            }
        }
    }

    /// The grid as a page.
    package var page: Page {
        var page: Page = [.title(title)]
        page.add(
            .table(
                Grid(
                    columns.map { Grid.Column($0) },
                    rows.map { row in row.map { Grid.Cell($0, $0 == "closed" || $0 == "." ? .dim : .plain) } })))
        if !legend.isEmpty { page.add(.gap) }
        for line in legend { page.add(.note(line)) }
        return page
    }
}
