// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Console
import Decisions
import Office

/// The calendar's two grids, asked for, answered and drawn for a terminal.
enum Looking: Measure {
    static let name = "grids"

    static func figures(_ bench: Bench) throws -> [Figure] {
        let path = try bench.copy("school", as: "grids")
        defer { Bench.discard(path) }
        let opened = try Opened(path, "school")
        let plan = opened.plan
        let token = try opened.token(plan.coordinator)
        let renderer = Renderer(width: 120, colour: true, unicode: true)
        let days = Array(YearOfUse.past.suffix(5) + YearOfUse.ahead)
        let week = try sample { place in
            let cart = place % plan.tier.carts + 1
            let answer = try opened.desk.answer(
                CalendarWeek(site: plan.site, cart: cart, day: days[place % days.count]), door: .shell, as: token)
            return answer.map { renderer.text(WeekGrid($0).page) } ?? ""
        }
        let day = try sample { place in
            let board = try opened.desk.answer(
                CalendarDay(site: plan.site, day: days[place % days.count]), door: .shell, as: token)
            return renderer.text(DayGrid(board).page)
        }
        return [
            Figure(
                "week grid of one cart, rendered", must: "≤ 2 ms", "\(week.said) (\(week.count) samples)",
                met: week.p50 <= 2_000_000),
            Figure(
                "day grid of \(plan.tier.carts) carts, rendered", must: "≤ 6 ms", "\(day.said) (\(day.count) samples)",
                met: day.p50 <= 6_000_000),
        ]
    }

    private static func sample(_ look: (Int) throws -> String) throws -> Samples {
        var times: [Int] = []
        for place in 0..<1_100 {
            var text = ""
            let took = try Stopwatch.time { text = try look(place) }
            guard text.count > 200 else { throw StorageFault.defect("an empty grid was measured") }
            if place >= 100 { times.append(took) }
        }
        return Samples(times)
    }
}
