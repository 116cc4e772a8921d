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

    package func needs(at now: Moment) -> [Slice] { slices(Fold.key(code)) }

    private func slices(_ key: String) -> [Slice] { [SeatedDevice.serialled(key), SeatedDevice.tagged(key)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Int? {
        let exact = try named(Fold.key(code), facts)
        if !exact.isEmpty { return try exact.count == 1 ? exact[0].device : could(exact) }
        let candidates = ScannedCode.candidates(code)
        try facts.require(candidates.flatMap(slices))
        var found: [SeatedDevice] = []
        for candidate in candidates {
            for device in try named(candidate, facts) where !found.contains(device) { found.append(device) }
        }
        return found.count > 1 ? try could(found) : found.first?.device
    }

    private func named(_ key: String, _ facts: Facts) throws -> [SeatedDevice] {
        let devices = try facts.rows(SeatedDevice.serialled, key) + facts.rows(SeatedDevice.tagged, key)
        return devices.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func could(_ devices: [SeatedDevice]) throws -> Int {
        throw Refused(CodeOfTwo.refusal(code, devices.map(\.serial)))
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
        try facts.rows(SeatedDevice.inState, site, "spare").filter { $0.obstacles(in: 0).isEmpty }
    }
}
