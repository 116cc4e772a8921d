// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Receives a delivery from a list: each device by the rules of `device add`, all of them or none; what is registered already stays as it is.
///
/// So that a box of thirty is one list and not thirty lines, before a cart's sheet puts them into slots.
/// - Source: S1, G2, F15, F16
package struct ReceiveDevices: Request {
    package static let name = "device.receive"
    package static let permission = Permission("device.add")
    package let unit: UnitID
    package let devices: [AddDevice]
    /// The line of the file in which each stands; empty where there is no file.
    package let lines: [Int]

    package init(unit: UnitID, devices: [AddDevice], lines: [Int] = []) {
        self.unit = unit
        self.devices = devices
        self.lines = lines
    }

    package func needs(at now: Moment) -> [Slice] { devices.flatMap { $0.needs(at: now) } }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var draft = Draft(unit, facts)
        var said: [String] = []
        var no: [Refusal] = []
        for (index, device) in devices.enumerated() {
            if let known = try facts.one(Device.serialled, Fold.key(device.serial)), known.unit == unit,
                known.tagKey == device.tag.map(Fold.key), known.model == device.model
            {
                continue
            }
            switch try draft.also(device, by: actor, at: now) {
            case .success(let receipt): said.append(receipt.headline)
            case .failure(let refused):
                let line = lines.indices.contains(index) ? lines[index] : nil
                no += refused.refusals.about(line: line) { $0.sentence.contains("tag") ? "tag" : "serial" }
            }
        }
        guard no.isEmpty else { return .refuse(no) }
        guard !said.isEmpty else {
            return .refuse([DevicesKnown.refusal("Every device of the list is registered already.")])
        }
        return .accept(
            draft,
            Receipt(
                said.count == 1 ? said[0] : "\(said.count) devices are received, none of them enrolled yet.",
                details: said.count == 1 ? [] : said, hints: ["device enrol SERIAL"],
                data: ["devices": .int(said.count)]
            ).previewed(
                said.count == 1
                    ? "1 device will be received:"
                    : "\(said.count) devices will be received, none of them enrolled yet:",
                question: "Receive \(said.count == 1 ? "1 device" : "\(said.count) devices")?"))
    }
}

/// A delivery list whose devices are all registered already.
///
/// - Source: F15
package enum DevicesKnown: Rule {
    package static let code = "devices-known"
    package static let clause = "F15"
}
