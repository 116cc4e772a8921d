// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions

/// How days and bells look.
enum DayPages {
    static func list(_ days: [SchoolDay]) -> Outcome {
        guard !days.isEmpty else {
            return Outcome([.warn("No school year is entered for these days.")], data: .list([]))
        }
        var grid = Grid(["day", "bells", "turn", "ends", "carts due", Grid.Column("note", shrinks: true)])
        // A weekday on which there is no school in all these weeks says nothing by being closed.
        let taught = Set(days.filter { $0.kind != .closed }.map(\.day.weekday))
        for day in days where taught.isEmpty || taught.contains(day.day.weekday) {
            let closed = day.kind == .closed
            grid.add(
                Grid.Cell(day.day.description),
                Grid.Cell(closed ? "closed" : ScheduleName.said(day.schedule ?? ""), closed ? .warn : .plain),
                Grid.Cell(day.rotation ?? ""), Grid.Cell(day.dismiss.map(Said.clock) ?? ""),
                Grid.Cell(closed ? "" : Said.clock(day.due)),
                Grid.Cell(day.note))
        }
        return Outcome([.table(grid)], data: .list(days.map { data($0) }))
    }

    static func day(_ day: Day, _ look: DayLook.Answer) -> Outcome {
        guard let plan = look.plan else {
            return Outcome(
                [.warn("\(day.long) is in no school year that was entered.")], exit: Refusal.Exit.notFound.rawValue)
        }
        let row = plan.day
        let turn = row.rotation.map { ", \($0) day" } ?? ""
        guard plan.isOpen else {
            var page: Page = [
                .title("\(day.long)\(turn)"), .warn("Closed\(row.note.isEmpty ? "." : ": \(row.note).")"),
            ]
            if look.out > 0 { page.add(.bad("\(Said.count(look.out, "device", "devices")) still out: a recall.")) }
            return Outcome(page, data: data(row))
        }
        var page: Page = [.title("\(day.long)\(turn)")]
        let from = look.closing?.from
        if let from {
            page.add(.warn("Closed from \(Said.clock(from))\(row.note.isEmpty ? "." : ": \(row.note).")"))
        } else if !row.note.isEmpty {
            page.add(.note(row.note))
        }
        var grid = Grid(["period", "from", "until"])
        for bell in plan.bells {
            grid.add(Grid.Cell(bell.period), Grid.Cell(Said.clock(bell.start)), Grid.Cell(Said.clock(bell.end)))
        }
        page.add(.table(grid), .gap)
        if let dismiss = row.dismiss, from == nil { page.add(.warn("Lessons end at \(Said.clock(dismiss)).")) }
        page.add(.line("Bells: \(ScheduleName.said(row.schedule ?? "")). Carts are due at \(Said.clock(row.due))."))
        let waiting = look.awaiting > 0 ? ", \(look.awaiting) of them waiting for a yes" : ""
        page.add(
            .line(
                "\(Said.count(look.reserved, "reservation", "reservations"))\(waiting); \(Said.count(look.out, "device", "devices")) out."
            ))
        return Outcome(page, data: data(row, closedFrom: from))
    }

    private static func data(_ row: SchoolDay, closedFrom: Int? = nil) -> JSON {
        .object([
            ("day", .text(row.day.iso)), ("kind", .text(row.kind.rawValue)),
            ("bells", row.schedule.map { .text($0) } ?? .null),
            ("turn", row.rotation.map { .text($0) } ?? .null), ("due", .text(Said.clock(row.due))),
            ("dismiss", row.dismiss.map { .text(Said.clock($0)) } ?? .null), ("note", .text(row.note)),
            ("closed_from", closedFrom.map { .text(Said.clock($0)) } ?? .null),
        ])
    }
}
