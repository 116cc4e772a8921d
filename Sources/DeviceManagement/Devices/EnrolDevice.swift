// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Says whether the MDM system knows a device (`device enrol`, `device unenrol`).
///
/// An unenrolled device is held back at once, whoever has reserved its label; a loan that is already out is not touched.
/// - Source: S1, G1
package struct EnrolDevice: Request {
    package static let name = "device.enrol"
    package static let permission = Permission("device.enrol")
    package let unit: UnitID
    package let device: Int
    package let enrolled: Bool

    package init(unit: UnitID, device: Int, enrolled: Bool) {
        self.unit = unit
        self.device = device
        self.enrolled = enrolled
    }

    package func needs(at now: Moment) -> [Slice] { [Device.id(device)] }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let row = try facts.one(Device.id, device), row.unit == unit else {
            return .refuse(NoSuchDevice.unknown(device))
        }
        var objections: [Refusal] = []
        if row.enrolled == enrolled {
            objections.append(Enrolment.refusal("\(row.serial) is \(enrolled ? "enrolled" : "not enrolled") already."))
        }
        if enrolled, row.state == .disposed || row.state == .lost {
            objections.append(
                Enrolment.refusal(
                    "\(row.serial) is \(row.state.rawValue); it is not enrolled again before it is found."))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        var after = row
        after.enrolled = enrolled
        draft.update(row, after)
        return .accept(
            draft,
            Receipt(
                enrolled
                    ? "\(row.serial) is enrolled and may be lent."
                    : "\(row.serial) is no longer enrolled and is not lent."))
    }
}
