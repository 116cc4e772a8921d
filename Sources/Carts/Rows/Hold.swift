// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Why a label may not be lent, until somebody ends it with a reason.
///
/// The label's hold stays with the slot when the device moves, except where `device` is named: then it follows the device.
package struct Hold: Row {
    package enum Code: String, Stored { case damaged, missing, lost, repair, emptied, other }

    package static let table = Table(
        "hold", key: ["site", "no"],
        [
            "cart", "slot", "device", "code", "note", "by_person", "last_holder", "ticket", "from_ms",
            "ended_ms", "ended_by", "why", "rev",
        ], free: ["note", "why"])
    package var site: UnitID
    package var no: Int
    package var cart: Int
    package var slot: Int
    package var device: Int?
    package var code: Code
    package var note: String?
    package var by: PersonID
    /// Who answers while it is missing.
    package var lastHolder: PersonID?
    package var ticket: Int?
    package var from: Instant
    package var ended: Instant?
    package var endedBy: PersonID?
    package var why: String?
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, cart: Int, slot: Int, device: Int? = nil, code: Code, note: String? = nil,
        by: PersonID, lastHolder: PersonID? = nil, ticket: Int? = nil, from: Instant, ended: Instant? = nil,
        endedBy: PersonID? = nil, why: String? = nil
    ) {
        self.site = site
        self.no = no
        self.cart = cart
        self.slot = slot
        self.device = device
        self.code = code
        self.note = note
        self.by = by
        self.lastHolder = lastHolder
        self.ticket = ticket
        self.from = from
        self.ended = ended
        self.endedBy = endedBy
        self.why = why
    }
    package var cells: [Cell] {
        Decisions.cells(
            site, no, cart, slot, device, code, note, by, lastHolder, ticket, from, ended, endedBy, why, rev)
    }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        cart = try c()
        slot = try c()
        device = try c()
        code = try c()
        note = try c()
        by = try c()
        lastHolder = try c()
        ticket = try c()
        from = try c()
        ended = try c()
        endedBy = try c()
        why = try c()
        rev = try c()
    }
    /// Whether it says that the device is gone.
    package var isGone: Bool { code == .missing || code == .lost }
    /// Whether it was met in another place, which closed the report that it was missing: the note says where.
    package var isMetElsewhere: Bool { code == .other && lastHolder != nil }
    /// Whether a count of the device in its slot ends it: a missing report, or that it was met elsewhere.
    package var endsWhenCounted: Bool { code == .missing || isMetElsewhere }
    /// Whether it says of a device that is not in its slot where it is: away for repair, or met elsewhere.
    package var saysWhere: Bool { code == .repair || isMetElsewhere }
    /// "damaged, cracked corner"; the reason alone where nothing was noted.
    package var said: String {
        let why = code == .repair ? "away for repair" : code.rawValue
        guard let note, !note.isEmpty else { return why }
        return isMetElsewhere ? note : "\(why), \(note)"
    }
    package var subjects: [Subject] { [Subject(.cart, cart)] + (device.map { [Subject(.device, $0)] } ?? []) }

    package static let openOfCart = Shape<Hold>("open_of_cart", .equal("site"), .equal("cart"), .isNull("ended_ms"))
    package static let openAtSite = Shape<Hold>("open_at_site", .equal("site"), .isNull("ended_ms"))
    package static let endedSince = Shape<Hold>("ended_since", .equal("site"), .atLeast("ended_ms"))
    package static let numbered = Shape<Hold>("numbered", .equal("site"), .equal("no"))
    package static let ofCart = Shape<Hold>("of_cart", .equal("site"), .equal("cart"))
}
