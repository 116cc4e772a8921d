// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions

extension Reservation {
    package var span: Span { Span(stored: start, end) }

    /// "Thu 19 Nov, P3 (10:12–10:58)".
    package var when: String { Said.when(day, span, first: firstPeriod, last: lastPeriod) }

    /// The instant at which it is released when nobody has collected it: 15 minutes after its start, or after its making when that was later.
    package func releases(_ policy: Policy, in zone: Zone) -> Instant {
        max(zone.instant(day, minute: start), made).adding(minutes: policy.release)
    }

    /// The state as of now: an uncollected reservation past its time is released, an unanswered one has lapsed, whatever the row says.
    ///
    /// Computed, without a job (F3); the request that next needs the labels writes it down first.
    package func standing(at now: Moment, _ policy: Policy) -> State {
        // What is planned for a later day has not run out, whatever its minutes.
        guard day <= now.day else { return state }
        return switch state {
        case .confirmed where live && releases(policy, in: now.zone) <= now.instant: .released
        case .awaiting where live && lapses(policy, in: now.zone) <= now.instant: .cancelled
        default: state
        }
    }

    /// Unanswered when the period starts, or so many minutes after asking when asked later, a question lapses.
    package func lapses(_ policy: Policy, in zone: Zone) -> Instant {
        let start = zone.instant(day, minute: start)
        return made < start ? start : made.adding(minutes: policy.answer)
    }

    /// Whether it still holds its labels.
    package func holds(at now: Moment, _ policy: Policy) -> Bool {
        guard live else { return false }
        switch standing(at: now, policy) {
        case .awaiting, .confirmed, .kept: return true
        case .cancelled, .released: return false
        }
    }

    /// The row as it is written down when its time ran out; nil while it stands.
    package func settled(at now: Moment, _ policy: Policy) -> Reservation? {
        guard live, !holds(at: now, policy) else { return nil }
        var after = self
        after.live = false
        after.state = standing(at: now, policy)
        after.why = after.state == .cancelled ? "unanswered" : "not collected"
        return after
    }
}
