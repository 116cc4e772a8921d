// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import People

/// Says what is the case again after an entry was taken back, one sentence for each thing people know by a name or a number.
///
/// The words come from the rows that were put back, never from the receipt of the entry, whose sentence is no longer true.
/// - Source: F17
struct RestoredWords {
    let called: Called
    /// The facts with the rows put back.
    let facts: Facts

    init(_ facts: Facts, _ unit: UnitID) throws {
        self.facts = facts
        called = try Called(facts, unit)
    }

    /// No more sentences than somebody reads at a glance; the rest is counted.
    private static let most = 4

    /// The sentences for these changes: `before` is what stands again, `after` what stood until now.
    func sentences(_ changes: [(before: (any Row)?, after: (any Row)?)]) throws -> [String] {
        var said: [String] = []
        for change in changes {
            guard let sentence = try sentence(change.before, change.after), !said.contains(sentence) else { continue }
            said.append(sentence)
        }
        if said.isEmpty { return ["What it changed is as it was before."] }
        guard said.count > Self.most else { return said }
        return said.prefix(Self.most - 1) + ["\(said.count - Self.most + 1) more things are as they were before."]
    }

    private func sentence(_ before: (any Row)?, _ after: (any Row)?) throws -> String? {
        switch before ?? after {
        case is Cart: cart(before as? Cart, after as? Cart)
        case is CartPerson: keeper(before as? CartPerson, after as? CartPerson)
        case is SlotDevice: try seat(before as? SlotDevice, after as? SlotDevice)
        case is Reservation: reservation(before as? Reservation, after as? Reservation)
        case is Loan: loan(before as? Loan, after as? Loan)
        case is Handoff: handoff(before as? Handoff, after as? Handoff)
        case is Count: count(before as? Count, after as? Count)
        case is Hold: hold(before as? Hold, after as? Hold)
        case is Allotment: allotment(before as? Allotment, after as? Allotment)
        case is AllotmentChange: change(before as? AllotmentChange, after as? AllotmentChange)
        case is Device: device(before as? Device, after as? Device)
        case is Ticket: ticket(before as? Ticket, after as? Ticket)
        case is AppRequest: app(before as? AppRequest, after as? AppRequest)
        default: other(before, after)
        }
    }

    /// Things that are said in one way, whatever of them was put back.
    private func other(_ before: (any Row)?, _ after: (any Row)?) -> String? {
        let isBack = before != nil
        switch before ?? after {
        case let row as SchoolDay: return "\(row.day) is as it was before."
        case let row as Bell: return "The bell schedule \"\(row.schedule)\" is as it was before."
        case let row as SchoolYear:
            return "The school year \(row.firstDay.iso) to \(row.lastDay.iso) is as it was before."
        case let row as Setting:
            return isBack ? "\(row.key) is \(row.value) again." : "\(row.key) has its usual value again."
        case let row as SeatList:
            return "The seats of \(called.name(row.person)) in cart \(called.number(row.cart)) are as they were before."
        case let row as Teaching:
            return "\(called.name(row.person)) teaches in room \(row.room)\(isBack ? " again" : " no longer")."
        case let row as Person: return "\(row.called) is entered as before."
        case let row as Designation:
            return "\(called.name(row.person)) may install \(row.apps)\(isBack ? " again" : " no longer")."
        case let row as TicketNote:
            return "The note on \(Numbered.ticket.id(row.ticket)) is gone."
        case let row as Approval where row.state == .open:
            return "\(row.subjectKind.id(row.subjectNo)) waits for an answer again."
        case let row as Flag where isBack: return "\(Numbered.flag.id(row.no)) is open again."
        default: return nil
        }
    }
}
