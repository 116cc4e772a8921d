// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions
import People

extension LocalDesk {
    package func setClock(to instant: Instant, by token: Token?) throws {
        let units = try archive.read { try Self.units($0) }
        guard let first = units.first else { return }
        try archive.write(first.unit) { turn in
            guard try turn.meta()["rehearsal"] == "1" else {
                throw Refused(
                    RehearsalOnly.refusal("Only a rehearsal has a clock that can be set.", exit: .notPermitted))
            }
            let setter = try token.flatMap { try turn.bearer($0.hash, permission: "")?.person.person } ?? PersonID(1)
            let offset = instant.ms - surroundings.clock().ms
            try turn.setMeta("clock_offset_ms", offset == 0 ? nil : String(offset))
            // One transaction for all of them: a rehearsal is one file, and half a clock would be none.
            for unit in units {
                guard let opening = try turn.opening(unit.unit), instant < opening.at else { continue }
                _ = try newEpoch(
                    of: unit.unit, after: opening, epoch: opening.epoch + 1,
                    at: Moment(instant, in: Zone(opening.zone)), by: setter,
                    kind: "desk.clock", Receipt("The rehearsal's clock was set back."), turn)
            }
        }
    }
}

extension LocalDesk {
    /// The same desk with a clock that stands still at `instant`, whatever a rehearsal's own clock was set to.
    package func standing(at instant: Instant) throws -> LocalDesk {
        let offset = try archive.read { Int64(try $0.meta()["clock_offset_ms"] ?? "0") ?? 0 }
        return LocalDesk(
            archive: archive, surroundings: surroundings.at(instant.adding(ms: -offset)), rules: rules,
            followers: followers, hashing: hashing)
    }
}
