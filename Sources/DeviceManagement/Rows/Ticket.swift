// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A repair ticket, minimal: what is broken, where, who reported it, how far it is.
/// - Source: S17
package struct Ticket: Row {
    /// `reported`: said by a teacher; the coordinator puts it in (`open`), the vendor is asked (`vendor`), Desktop Services moves it (`ets`).
    package enum State: String, Stored { case reported, open, vendor, ets, closed }

    package static let table = Table(
        "ticket", key: ["unit", "no"],
        [
            "device", "what", "reported_by", "state", "vendor_ref", "opened_ms", "closed_ms", "rev",
        ], free: ["what"])
    package var unit: UnitID
    package var no: Int
    package var device: Int?
    package var what: String
    package var reportedBy: PersonID
    package var state: State
    /// The vendor support number.
    package var vendorRef: String?
    package var opened: Instant
    package var closed: Instant?
    package var rev: Int = 0

    package init(
        unit: UnitID, no: Int, device: Int? = nil, what: String, reportedBy: PersonID, state: State = .open,
        vendorRef: String? = nil, opened: Instant, closed: Instant? = nil
    ) {
        self.unit = unit
        self.no = no
        self.device = device
        self.what = what
        self.reportedBy = reportedBy
        self.state = state
        self.vendorRef = vendorRef
        self.opened = opened
        self.closed = closed
    }
    package var cells: [Cell] {
        Decisions.cells(unit, no, device, what, reportedBy, state, vendorRef, opened, closed, rev)
    }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        no = try c()
        device = try c()
        what = try c()
        reportedBy = try c()
        state = try c()
        vendorRef = try c()
        opened = try c()
        closed = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.ticket, no)] + (device.map { [Subject(.device, $0)] } ?? []) }

    package static let numbered = Shape<Ticket>("numbered", .equal("unit"), .equal("no"))
    package static let open = Shape<Ticket>("open", .equal("unit"), .isNull("closed_ms"))
    package static let all = Shape<Ticket>("all", .equal("unit"), newest: 200)
    package static let ofDevice = Shape<Ticket>("of_device", .equal("unit"), .equal("device"))
}
