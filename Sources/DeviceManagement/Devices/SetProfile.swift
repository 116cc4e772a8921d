// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Which profile of settings a device carries, and who set it when.
/// - Source: S8
package struct DeviceProfile: Row {
    package static let table = Table("device_profile", key: ["device"], ["unit", "profile", "set_by", "at_ms", "rev"])
    package var device: Int
    package var unit: UnitID
    package var profile: String
    package var setBy: PersonID
    package var at: Instant
    package var rev = 0

    package init(device: Int, unit: UnitID, profile: String, setBy: PersonID, at: Instant) {
        self.device = device
        self.unit = unit
        self.profile = profile
        self.setBy = setBy
        self.at = at
    }
    package var cells: [Cell] { Decisions.cells(device, unit, profile, setBy, at, rev) }
    package init(reader c: inout CellReader) throws {
        device = try c()
        unit = try c()
        profile = try c()
        setBy = try c()
        at = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.device, device)] }

    package static let of = Shape<DeviceProfile>("of", .equal("device"))
}

/// Sets the profile of settings of devices: by Desktop Services and by nobody else (`device profile`).
///
/// The permission `profile.change` is given to no role of a site; a coordinator who tries is refused, and the try is kept and shown to principal and auditor.
/// - Source: S8
package struct SetProfile: Request {
    package static let name = "profile.change"
    package static let permission = Permission("profile.change")
    package static let undo = UndoPolicy.never("Profile settings are set again by Desktop Services, not undone.")
    package let unit: UnitID
    package let devices: [Int]
    package let profile: String

    package init(unit: UnitID, devices: [Int], profile: String) {
        self.unit = unit
        self.devices = devices
        self.profile = profile
    }

    package func needs(at now: Moment) -> [Slice] { devices.flatMap { [Device.id($0), DeviceProfile.of($0)] } }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard actor.standings.contains(where: { $0.role == Role.desktopServices && $0.reach != nil }) else {
            return .refuse(
                ProfileSettings.refusal("Profile settings are done by Desktop Services only.", exit: .notPermitted))
        }
        var objections: [Refusal] = []
        if profile.allSatisfy(\.isWhitespace) { objections.append(ProfileSettings.refusal("Which profile?")) }
        for device in devices where try facts.one(Device.id, device)?.unit != unit {
            objections.append(NoSuchDevice.unknown(device))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        for device in devices {
            let row = DeviceProfile(device: device, unit: unit, profile: profile, setBy: actor.person, at: now.instant)
            if let old = try facts.one(DeviceProfile.of, device) {
                var after = row
                after.rev = old.rev
                draft.update(old, after)
            } else {
                draft.insert(row)
            }
        }
        let many = devices.count == 1 ? "1 device carries" : "\(devices.count) devices carry"
        return .accept(draft, Receipt("\(many) the profile \"\(profile)\"."))
    }
}

/// Profile settings on the devices are done by Desktop Services; the site coordinator may not alter them. Strictly enforced.
///
/// - Source: S8
package enum ProfileSettings: Rule {
    package static let code = "profile-settings"
    package static let clause = "S8"
    package static let kept = true
}
