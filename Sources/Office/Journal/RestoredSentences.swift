// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement

/// The sentences of the rows that are said in several ways: made, changed, ended.
extension RestoredWords {
    func cart(_ before: Cart?, _ after: Cart?) -> String? {
        guard let before else { return after.map { "Cart \($0.number) is no longer entered." } }
        if before.homeRoom != after?.homeRoom { return "Cart \(before.number) is in room \(before.homeRoom) again." }
        return "Cart \(before.number) is entered as before."
    }

    func keeper(_ before: CartPerson?, _ after: CartPerson?) -> String? {
        guard let row = before ?? after else { return nil }
        let part = row.part == .deputy ? "a deputy" : "the coordinating teacher"
        let then = before == nil ? "no longer " : "again "
        return "\(called.name(row.person)) is \(then)\(part) of cart \(called.number(row.cart))."
    }

    func seat(_ before: SlotDevice?, _ after: SlotDevice?) throws -> String? {
        guard let row = before, row.to == nil, let device = try facts.one(Device.id, row.device) else { return nil }
        return "\(device.serial) is in slot \(called.number(row.cart))-\(row.slot) again."
    }

    func reservation(_ before: Reservation?, _ after: Reservation?) -> String? {
        guard let row = before ?? after else { return nil }
        let id = Numbered.reservation.id(row.no)
        guard let before else { return "\(id) no longer stands: \(called.labels(row.cart, row.mask)) are free then." }
        let what = "\(called.labels(before.cart, before.mask)), \(before.when), room \(before.room)"
        return switch before.state {
        case .confirmed: "\(id) is confirmed again: \(what)."
        case .awaiting: "\(id) waits for approval again: \(what)."
        case .kept: "\(id) is picked up again: \(what)."
        case .cancelled: "\(id) is canceled again."
        case .released: "\(id) is released again."
        }
    }

    func loan(_ before: Loan?, _ after: Loan?) -> String? {
        guard let row = before ?? after else { return nil }
        let number = called.number(row.cart)
        guard let before, !before.out.isEmpty else {
            return "\(row.taken.labels(ofCart: number)): back in cart \(number)."
        }
        return "\(before.out.labels(ofCart: number)): out with \(called.name(before.holder)) again."
    }

    func handoff(_ before: Handoff?, _ after: Handoff?) -> String? {
        guard let row = before ?? after else { return nil }
        let id = Numbered.handoff.id(row.no)
        return before?.state == .offered
            ? "\(id) is offered to \(called.name(row.receiver)) again." : "\(id) is no longer offered."
    }

    func count(_ before: Count?, _ after: Count?) -> String? {
        guard let row = before ?? after else { return nil }
        let id = Numbered.count.id(row.no)
        guard before == nil else { return "\(id) stands as before." }
        return switch row.kind {
        case .daily: "The check-in \(id) of cart \(called.number(row.cart)) no longer stands."
        case .part, .out, .handoff: nil
        }
    }

    func hold(_ before: Hold?, _ after: Hold?) -> String? {
        guard let row = before ?? after else { return nil }
        let label = "\(called.number(row.cart))-\(row.slot)"
        guard let before, before.ended == nil else { return "\(label) is no longer held (\(row.code.rawValue))." }
        return "\(label) is held again (\(before.code.rawValue))."
    }

    func allotment(_ before: Allotment?, _ after: Allotment?) -> String? {
        guard let row = before ?? after else { return nil }
        let labels = called.labels(row.cart, row.mask)
        let then = before == nil ? "no longer assigned" : "assigned again"
        return "\(labels): \(then) to \(called.name(row.person)), \(row.firstDay.iso) to \(row.lastDay.iso)."
    }

    func change(_ before: AllotmentChange?, _ after: AllotmentChange?) -> String? {
        guard let row = before ?? after else { return nil }
        let id = Numbered.allotmentChange.id(row.no)
        return before?.state == .waiting ? "\(id) waits for an answer again." : "\(id) is no longer asked for."
    }

    func device(_ before: Device?, _ after: Device?) -> String? {
        guard let before else { return after.map { "\($0.serial) is no longer registered." } }
        if before.enrolled != after?.enrolled {
            return "\(before.serial) is \(before.enrolled ? "enrolled" : "not enrolled") again."
        }
        if before.hold != after?.hold {
            return before.hold.map { "\(before.serial) is held again (\($0))." }
                ?? "\(before.serial) is no longer held."
        }
        return "\(before.serial) is \(before.state.rawValue) again."
    }

    func ticket(_ before: Ticket?, _ after: Ticket?) -> String? {
        guard let row = before ?? after else { return nil }
        let id = Numbered.ticket.id(row.no)
        return before.map { "\(id) is \($0.state.said) again." } ?? "\(id) is no longer open."
    }

    func app(_ before: AppRequest?, _ after: AppRequest?) -> String? {
        guard let row = before ?? after else { return nil }
        let id = Numbered.appRequest.id(row.no)
        return before.map { "\(id) is \($0.state.rawValue) again." } ?? "\(id) is no longer asked for."
    }
}
