// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// A device and its standing: whether it is enrolled and whether something holds it back.
///
/// One id a database; its unit is a fact that changes. Spares are in a named store and not in service.
/// - Source: S2, G1, G3
package struct Device: Row {
    package enum State: String, Stored {
        case inService = "in-service"
        case spare, lost, disposed
    }

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
    package var state: State
    package var enrolled: Bool
    package var hold: String?
    /// The named store of a spare.
    package var store: String?
    package var rev: Int = 0

    package init(
        device: Int, unit: UnitID, serial: String, serialKey: String, tag: String? = nil, tagKey: String? = nil,
        model: String, state: State = .inService, enrolled: Bool = true, hold: String? = nil, store: String? = nil
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

    package static let id = Shape<Device>("id", .equal("device"))
    package static let serialled = Shape<Device>("serialled", .equal("serial_key"))
    package static let tagged = Shape<Device>("tagged", .equal("tag_key"))
    /// The newest device of the database: ids are counted over all units.
    package static let newest = Shape<Device>("newest", newest: 1)
    package static let at = Shape<Device>("at", .equal("unit"))
}
