// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Decisions
import Office

/// What is said after signing in: your open issues first, then how the last night went.
enum Greeting {
    static func page(_ counter: Counter) -> Page? {
        guard let flags = try? Flags.reading([]), let context = try? counter.context(flags: flags, needsDesk: true),
            let who = counter.sitting.who
        else { return nil }
        return [.line("Good \(part(context.now.minute)), \(who.name). \(context.siteName), \(context.now.day.long).")]
    }

    private static func part(_ minute: Int) -> String {
        minute < 12 * 60 ? "morning" : minute < 17 * 60 ? "afternoon" : "evening"
    }
}
