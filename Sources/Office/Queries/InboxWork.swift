// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import People

extension Inbox {
    /// Approved apps that the coordinator, or somebody designated for them, is to install.
    /// - Source: S9
    func installations(_ facts: Facts, _ actor: Actor, _ now: Moment) throws -> [Matter] {
        let mine = try facts.rows(Designation.of, unit).filter { $0.person == actor.person }
        return try facts.rows(AppRequest.approved, unit).sorted { $0.no < $1.no }.filter { request in
            actor.holds(Role.coordinator, at: unit)
                || mine.contains { $0.covers(Fold.key(request.bundle), on: now.day) }
        }.map { request in
            let id = Numbered.appRequest.id(request.no)
            return Matter(
                "app", id: id,
                "\(request.appName) is approved and waits to be installed on \(request.devices), by \(request.processDay).",
                line: "app install \(id)", tone: request.processDay < now.day ? .bad : .warn)
        }
    }

    /// Tickets whose next step is the asker's: the coordinator's, then Desktop Services', then ETS's.
    /// - Source: S17
    func tickets(_ facts: Facts, _ called: Called, _ actor: Actor) throws -> [Matter] {
        let open = try facts.rows(Ticket.open, unit).sorted { $0.no < $1.no }
        try facts.require(open.compactMap(\.device).map { Device.id($0) })
        return try open.compactMap { ticket in
            guard let (line, step) = step(of: ticket, for: actor) else { return nil }
            let device = try ticket.device.flatMap { try facts.one(Device.id, $0)?.serial }
            let about = device.map { " (\($0))" } ?? ""
            return Matter(
                "ticket", id: Numbered.ticket.id(ticket.no),
                "\(called.name(ticket.reportedBy)) reports: \(ticket.what)\(about). \(step)", line: line, tone: .warn)
        }
    }

    private func step(of ticket: Ticket, for actor: Actor) -> (line: String, said: String)? {
        let id = Numbered.ticket.id(ticket.no)
        let isCoordinator = actor.holds(Role.coordinator, at: unit)
        switch ticket.state {
        case .reported where isCoordinator: return ("ticket accept \(id)", "Put it in.")
        case .open where isCoordinator: return ("ticket vendor \(id) REFERENCE", "Ask the vendor's support.")
        case .open where actor.holds(Role.desktopServices), .vendor where actor.holds(Role.desktopServices):
            return ("ticket move \(id)", "To be moved to the ETS queue.")
        case .ets where actor.holds(Role.trainer):
            return ("ticket close \(id) \"HOW\"", "In the ETS queue.")
        default: return nil
        }
    }
}
