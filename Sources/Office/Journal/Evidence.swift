// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
import People

/// What the desk can say about its own journal.
package protocol Evidence: Sendable {
    /// Verifies one unit's journal in one snapshot: every stored byte, the end, the seals; `tables` holds the rows against it too.
    func verify(_ unit: UnitID, head: String?, tables: Bool, door: Door, as token: Token) throws -> Verification
    /// The head as it now stands, to be printed: kept as a seal of today, against which a cut-off end shows.
    func seal(_ unit: UnitID, door: Door, as token: Token) throws -> Seal
    /// Whether this session may do what needs `permission` here; throws the refusal, and keeps it.
    func authorise(_ permission: Permission, at unit: UnitID, door: Door, as token: Token) throws -> Actor
}

extension LocalDesk: Evidence {
    package func authorise(_ permission: Permission, at unit: UnitID, door: Door, as token: Token) throws -> Actor {
        do {
            return try archive.read { turn in
                let opening = try Transaction.open(turn, unit)
                var facts = Transaction.facts()
                return try Transaction.actor(
                    token, permission: permission, door: door, turn: turn, opening: opening, now: moment(opening),
                    into: &facts)
            }
        } catch let denied as Denied {
            throw keepDenied(denied, of: permission.rawValue, unit: unit)
        }
    }

    package func verify(_ unit: UnitID, head: String?, tables: Bool, door: Door, as token: Token) throws -> Verification
    {
        _ = try authorise(OfficeRequests.verifying, at: unit, door: door, as: token)
        return try archive.read { turn in
            guard tables else {
                var verifier = try Verifier(unit, turn, head: head, images: nil)
                try verifier.run()
                return verifier.found
            }
            // A person's row may have been last written at another unit: all journals together hold the tables.
            var images = RowImages(.standard)
            var answer = Verification(unit: unit)
            for other in try Self.units(turn) {
                var verifier = try Verifier(other.unit, turn, head: other.unit == unit ? head : nil, images: images)
                try verifier.run()
                images = verifier.images ?? images
                if other.unit == unit { answer = verifier.found }
            }
            try images.compare(turn, into: &answer)
            try RightsCheck.compare(turn, into: &answer)
            return answer
        }
    }

    package func seal(_ unit: UnitID, door: Door, as token: Token) throws -> Seal {
        _ = try authorise(OfficeRequests.verifying, at: unit, door: door, as: token)
        return try seal(unit)
    }

    /// The same without a session, for the night's digests.
    package func seal(_ unit: UnitID) throws -> Seal {
        try archive.write(unit) { turn in
            let opening = try Transaction.open(turn, unit)
            let seal = Seal(
                unit: unit, day: try moment(opening).day, epoch: opening.epoch, seq: opening.seq, head: opening.head)
            var facts = Facts()
            try turn.load([Seal.of(unit)], into: &facts)
            if let old = try facts.rows(Seal.of, unit).first(where: { $0.day == seal.day }) {
                if old != seal { try turn.save([.update(old, seal)], rev: 0) }
            } else {
                try turn.save([.insert(seal)], rev: 0)
            }
            return seal
        }
    }

    /// Every journal of a database, without a session: for a copy just made or about to be put back.
    ///
    /// With `tables` every row is held against the entry that wrote it too; what that finds stands with the last unit's.
    package static func verifyAll(_ archive: any Archive, tables: Bool = false) throws -> [Verification] {
        try archive.read { turn in
            var images = tables ? RowImages(.standard) : nil
            var all = try units(turn).map { unit in
                var verifier = try Verifier(unit.unit, turn, head: nil, images: images)
                try verifier.run()
                images = verifier.images
                return verifier.found
            }
            if let images, let last = all.indices.last {
                try images.compare(turn, into: &all[last])
                try RightsCheck.compare(turn, into: &all[last])
            }
            return all
        }
    }
}
