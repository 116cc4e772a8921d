// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
package import Office

/// How the nights stand, in words; shown wherever people look.
///
/// While a night is owed nothing else is said of the last one: what it found is old, and "all well" would be untrue.
/// - Source: F12
package enum Night {
    /// At most so many sites by name; the rest is counted.
    private static let most = 5

    /// - Parameter mayRun: whether the reader may type `nightly`.
    package static func said(_ nights: Nights, _ now: Moment, mayRun: Bool) -> [Page.Block] {
        guard nights.owing.isEmpty else {
            var blocks: [Page.Block] = nights.owing.prefix(most).map { .warn($0.said(now.day)) }
            let more = nights.owing.count - most
            if more > 0 { blocks.append(.warn("The same is so at \(more) more \(more == 1 ? "school" : "schools").")) }
            return blocks + (mayRun ? [.hint("nightly")] : [])
        }
        let behind: [Page.Block] =
            nights.behind.isEmpty ? [] : [.warn("The nights are behind at \(nights.behind.joined(separator: ", ")).")]
        return [said(nights.last, now)] + behind
    }

    private static func said(_ run: NightlyRun?, _ now: Moment) -> Page.Block {
        guard let run, let finished = run.finished else { return .note("The nightly check has not run yet.") }
        let at = Moment(finished, in: now.zone)
        let time = WallTime(at.minute)?.description ?? ""
        return .note(
            "Last close of day: \(run.day), done \(at.day == run.day ? "" : "\(at.day) ")\(time)\(run.outcome.map { ", \($0)" } ?? "")."
        )
    }

    /// The days that are owed, for programs.
    package static func json(_ nights: Nights) -> (String, JSON) { ("owed", .list(nights.owed.map { .text($0.iso) })) }
}
