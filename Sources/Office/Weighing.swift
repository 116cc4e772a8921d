// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

extension LocalDesk {
    /// What stands against each of these requests now; empty where it would be accepted.
    ///
    /// One look for all of them, with the facts shared: nothing is written, no turn is taken, no refusal is kept, and nothing is looked for that
    /// could be offered instead. It is what TAB asks, so that it
    /// offers what the very decision would accept. All requests are of one unit.
    /// - Source: behaviour 5 of the shell
    package func weigh<R: Request>(_ requests: [R], door: Door, as token: Token) throws -> [[Refusal]] {
        guard let unit = requests.first?.unit else { return [] }
        do {
            return try archive.read { turn in
                let opening = try Transaction.open(turn, unit)
                let now = try moment(opening)
                var facts = Transaction.facts()
                facts.advises = false
                let actor = try Transaction.actor(
                    token, permission: R.permission, door: door, turn: turn, opening: opening, now: now, into: &facts)
                return try requests.map { request in
                    try surroundings.goOn()
                    switch try decided(request, &facts, actor: actor, now: now, turn: turn) {
                    case .success: return []
                    case .failure(let refused): return refused.refusals
                    }
                }
            }
        } catch let denied as Denied {
            return requests.map { _ in denied.refused.refusals }
        }
    }

    /// What this request would do now, with its receipt; throws what it would be refused with. Nothing is written, no turn is taken, no refusal is
    /// kept, and its refusals carry no suggestions.
    func tried<R: Request>(_ request: R, door: Door, as token: Token) throws -> Receipt {
        try archive.read { turn in
            try surroundings.goOn()
            let opening = try Transaction.open(turn, request.unit)
            let now = try moment(opening)
            var facts = Transaction.facts()
            facts.advises = false
            let actor = try Transaction.actor(
                token, permission: R.permission, door: door, turn: turn, opening: opening, now: now, into: &facts)
            return try decided(request, &facts, actor: actor, now: now, turn: turn).get().1
        }
    }
}
