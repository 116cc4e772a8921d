// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Holds a device back for repair or because it is lost, wherever it sits, or lets it go again (`device hold`, `device release`).
///
/// A device that was swapped out while it was missing is a spare again when it is let go. A held device is a hold on its slot: the carts read it through the device's row. A label's own hold (`hold 7-12`) stays with the slot instead.
/// - Source: S17, G1
package struct HoldDevice: Request {
    package static let name = "device.hold"
    package static let permission = Permission("device.hold")
    package let unit: UnitID
    package let device: Int
    /// `repair` or `lost`; nil lets it go.
    package let hold: String?
    package let why: String

    package static let reasons = ["repair", "lost"]

    package init(unit: UnitID, device: Int, hold: String?, why: String) {
        self.unit = unit
        self.device = device
        self.hold = hold
        self.why = why
    }

    package func needs(at now: Moment) -> [Slice] { [Device.id(device)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.one(Device.id, device), row.unit == unit else {
            return .refuse(NoSuchDevice.unknown(device))
        }
        var objections: [Refusal] = []
        if let hold, !Self.reasons.contains(hold) {
            objections.append(DeviceHold.refusal("A device is held for repair or as lost, not as \"\(hold)\"."))
        }
        if row.hold == hold, hold != nil || row.state != .lost {
            objections.append(
                DeviceHold.refusal(
                    hold.map { "\(row.serial) is held already: \($0)." } ?? "Nothing holds \(row.serial) back."))
        }
        if hold == nil, why.allSatisfy(\.isWhitespace) {
            objections.append(
                DeviceHold.refusal(
                    "Say why it may be lent again.", instead: ["device release \(row.serial) \"WHY\""]))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        var after = row
        after.hold = hold
        if hold == nil, row.state == .lost { after.state = .spare }
        draft.update(row, after)
        let because = why.isEmpty ? "" : " (\(why))"
        return .accept(
            draft,
            Receipt(
                hold.map { "\(row.serial) is held back: \($0)\(because)." }
                    ?? "\(row.serial) may be lent again\(because)."))
    }
}
