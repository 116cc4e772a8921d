// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// One slot named in a count: what was the matter there.
package struct CountException: Row {
    package enum Code: String, Stored {
        case missing, damaged, uncabled
        case stillOut = "still-out"
        case otherDevice = "other-device"
        case held
    }

    package static let table = Table(
        "headcount_exception", key: ["site", "no", "slot", "code"],
        [
            "device", "note",
        ], free: ["note"], kind: .unrevised)
    package var site: UnitID
    package var no: Int
    package var slot: Int
    package var code: Code
    package var device: Int?
    package var note: String?

    package init(site: UnitID, no: Int, slot: Int, code: Code, device: Int? = nil, note: String? = nil) {
        self.site = site
        self.no = no
        self.slot = slot
        self.code = code
        self.device = device
        self.note = note
    }
    package var cells: [Cell] { Decisions.cells(site, no, slot, code, device, note) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        slot = try c()
        code = try c()
        device = try c()
        note = try c()
    }

    package static let between = Shape<CountException>("between", .equal("site"), .atLeast("no"), .atMost("no"))
    package static let of = Shape<CountException>("of", .equal("site"), .equal("no"))
}
