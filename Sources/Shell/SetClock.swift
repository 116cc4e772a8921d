// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People

/// `CARTDESK_NOW`: a clock that stands still, on a rehearsal only.
enum SetClock {
    static let live = Surroundings.live()

    /// The desk with the clock that the environment names; refuses a real desk, and text that is no time.
    static func desk(_ desk: LocalDesk, _ environment: [String: String]) throws -> LocalDesk {
        guard let text = environment["CARTDESK_NOW"], !text.isEmpty else { return desk }
        let facts = try desk.facts()
        guard facts.rehearsal else {
            throw Refused(
                RehearsalOnly.refusal("CARTDESK_NOW works in a rehearsal only: a real desk keeps the real time."))
        }
        guard let zone = try (facts.sites.first ?? facts.units.first)?.zone, let instant = instant(text, zone) else {
            throw Refused(
                Refusal(
                    code: "misread", clause: "S11", sentence: "CARTDESK_NOW is not a time: \(text).",
                    instead: ["CARTDESK_NOW='2026-11-19 08:05'"], exit: .usage))
        }
        return try desk.standing(at: instant)
    }

    /// Reads "2026-11-19 08:05" or "2026-11-19 17:00:01" as clocks at the site show it.
    static func instant(_ text: String, _ zone: Zone) -> Instant? {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
        guard parts.count == 2, let day = Day(iso: parts[0]) else { return nil }
        let clock = parts[1].split(separator: ":").map(String.init)
        guard clock.count >= 2, let time = WallTime(text: clock[0] + ":" + clock[1]) else { return nil }
        let second = clock.count == 3 ? Int(clock[2]) ?? -1 : 0
        guard (0...59).contains(second), clock.count <= 3 else { return nil }
        return zone.instant(day, minute: time.minute, second: second)
    }
}
