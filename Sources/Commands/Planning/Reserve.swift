// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office

/// `reserve 7 fri p3`: my own labels of cart 7; `reserve 7-1..18 fri p3 project "Bridges"`: more, when their owners say yes.
struct Reserve: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reserve", abstract: "Reserve devices of a cart for a class.",
        usage:
            "reserve CART[-SLOTS] DAY PERIODS|10:15-11:00 [in ROOM] [for TEACHER] [project \"NAME\"] [weekly|every a-day until DAY [skip clashes]]"
    )
    static let task = Task.plan
    static let examples = [
        "reserve 7 tomorrow p3", "reserve 7-1..18 fri p4-p5 project \"Bridges\"",
        "reserve 7 fri p3 weekly until 18 dec skip clashes",
    ]
    static let permission: Permission? = MakeReservation.permission
    @Argument(help: .hidden) var words: [String] = []

    struct Plan {
        let wish: Wish
        let series: (rule: SeriesRule, until: Day, skip: Bool)?
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let labels = try words.cartLabels(slots: true, .lendable)
        let day = try words.day(.forward, "The day", site: labels.site)
        let times = try ReservePhrase.times(&words, on: day, site: labels.site, of: labels)
        let rest = try ReservePhrase.options(&words, from: day)
        let me = try words.context.look.around(labels.site).me
        let wish = Wish(
            site: labels.site, cart: labels.cart.cart, mask: labels.named, day: day, times: times,
            teacher: rest.teacher ?? me,
            room: rest.room, project: rest.project)
        return Plan(wish: wish, series: rest.series)
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        guard let series = plan.series else { return Outcome(try context.perform(MakeReservation(plan.wish))) }
        return Outcome(
            try context.perform(MakeSeries(plan.wish, series.rule, until: series.until, skipClashes: series.skip)))
    }
}
