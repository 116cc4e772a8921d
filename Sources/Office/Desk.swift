// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// The secret of a session; only its hash is stored.
package struct Token: Sendable, Hashable {
    package let secret: [UInt8]
    package init(secret: [UInt8]) { self.secret = secret }
    package init?(text: String) {
        guard let bytes = [UInt8](hex: text), bytes.count == 32 else { return nil }
        secret = bytes
    }
    package var text: String { secret.hex }
    package var hash: [UInt8] { Digest.sha256(secret) }
}

/// A request with what the door adds: a caller's unique key (a repeat returns the first receipt) and whether it is only tried.
package struct Envelope<R: Request>: Sendable {
    package let request: R
    package let key: [UInt8]?
    package let door: Door
    package let dryRun: Bool
    package init(_ request: R, key: [UInt8]? = nil, door: Door, dryRun: Bool = false) {
        self.request = request
        self.key = key
        self.door = door
        self.dryRun = dryRun
    }
}

/// What every door sees: two synchronous calls.
///
/// Both throw `Refused` for a rule's or a right's no and `StorageFault` for what went wrong below.
package protocol Desk: Sendable {
    func perform<R: Request>(_ envelope: Envelope<R>, as token: Token) throws -> Receipt
    func answer<Q: Query>(_ query: Q, door: Door, as token: Token) throws -> Q.Answer
}
