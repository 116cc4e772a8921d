// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import Decisions
import DeviceManagement
import People
import Synchronization

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

    /// `table` describes the type's own table otherwise, for a test.
    package init<R: Row>(_ type: R.Type, describedBy table: Table = R.table) {
        self.table = table
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
///
/// A kind is made when it is first asked for: a command that neither undoes nor verifies needs none of them, and making all of them costs a
/// start several milliseconds.
package final class RowKinds: Sendable {
    private let types: [String: any Row.Type]
    private let order: [String]
    /// Row types of another module's that look at a table of these.
    private let views: [any Row.Type]
    private let made = Mutex<[String: AnyRowKind]>([:])

    package init(_ types: [any Row.Type], views: [any Row.Type] = []) {
        order = types.map { $0.table.name }
        self.types = Dictionary(zip(order, types), uniquingKeysWith: { first, _ in first })
        self.views = views
    }

    /// The same kinds, with some tables described otherwise: for a test of what a body of another schema says.
    package func describing(_ kinds: [AnyRowKind]) -> RowKinds {
        let other = RowKinds(order.compactMap { types[$0] }, views: views)
        other.made.withLock { made in for kind in kinds { made[kind.table.name] = kind } }
        return other
    }

    /// Every row type there is, the views too.
    package var everyType: [any Row.Type] { order.compactMap { types[$0] } + views }

    /// Refuses descriptions of tables under which rows would escape the journal; asked at every start.
    ///
    /// - Throws: `StorageFault.defect`, which names the table.
    package func check() throws {
        for name in order {
            if let table = types[name]?.table, let fault = table.fault { throw StorageFault.defect(fault) }
        }
        for view in views {
            guard let table = types[view.table.name]?.table, table.describes(view.table) || table.isRead(by: view.table)
            else {
                throw StorageFault.defect("the row types of the table \(view.table.name) describe it differently")
            }
        }
    }

    package var all: [AnyRowKind] { order.compactMap { self[$0] } }

    package subscript(_ name: String) -> AnyRowKind? {
        made.withLock { made in
            if let known = made[name] { return known }
            guard let type = types[name] else { return nil }
            let kind = AnyRowKind(type)
            made[name] = kind
            return kind
        }
    }

    /// The kinds of this program; a test puts others in their place.
    @TaskLocal package static var standard = RowKinds(
        program, views: [SeatedDevice.self, WorkingDay.self, JournalHead.self, WrittenBy.self])

    private static let program: [any Row.Type] = [
        Unit.self, Setting.self, Person.self, HeldRole.self, RoleRight.self, Credential.self, Session.self,
        Invitation.self, Attempt.self, KeptRefusal.self, Counter.self, Approval.self, ApprovalStep.self,
        SchoolYear.self, Bell.self, SchoolDay.self, DayClosing.self, Cart.self, CartPerson.self, SlotDevice.self,
        Teaching.self, Room.self,
        Allotment.self, AllotmentChange.self, SeatList.self, Series.self, Reservation.self, Substitute.self, Loan.self,
        Handoff.self, Count.self, CountException.self, ScanDraft.self, Hold.self, DayClose.self, Flag.self, Device.self,
        DeviceProfile.self, Ticket.self, TicketNote.self, App.self, AppRequest.self, WorkOrder.self, Designation.self,
        Outgoing.self, NightlyRun.self, Seal.self, JournalEntry.self, JournalPart.self, JournalSubject.self,
    ]
}
