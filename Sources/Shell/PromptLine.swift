// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Console
import Decisions
import Office

/// The prompt: where, when and who, and whether it is only a rehearsal.
///
///     rehearsal lincoln Thu 19 Nov 08:05 okafor>
struct PromptLine {
    let plain: String
    let coloured: String?
    /// After how many minutes without a key it locks.
    let idleMinutes: Int

    init(_ front: FrontDesk) {
        let who = front.sitting.who?.handle ?? "nobody"
        guard let flags = try? Flags.reading([]), let context = try? front.context(flags: flags, needsDesk: true) else {
            plain = "cartdesk> "
            coloured = nil
            idleMinutes = 10
            return
        }
        idleMinutes = front.sitting.who == nil ? 10 : context.idleMinutes
        let place = context.siteCode
        let clock = WallTime(context.now.minute)?.description ?? ""
        // A narrow window keeps its room for what is typed.
        let time = front.speech.terminal().width < 60 ? clock : "\(context.now.day) \(clock)"
        let rest = "\(place) \(time) \(who)> "
        plain = (context.isRehearsal ? "rehearsal " : "") + rest
        let colour = front.speech.terminal().colour
        coloured =
            colour
            ? (context.isRehearsal ? "\u{1B}[33mrehearsal\u{1B}[0m " : "")
                + "\u{1B}[1m\(place)\u{1B}[0m \(time) \(who)> " : nil
    }
}
