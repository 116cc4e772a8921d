// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions
import People

extension LocalDesk {
    /// Opens a new epoch of a unit's journal with an entry that names the head it follows: a clock set back, a restore.
    func newEpoch(
        of unit: UnitID, after opening: Opening, epoch: Int, at now: Moment, by person: PersonID, kind: String,
        _ receipt: Receipt,
        _ turn: any ArchiveTurn
    ) throws -> Receipt {
        var next = opening
        next.epoch = epoch
        next.at = now.instant
        var receipt = receipt
        receipt.details.append(
            "Epoch \(epoch) follows epoch \(opening.epoch), which ends with #\(opening.seq), head \(opening.head.hex).")
        let actor = Actor(person: person, name: "", home: unit, door: .setup, standings: [])
        return try commit(
            Draft(unit, Facts()), receipt, kind: kind, undoes: nil, actor: actor, key: nil, opening: next, now: now,
            turn: turn)
    }

    /// The state of every unit's ledger, with its code.
    package func ledgers() throws -> [(unit: UnitID, code: String, opening: Opening)] {
        try archive.read { turn in
            try Self.units(turn).compactMap { unit in try turn.opening(unit.unit).map { (unit.unit, unit.code, $0) } }
        }
    }

    /// The hash of one entry; nil when there is none of this number.
    package func hash(of seq: Int, at unit: UnitID) throws -> [UInt8]? {
        try archive.read { turn in try turn.entries(unit, after: seq - 1, limit: 1).first { $0.seq == seq }?.hash }
    }

    /// The number of the last entry that is no upgrade's.
    package func lastAct(at unit: UnitID, _ opening: Opening) throws -> Int {
        try archive.read { turn in
            var seq = opening.seq
            while let entry = try turn.entries(unit, after: seq - 1, limit: 1).first, entry.kind == SchemaMarks.kind {
                seq -= 1
            }
            return seq
        }
    }

    /// Writes into a copy about to be put in place that it was restored, over what, and by whom; everybody signs in again.
    ///
    /// `replaced` are the ledgers of the desk it replaces. Each unit's epoch is higher than both.
    package func restored(
        from copy: String, replacing replaced: [(unit: UnitID, code: String, opening: Opening)], by handle: String?,
        account: String
    ) throws {
        let units = try ledgers()
        guard let first = units.first else { throw StorageFault.corrupt("the copy has no unit") }
        try archive.write(first.unit) { turn in
            let person = try handle.flatMap { try Self.person(named: $0, turn)?.person } ?? PersonID(1)
            for (unit, code, opening) in units {
                let clock = Transaction.clock(opening.meta, surroundings)
                let now = Moment(max(clock, opening.at), in: try Zone(opening.zone))
                let old = replaced.first { $0.code == code }?.opening
                let who = handle.map { "\($0) from \(account)" } ?? "\(account), with nobody signed in"
                var receipt = Receipt(
                    "The desk was restored from a copy that ends on \(now.zone.day(of: opening.at).long) with #\(opening.seq), by \(who)."
                )
                if let old {
                    receipt.details.append(
                        "It replaced a desk that ended with #\(old.seq) of epoch \(old.epoch), head \(old.head.hex).")
                }
                _ = try newEpoch(
                    of: unit, after: opening, epoch: max(opening.epoch, old?.epoch ?? 0) + 1, at: now, by: person,
                    kind: "desk.restore",
                    receipt, turn)
            }
            try turn.endEverySession(at: Transaction.clock(units[0].opening.meta, surroundings))
        }
    }
}
