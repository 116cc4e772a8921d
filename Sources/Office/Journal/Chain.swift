// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// How entries are hashed: over stored bytes, never over something encoded again.
///
/// Part digest = SHA-256(salt ‖ bytes); body digest = SHA-256 of the parts' digests; entry hash = SHA-256 over the header's fields, each with its
/// length, and the hash before. Erasing a part keeps its digest, so the chain still verifies.
package enum Chain {
    package static let start = [UInt8](repeating: 0, count: 32)

    /// What a header's bytes begin with: how its fields are laid.
    static let form: [UInt8] = [1]

    package static func digest(salt: [UInt8], body: [UInt8]) -> [UInt8] {
        var hashing = RunningDigest()
        hashing.add(salt)
        hashing.add(body)
        return hashing.end()
    }

    package static func digest(parts: [[UInt8]]) -> [UInt8] { Digest.sha256(Array(parts.joined())) }

    package static func hash(_ e: JournalEntry, after previous: [UInt8]) -> [UInt8] {
        var hashing = RunningDigest()
        hashing.add(form)
        for number in [e.unit.raw, e.epoch, e.seq, Int(e.at.ms), e.actor.raw, e.undoes ?? -1] { hashing.add(number) }
        for field in [Array(e.door.rawValue.utf8), Array(e.kind.utf8), e.key ?? [], e.bodyDigest, previous] {
            hashing.add(field.count)
            hashing.add(field)
        }
        return hashing.end()
    }
}
