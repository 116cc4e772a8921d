// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Decisions
import Office

/// What is said after signing in: your open issues first, then how the last night went.
enum Greeting {
    /// At most so many matters; the rest is counted.
    private static let most = 6

    static func page(_ front: FrontDesk) -> Page? {
        guard let flags = try? Flags.reading([]), let context = try? front.context(flags: flags, needsDesk: true),
            let who = front.sitting.who
        else { return nil }
        var page: Page = [
            .line("Good \(part(context.now.minute)), \(who.name). \(context.siteName), \(context.now.day.long).")
        ]
        let matters =
            ((try? context.answer(Inbox(unit: context.site))) ?? [])
            + ((try? context.answer(Today(unit: context.site)).matters) ?? []).filter {
                $0.tone != .plain && $0.kind != Today.night
            }
        for matter in matters.prefix(most) {
            page.add(.line(matter.id.isEmpty ? matter.text : "\(matter.id)  \(matter.text)", matter.tone))
        }
        if matters.count > most { page.add(.note("inbox and today show \(matters.count - most) more.")) }
        if let greeting = try? context.answer(LookAtGreeting(unit: context.site)) {
            for block in Night.said(greeting.nights, context.now, mayRun: greeting.mayRunNight) { page.add(block) }
            for warning in greeting.warnings { page.add(.warn(warning)) }
        }
        return front.offered()?.checked(page) ?? page
    }

    private static func part(_ minute: Int) -> String {
        minute < 12 * 60 ? "morning" : minute < 17 * 60 ? "afternoon" : "evening"
    }
}
