// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// A desk that decides every request and performs none: a line is tried on it before it is shown to anyone.
///
/// It reads the same rows with the same rights. Nothing is written and no refusal is kept; refusals carry no suggestions, so that a
/// suggestion never leads to the search for another.
package struct TrialDesk: Desk {
    private let desk: LocalDesk

    package init(_ desk: LocalDesk) { self.desk = desk }

    package func perform<R: Request>(_ envelope: Envelope<R>, as token: Token) throws -> Receipt {
        do {
            return try desk.tried(envelope.request, door: envelope.door, as: token)
        } catch let denied as Denied {
            throw denied.refused
        }
    }

    package func answer<Q: Query>(_ query: Q, door: Door, as token: Token) throws -> Q.Answer {
        do {
            return try desk.look(query, door: door, as: token)
        } catch let denied as Denied {
            throw denied.refused
        }
    }
}
