// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The device that a serial or a tag names; nil when there is none.
///
/// - Source: G2
package struct CodedDevice: Query {
    package static let name = "custody.device"
    package static let permission = Permission("custody.see")
    package let site: UnitID
    package let code: String
    package var unit: UnitID { site }

    package init(site: UnitID, code: String) {
        self.site = site
        self.code = code
    }

    package func needs(at now: Moment) -> [Slice] {
        [SeatedDevice.serialled(Fold.key(code)), SeatedDevice.tagged(Fold.key(code))]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Int? {
        let key = Fold.key(code)
        return try facts.one(SeatedDevice.serialled, key)?.device ?? facts.one(SeatedDevice.tagged, key)?.device
    }
}

/// The spares of a site that could go into a slot.
///
/// - Source: S2
package struct Spares: Query {
    package static let name = "custody.spares"
    package static let permission = Permission("custody.see")
    package let site: UnitID
    package var unit: UnitID { site }
    package init(site: UnitID) { self.site = site }

    package func needs(at now: Moment) -> [Slice] { [SeatedDevice.inState(site, "spare")] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [SeatedDevice] {
        try facts.rows(SeatedDevice.inState, site, "spare").filter { $0.enrolled && $0.hold == nil }
    }
}
