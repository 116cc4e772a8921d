// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Receives a device: serial, tag, model and the store it lies in as a spare (`device add`).
///
/// Desktop Services receives, sets up and delivers all equipment. A new device is not enrolled and in no slot: `device enrol` and `swap` put it into service.
/// - Source: S1, S2, G2, G3
package struct AddDevice: Request {
    package static let name = "device.add"
    package static let permission = Permission("device.add")
    package let unit: UnitID
    package let serial: String
    package let tag: String?
    package let model: String
    package let store: String

    package init(unit: UnitID, serial: String, tag: String? = nil, model: String, store: String) {
        self.unit = unit
        self.serial = serial
        self.tag = tag
        self.model = model
        self.store = store
    }

    package func needs(at now: Moment) -> [Slice] {
        [Device.newest()]
            + ([serial] + [tag].compactMap { $0 }).map(Fold.key).flatMap { [Device.serialled($0), Device.tagged($0)] }
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var objections: [Refusal] = []
        for code in [serial, tag].compactMap({ $0 }) {
            if let why = Values.deviceCode.objection(code) { objections.append(DeviceNaming.refusal(why)) }
        }
        if model.allSatisfy(\.isWhitespace) { objections.append(DeviceNaming.refusal("Say which model it is.")) }
        if store.allSatisfy(\.isWhitespace) {
            objections.append(DeviceNaming.refusal("A spare lies in a named store: which?"))
        }
        for code in [serial, tag].compactMap({ $0 }) where DeviceCode.isLabel(code) {
            objections.append(
                DeviceNaming.refusal("\"\(code)\" names a slot of a cart: a device needs another code."))
        }
        let named = [(serial, "serial")] + (tag.map { [($0, "tag")] } ?? [])
        for (code, what) in named {
            if let twin = try facts.one(Device.serialled, Fold.key(code)) {
                objections.append(
                    DeviceNaming.refusal(
                        what == "serial"
                            ? "The serial \(twin.serial) is registered already."
                            : "The tag \(code) is the serial number of another device.",
                        instead: ["device show \(twin.serial)"]))
            }
            if let twin = try facts.one(Device.tagged, Fold.key(code)) {
                objections.append(
                    DeviceNaming.refusal(
                        what == "tag"
                            ? "The tag \(code) is on \(twin.serial) already."
                            : "The serial \(code) is the tag of \(twin.serial).",
                        instead: ["device show \(twin.serial)"]))
            }
        }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        let device = Device(
            device: (try facts.rows(Device.newest).map(\.device).max() ?? 0) + 1, unit: unit, serial: serial,
            serialKey: Fold.key(serial),
            tag: tag, tagKey: tag.map(Fold.key), model: model, state: .spare, enrolled: false, store: store)
        draft.insert(device)
        return .accept(
            draft,
            Receipt(
                "\(serial) (\(model)) is a spare in \(store), not yet enrolled.", hints: ["device enrol \(serial)"],
                data: ["device": .int(device.device), "serial": .text(serial)]))
    }
}
