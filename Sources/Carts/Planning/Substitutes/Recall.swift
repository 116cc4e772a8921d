// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Devices that were out with a class when a substitute's time began there.
///
/// A substitute may be entered while their time runs: what came back before that was no recall, as nobody could have known; what was still out was one
/// for as long as it had been there in that time. The night, `who` and everything else that looks back ask here.
/// - Source: S16
package struct Recall: Sendable, Equatable {
    /// When devices were first there in the substitute's time.
    package let began: Instant
    /// When the desk first knew of it: what was out then had to come back.
    package let known: Instant
}

extension Facts {
    /// What tells when these substitutes were entered: each is written once, and again only when it is withdrawn.
    package static func entering(_ substitutes: [Substitute]) -> [Slice] {
        substitutes.map { WrittenBy.entry($0.site, $0.rev) }
    }

    /// The first recall of a loan by these substitutes; nil when it was out in the time of none.
    package func recall(_ loan: Loan, by substitutes: [Substitute], zone: Zone) throws -> Recall? {
        try require(Self.entering(substitutes))
        return try substitutes.filter { $0.live && $0.replaces(loan.holder, room: loan.room) }
            .compactMap { substitute -> Recall? in
                let start = zone.instant(substitute.day, minute: substitute.start)
                let entered = try one(WrittenBy.entry, substitute.site, substitute.rev)?.at ?? start
                let known = max(start, entered)
                guard known < zone.instant(substitute.day, minute: substitute.end), loan.outAt < known,
                    loan.closed.map({ known < $0 }) ?? true
                else { return nil }
                return Recall(began: max(start, loan.outAt), known: known)
            }.min { ($0.known, $0.began) < ($1.known, $1.began) }
    }
}
