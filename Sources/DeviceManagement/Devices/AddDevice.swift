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
        [Device.newest(), Device.serialled(Fold.key(serial))] + (tag.map { [Device.tagged(Fold.key($0))] } ?? [])
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var objections: [Refusal] = []
        func plain(_ text: String) -> Bool {
            (4...40).contains(text.utf8.count)
                && text.utf8.allSatisfy {
                    $0 == 45 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                }
        }
        if !plain(serial) {
            objections.append(
                DeviceNaming.refusal("\"\(serial)\" is not a serial number: 4 to 40 letters, digits and hyphens."))
        }
        if let tag, !plain(tag) {
            objections.append(
                DeviceNaming.refusal("\"\(tag)\" is not an asset tag: 4 to 40 letters, digits and hyphens."))
        }
        if model.allSatisfy(\.isWhitespace) { objections.append(DeviceNaming.refusal("Say which model it is.")) }
        if store.allSatisfy(\.isWhitespace) {
            objections.append(DeviceNaming.refusal("A spare lies in a named store: which?"))
        }
        if let twin = try facts.one(Device.serialled, Fold.key(serial)) {
            objections.append(
                DeviceNaming.refusal(
                    "The serial \(twin.serial) is registered already.", instead: ["device show \(twin.serial)"]))
        }
        if let tag, let twin = try facts.one(Device.tagged, Fold.key(tag)) {
            objections.append(
                DeviceNaming.refusal(
                    "The tag \(tag) is on \(twin.serial) already.", instead: ["device show \(twin.serial)"]))
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
