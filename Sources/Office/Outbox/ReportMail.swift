// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Says what became of messages that were handed over: sent, dropped for want of an address, or to be tried again later.
///
/// A message is marked only after it left, so a crash in between sends it a second time under the same Message-ID, and never not at all.
/// - Source: F13
package struct ReportMail: Request {
    package enum Fate: String, Codable, Sendable { case sent, dropped, failed }

    package struct One: Codable, Sendable, Equatable {
        package let no: Int
        package let fate: Fate
        package init(_ no: Int, _ fate: Fate) {
            self.no = no
            self.fate = fate
        }
    }

    package static let name = "outbox.report"
    package static let permission = Permission("outbox.send")
    package static let undo = UndoPolicy.never("What has left the machine is not called back.")
    package let unit: UnitID
    package let fates: [One]

    package init(unit: UnitID, fates: [One]) {
        self.unit = unit
        self.fates = fates
    }

    package func needs(at now: Moment) -> [Slice] { [Outgoing.waiting(unit)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        let waiting = try facts.rows(Outgoing.waiting, unit)
        var draft = Draft(unit, facts)
        var counts: [Fate: Int] = [:]
        var lost: [Outgoing] = []
        for one in fates {
            guard let row = waiting.first(where: { $0.no == one.no }) else { continue }
            var after = row
            after.tries += 1
            switch one.fate {
            case .sent: (after.state, after.done) = (.sent, now.instant)
            case .dropped: (after.state, after.done) = (.dropped, now.instant)
            case .failed:
                after.next = now.instant.adding(minutes: Self.delay(after: after.tries))
                if after.tries >= Self.mostTries {
                    (after.state, after.done) = (.failed, now.instant)
                    lost.append(after)
                }
            }
            draft.update(row, after)
            counts[one.fate, default: 0] += 1
        }
        try Undelivered.tell(lost, in: &draft, at: now)
        let said = [Fate.sent, .dropped, .failed].compactMap { fate in counts[fate].map { "\($0) \(fate.rawValue)" } }
        return .accept(draft, Receipt("Messages: \(said.joined(separator: ", "))."))
    }

    static let mostTries = 12

    /// Minutes until the next try: 1, 2, 4 … at most six hours.
    package static func delay(after tries: Int) -> Int { min(360, 1 << max(0, min(tries, 10) - 1)) }
}
