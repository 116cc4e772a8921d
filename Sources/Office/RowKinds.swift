// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import Decisions
import DeviceManagement
import People

/// A row type by its table's name: what undo and verification need to read a body back.
package struct AnyRowKind: Sendable {
    package let table: Table
    /// The row by its key.
    package let byKey: AnyShape
    /// Every row there is: for verification alone.
    package let everything: AnyShape
    package let read: @Sendable ([Cell]) throws -> any Row
    /// Puts a recorded change into a draft, typed.
    package let put: @Sendable (_ before: [Cell]?, _ after: [Cell]?, _ draft: inout Draft) throws -> Void
    /// The cells of every row, once `everything` is loaded.
    package let all: @Sendable (_ facts: Facts) throws -> [[Cell]]
    /// The row with this key as the facts have it; throws `Missing`.
    package let current: @Sendable (_ key: [Cell], _ facts: Facts) throws -> [Cell]?

    package init<R: Row>(_ type: R.Type) {
        table = R.table
        let shape = Shape<R>(byKey: type)
        byKey = shape
        let whole = Shape<R>("everything")
        everything = whole
        all = { facts in
            let rows: [R] = try facts.rows(of: Slice(shape: whole, arguments: []))
            return rows.map(\.cells)
        }
        read = { try R(cells: $0) }
        put = { before, after, draft in
            switch (try before.map { try R(cells: $0) }, try after.map { try R(cells: $0) }) {
            case (nil, let row?): draft.insert(row)
            case (let old?, let row?): draft.update(old, row)
            case (let old?, nil): draft.remove(old)
            case (nil, nil): break
            }
        }
        current = { key, facts in
            let rows: [R] = try facts.rows(of: Slice(shape: shape, arguments: key))
            return rows.first?.cells
        }
    }
}

/// Every row type there is, once; a test holds it against the schema.
package struct RowKinds: Sendable {
    private let byName: [String: AnyRowKind]
    package let all: [AnyRowKind]

    package init(_ all: [AnyRowKind]) {
        self.all = all
        byName = Dictionary(all.map { ($0.table.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package subscript(_ name: String) -> AnyRowKind? { byName[name] }

    package static let standard = RowKinds([
        AnyRowKind(Unit.self), AnyRowKind(Setting.self), AnyRowKind(Person.self), AnyRowKind(HeldRole.self),
        AnyRowKind(RoleRight.self), AnyRowKind(Credential.self), AnyRowKind(Session.self), AnyRowKind(Invitation.self),
        AnyRowKind(Attempt.self), AnyRowKind(KeptRefusal.self), AnyRowKind(Counter.self), AnyRowKind(Approval.self),
        AnyRowKind(ApprovalStep.self), AnyRowKind(SchoolYear.self), AnyRowKind(Bell.self), AnyRowKind(SchoolDay.self),
        AnyRowKind(Cart.self), AnyRowKind(CartPerson.self), AnyRowKind(SlotDevice.self), AnyRowKind(Teaching.self),
        AnyRowKind(Allotment.self), AnyRowKind(AllotmentChange.self), AnyRowKind(SeatList.self),
        AnyRowKind(Series.self),
        AnyRowKind(Reservation.self), AnyRowKind(Substitute.self), AnyRowKind(Loan.self), AnyRowKind(Handoff.self),
        AnyRowKind(Count.self), AnyRowKind(CountException.self), AnyRowKind(ScanDraft.self), AnyRowKind(Hold.self),
        AnyRowKind(DayClose.self), AnyRowKind(Flag.self), AnyRowKind(Device.self), AnyRowKind(DeviceProfile.self),
        AnyRowKind(Ticket.self),
        AnyRowKind(TicketNote.self), AnyRowKind(App.self), AnyRowKind(AppRequest.self), AnyRowKind(WorkOrder.self),
        AnyRowKind(Designation.self), AnyRowKind(Outgoing.self), AnyRowKind(NightlyRun.self), AnyRowKind(Seal.self),
        AnyRowKind(JournalEntry.self), AnyRowKind(JournalPart.self), AnyRowKind(JournalSubject.self),
    ])
}
