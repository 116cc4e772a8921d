// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
package import Office
import People

/// The night: closes every day whose deadline has passed, gathers the digests, sends what waits; one site after the other.
///
/// Every step is a request of its own, so a run that was killed anywhere is simply run again and comes to the same end; missed nights are caught up in their
/// order. Run when nothing is owed it changes nothing, so a timer may call it every few minutes: what is told at once leaves then.
/// - Source: RULES "Close of day", F12, F13
package struct Nightly: Sendable {
    let desk: any Desk
    let courier: (any Courier)?
    let door: Door
    /// Called before each step; tests kill the night here.
    let step: @Sendable (String) throws -> Void

    package init(
        desk: any Desk, courier: (any Courier)?, door: Door = .nightly,
        step: @escaping @Sendable (String) throws -> Void = { _ in }
    ) {
        self.desk = desk
        self.courier = courier
        self.door = door
        self.step = step
    }

    /// Does what is owed at every unit that the rights of `token` reach, seen from `home`, where its person belongs.
    ///
    /// Each site and day is a transaction of its own; what fails at one site does not hold up the others and is told at the end.
    /// `named` says that the desk has several sites, so each line begins with its site's name.
    package func runAll(from home: UnitID, as token: Token, named: Bool, into outcome: inout NightlyOutcome) throws {
        for unit in try desk.answer(NightUnits(unit: home), door: door, as: token) where outcome.seen(unit) {
            do {
                outcome.add(try run(unit.unit, as: token), of: named ? unit.name : nil)
            } catch let refused as Refused {
                outcome.stuck(at: unit.name, "\(refused.refusals.map(\.sentence).joined(separator: " "))", refused.exit)
            } catch let fault as StorageFault {
                outcome.stuck(at: unit.name, "\(fault)", fault.exit)
            }
        }
    }

    /// Does what is owed at `unit` with the rights of `token`.
    package func run(_ unit: UnitID, as token: Token) throws -> NightlyOutcome {
        var outcome = NightlyOutcome()
        let state = try desk.answer(NightlyState(unit: unit), door: door, as: token)
        for day in state.owed {
            try step("close")
            if let receipt = try perform(CloseDay(unit: unit, day: day), as: token) {
                outcome.closed.append(receipt.headline)
            } else {
                outcome.others += 1
            }
        }
        // A day that was just closed may have said something; where it did not, gathering says that there is nothing.
        if state.gather || !state.owed.isEmpty {
            try step("gather")
            if let receipt = try perform(GatherDigests(unit: unit), as: token) {
                outcome.gathered.append(receipt.headline)
            }
        }
        try send(unit, as: token, &outcome)
        return outcome
    }

    /// Sends what waits, each message once a run; what fails is tried again after a growing delay.
    package func send(_ unit: UnitID, as token: Token, _ outcome: inout NightlyOutcome) throws {
        guard let courier else {
            outcome.waiting = try desk.answer(NightlyState(unit: unit), door: door, as: token).waiting
            return
        }
        var seen: Set<Int> = []
        while true {
            let due = try desk.answer(DueMail(unit: unit), door: door, as: token).filter { !seen.contains($0.no) }
            guard !due.isEmpty else { break }
            seen.formUnion(due.map(\.no))
            var fates: [ReportMail.One] = []
            for message in due {
                try step("send")
                fates.append(ReportMail.One(message.no, fate(message, courier, &outcome)))
            }
            try step("report")
            _ = try desk.perform(Envelope(ReportMail(unit: unit, fates: fates), door: door), as: token)
        }
        outcome.waiting = try desk.answer(NightlyState(unit: unit), door: door, as: token).waiting
    }

    private func fate(_ message: DueMessage, _ courier: any Courier, _ outcome: inout NightlyOutcome) -> ReportMail.Fate
    {
        guard let letter = courier.letter(message) else {
            outcome.dropped += 1
            return .dropped
        }
        do {
            try courier.deliver(letter)
            outcome.sent += 1
            return .sent
        } catch {
            outcome.failures.append("\(error)")
            return .failed
        }
    }

    /// The receipt, or nil when another run did it first.
    private func perform<R: Request>(_ request: R, as token: Token) throws -> Receipt? {
        do {
            return try desk.perform(Envelope(request, door: door), as: token)
        } catch let refused as Refused where refused.refusals.allSatisfy({ $0.code == ClosedAlready.code }) {
            return nil
        }
    }
}
