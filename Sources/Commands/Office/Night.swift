// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
package import Office

/// The last night that was finished, in words; shown wherever people look.
///
/// - Source: F12
package enum Night {
    package static func said(_ nights: Nights, _ now: Moment) -> [Page.Block] {
        let behind: [Page.Block] =
            nights.behind.isEmpty ? [] : [.warn("The nights are behind at \(nights.behind.joined(separator: ", ")).")]
        return [said(nights.last, now)] + behind
    }

    private static func said(_ run: NightlyRun?, _ now: Moment) -> Page.Block {
        guard let run, let finished = run.finished else { return .warn("No night has been closed yet.") }
        let at = Moment(finished, in: now.zone)
        let time = WallTime(at.minute)?.description ?? ""
        let text =
            "Last close of day: \(run.day), done \(at.day == run.day ? "" : "\(at.day) ")\(time)\(run.outcome.map { ", \($0)" } ?? "")."
        return now.day - run.day > 4 ? .warn(text) : .note(text)
    }
}
