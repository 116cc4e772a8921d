// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
import People

extension Facts {
    /// A flag about one missing report: open until the device is found.
    func stateOfReport(_ flag: Flag) throws -> FlagState? {
        guard let hold = try one(Hold.numbered, flag.site, flag.subjectNo) else { return nil }
        var state = FlagState()
        if let end = try end(of: hold) {
            state.parts = [FlagState.Part(flag.mask, .found, at: end.at, by: end.by, why: end.why)]
            state.settlement = end
        } else {
            state.add(
                FlagState.Place(slots: flag.mask, person: hold.lastHolder ?? flag.person, room: nil, isMissing: true))
        }
        return state
    }

    /// What ended the report that a device is gone; nil while it is.
    ///
    /// A report that moved along with its device to another slot goes on there. One that ended because a spare took the slot does not bring the
    /// device back: it is gone until it is lost no more.
    func end(of report: Hold) throws -> Settlement? {
        var report = report
        while let ended = report.ended, let device = report.device {
            guard let next = try moved(report, device, ended) else { break }
            report = next
        }
        guard let ended = report.ended else { return nil }
        if report.isGone, let device = report.device, try one(SeatedDevice.id, device)?.isLost == true { return nil }
        return Settlement(at: ended, by: report.endedBy, why: report.why ?? "ended")
    }

    /// Whether this report is the other one, moved along with its device.
    package func continues(_ report: Hold, as other: Int) throws -> Bool {
        var report = report
        while report.no != other {
            guard let ended = report.ended, let device = report.device, let next = try moved(report, device, ended)
            else { return false }
            report = next
        }
        return true
    }

    private func moved(_ report: Hold, _ device: Int, _ ended: Instant) throws -> Hold? {
        try require([Hold.openAtSite(report.site), Hold.endedSince(report.site, ended)])
        return try (rows(Hold.openAtSite, report.site) + rows(Hold.endedSince, report.site, ended)).first {
            $0.device == device && $0.isGone && $0.from == ended && $0.no > report.no
        }
    }
}
