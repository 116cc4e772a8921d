// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

extension Facts {
    /// Whether the desk would take this request of the actor's as things stand: what is offered instead is judged first.
    func takes(_ request: some Request, by actor: Actor, at now: Moment) throws -> Bool {
        guard advises else { return false }
        try require(request.needs(at: now))
        var plain = self
        plain.advises = false
        if case .accept = try request.decide(plain, by: actor, at: now) { return true }
        return false
    }
}

extension Actor {
    /// Whether lines that only the site coordinator may type are worth offering.
    func coordinates(_ site: UnitID) -> Bool { holds(Role.coordinator, at: site) }
}
