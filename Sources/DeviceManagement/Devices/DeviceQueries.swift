// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The device that a serial or an asset tag names; nil when there is none at this site.
///
/// What a scanner or another keyboard layout puts round a code is taken off. For finding a device, never for proving who somebody is (F25).
/// - Source: G3
package struct FindDevice: Query {
    package static let name = "device.find"
    package static let permission = Permission("device.see")
    package let unit: UnitID
    package let word: String
    package init(unit: UnitID, word: String) {
        self.unit = unit
        self.word = word
    }
    package func needs(at now: Moment) -> [Slice] { slices(Fold.key(word)) }

    private func slices(_ key: String) -> [Slice] { [Device.serialled(key), Device.tagged(key)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Device? {
        let exact = try named([Fold.key(word)], facts)
        if !exact.isEmpty { return try only(exact) }
        let candidates = ScannedCode.candidates(word)
        try facts.require(candidates.flatMap(slices))
        return try only(named(candidates, facts))
    }

    /// The site's devices that any of these codes names, each once.
    private func named(_ keys: [String], _ facts: Facts) throws -> [Device] {
        let all = try keys.flatMap { try facts.rows(Device.serialled, $0) + facts.rows(Device.tagged, $0) }
        return all.filter { $0.unit == unit }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func only(_ devices: [Device]) throws -> Device? {
        guard devices.count > 1 else { return devices.first }
        throw Refused(CodeOfTwo.refusal(word, devices.map(\.serial)))
    }
}
