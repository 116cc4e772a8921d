// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The devices of a site (`device list`).
/// - Source: G3, S18
package struct DeviceList: Query {
    package static let name = "device.list"
    package static let permission = Permission("device.see")
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }
    package func needs(at now: Moment) -> [Slice] { [Device.at(unit)] }
    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [Device] {
        try facts.rows(Device.at, unit).sorted { $0.device < $1.device }
    }
}

/// The device that a serial or an asset tag names; nil when there is none at this site.
///
/// For finding a device, never for proving who somebody is (F25).
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
    package func needs(at now: Moment) -> [Slice] { [Device.serialled(Fold.key(word)), Device.tagged(Fold.key(word))] }
    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Device? {
        let found = try facts.one(Device.serialled, Fold.key(word)) ?? facts.one(Device.tagged, Fold.key(word))
        return found?.unit == unit ? found : nil
    }
}
