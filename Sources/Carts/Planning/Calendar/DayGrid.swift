// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
import People

/// All carts of a day: how many usable devices are free in each period, and below who has what.
package struct DayGrid: Sendable, Equatable {
    package let title: String
    package let columns: [String]
    package let rows: [[String]]
    package let bookings: [[String]]
    package let legend: [String]

    package init(_ board: CalendarDay.Board) {
        title = "\(board.day.long)" + (board.plan?.day.rotation.map { ", \($0)-day" } ?? "")
        guard let plan = board.plan, plan.isOpen else {
            let note = board.plan?.day.note ?? ""
            (columns, rows, bookings) = ([], [], [])
            legend = [
                board.plan == nil
                    ? "There are no bells for this day." : "The school is closed\(note.isEmpty ? "" : ": \(note)")."
            ]
            return
        }
        columns = ["cart"] + plan.bells.map(\.period)
        rows = board.lines.map { line in
            ["\(line.cart.number)"]
                + plan.bells.map { bell in Self.free(line, Span(stored: bell.start, bell.end), board) }
        }
        bookings = board.lines.flatMap { line in
            line.bookings.map { booking in
                [
                    Numbered.reservation.id(booking.row.no), Asked(booking.row).said,
                    booking.row.mask.labels(ofCart: line.cart.number),
                    booking.name, booking.row.room, Self.state(booking),
                ]
            }
        }
        var notes = ["Free usable devices in each period."]
        if let dismiss = plan.day.dismiss { notes.append("Lessons end at \(Said.clock(dismiss)).") }
        if plan.day.due != 1020 { notes.append("Carts are due by \(Said.clock(plan.day.due)).") }
        legend = notes + board.replacements.map(\.said)
    }

    private static func free(_ line: CalendarDay.Line, _ span: Span, _ board: CalendarDay.Board) -> String {
        if board.replacements.contains(where: { $0.strands(line.cart, in: span) }) { return "subst" }
        guard !board.isOver(span) else { return "." }
        let taken = line.bookings.filter { $0.counts && $0.row.span.overlaps(span) }.map(\.row.mask).joined()
        let free = line.usable.lendable.subtracting(taken).count
        return free == 0 ? "full" : "\(free)"
    }

    private static func state(_ booking: Booking) -> String {
        switch booking.state {
        case .awaiting: "waits for a yes"
        case .kept: "collected"
        default: "reserved"
        }
    }

    package var page: Page {
        var page: Page = [.title(title)]
        if !rows.isEmpty {
            page.add(
                .table(
                    Grid(
                        [Grid.Column(columns[0])] + columns.dropFirst().map { Grid.Column($0, .right) },
                        rows.map { row in row.map { Grid.Cell($0) } })))
        }
        for line in legend { page.add(.note(line)) }
        if !bookings.isEmpty {
            let heads: [Grid.Column] = ["no", "when", "labels", Grid.Column("class", shrinks: true), "room", "state"]
            page.add(.gap, .table(Grid(heads, bookings.map { row in row.map { Grid.Cell($0) } })))
        } else if !rows.isEmpty {
            page.add(.gap, .line("Nothing is reserved yet."))
        }
        return page
    }
}
