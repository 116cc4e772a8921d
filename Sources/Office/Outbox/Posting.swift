// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions

/// Whether a notice goes out at once or waits for the night's digest.
///
/// A digest goes out with the night of a school day. What takes effect on some day may wait for one only while a school day whose night is still to
/// come lies before it: on Thursday noon Thursday's digest comes before Friday, on Thursday at eight in the evening, when the night has been, the next
/// comes too late. On a Saturday the same holds for Monday.
/// - Source: RULES "Close of day", F13
struct Posting {
    /// Days ahead that are looked at for a night; where none is known, nobody waits for it.
    static let ahead = 30
    /// The first day whose night still brings a digest before any of these notices is due; nil when none does.
    private let next: Day?
    private let today: Day

    init(_ draft: Draft, at now: Moment, _ turn: any ArchiveTurn) throws {
        today = now.day
        let effects = draft.notices.compactMap { notice -> Day? in
            if case .before(let day) = notice.when { day } else { nil }
        }
        guard let last = effects.max(), now.day < last else {
            next = nil
            return
        }
        let until = min(last.adding(-1), now.day.adding(Self.ahead))
        // A night is seldom more than a long weekend away: what is told of a day in a month looks no further either.
        let soon = min(until, now.day.adding(3))
        next =
            try Self.night(draft, now.day, soon, turn)
            ?? (soon < until ? Self.night(draft, soon.adding(1), until, turn) : nil)
    }

    /// The first school day between the two whose night is still to come.
    private static func night(_ draft: Draft, _ first: Day, _ last: Day, _ turn: any ArchiveTurn) throws -> Day? {
        var facts = Facts()
        try turn.load([SchoolDay.between(draft.unit, first, last), NightlyRun.last(draft.unit)], into: &facts)
        facts = facts.after(draft.changes)
        let closed = try facts.one(NightlyRun.last, draft.unit)?.day
        return try facts.rows(SchoolDay.between, draft.unit, first, last)
            .filter { row in row.kind != .closed && closed.map { $0 < row.day } ?? true }.map(\.day).min()
    }

    func kind(_ when: Notice.When) -> String {
        switch when {
        case .atOnce: Outgoing.atOnce
        case .digest: Outgoing.withDigest
        case .before(let day):
            today < day && next.map { $0 < day } ?? false ? Outgoing.withDigest : Outgoing.atOnce
        }
    }
}
