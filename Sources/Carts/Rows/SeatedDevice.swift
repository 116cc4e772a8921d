// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// A device as a cart sees it: what it is called and whether it may be lent. The same table that device management writes.
///
/// `hold` is device management's word (`repair`, `lost` …); an unenrolled device is never lent (G1).
package struct SeatedDevice: Row {
    package static let table = Table(
        "device", key: ["device"],
        [
            "unit", "serial", "serial_key", "tag", "tag_key", "model", "state", "enrolled", "hold", "store",
            "rev",
        ])
    package var device: Int
    package var unit: UnitID
    package var serial: String
    package var serialKey: String
    package var tag: String?
    package var tagKey: String?
    package var model: String
    package var state: String
    package var enrolled: Bool
    package var hold: String?
    package var store: String?
    package var rev: Int = 0

    package init(
        device: Int, unit: UnitID, serial: String, serialKey: String, tag: String? = nil, tagKey: String? = nil,
        model: String, state: String, enrolled: Bool, hold: String? = nil, store: String? = nil
    ) {
        self.device = device
        self.unit = unit
        self.serial = serial
        self.serialKey = serialKey
        self.tag = tag
        self.tagKey = tagKey
        self.model = model
        self.state = state
        self.enrolled = enrolled
        self.hold = hold
        self.store = store
    }
    package var cells: [Cell] {
        Decisions.cells(
            device, unit, serial, serialKey, tag, tagKey, model, state, enrolled, hold, store, rev)
    }
    package init(reader c: inout CellReader) throws {
        device = try c()
        unit = try c()
        serial = try c()
        serialKey = try c()
        tag = try c()
        tagKey = try c()
        model = try c()
        state = try c()
        enrolled = try c()
        hold = try c()
        store = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.device, device)] }

    package static let id = Shape<SeatedDevice>("id", .equal("device"))
    package static let serialled = Shape<SeatedDevice>("serialled", .equal("serial_key"))
    package static let tagged = Shape<SeatedDevice>("tagged", .equal("tag_key"))
    /// Devices of a site that may not be lent, found without looking at each seat: one question, however many there are (F2).
    package static let unfit = Shape<SeatedDevice>(
        "unfit", .equal("unit"),
        either: [
            .constant("enrolled", .int(0)), .isSet("hold"), .constant("state", .text("lost")),
            .constant("state", .text("spare")), .constant("state", .text("disposed")),
        ])
    /// Whether it was given up as lost, also when a spare took its slot since.
    package var isLost: Bool { state == "lost" }
    /// States in which a device is not for lending.
    static let away: Set<String> = ["lost", "spare", "disposed"]
    package static let inState = Shape<SeatedDevice>("in_state", .equal("unit"), .equal("state"))
    package static let at = Shape<SeatedDevice>("at", .equal("unit"))
}
