// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Says that an approved app was installed: settles its work order and puts the app into the catalogue (`app install A14`).
///
/// By the site coordinator or by a designee for this app; until the device channel does it, somebody does it by hand in the MDM system and says so here.
/// - Source: S9, S10, G6
package struct InstallApp: Request {
    package static let name = "app.install"
    package static let permission = Permission("app.install")
    package let unit: UnitID
    package let no: Int

    package init(unit: UnitID, no: Int) {
        self.unit = unit
        self.no = no
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            AppRequest.numbered(unit, no), WorkOrder.open(unit), Designation.of(unit), App.all(unit),
            Counter.of(unit, Numbered.app),
        ]
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        guard let request = try facts.one(AppRequest.numbered, unit, no) else { return .refuse(NoSuchApp.unknown(no)) }
        var objections: [Refusal] = []
        let key = Fold.key(request.bundle)
        if !actor.overall(at: unit) {
            let own = try facts.rows(Designation.of, unit).filter { $0.person == actor.person }
            if !own.contains(where: { $0.covers(key, on: now.day) }) {
                objections.append(
                    WhoInstalls.refusal(
                        "\(request.said) is installed by the site coordinator or by somebody they designated for it; you are not.",
                        exit: .notPermitted))
            }
        }
        if request.state != .approved {
            let why =
                switch request.state {
                case .open: "still waits for its approvals"
                case .installed: "was installed already"
                default: "was \(request.state.rawValue)"
                }
            objections.append(
                WhoInstalls.refusal("\(request.said) \(why).", instead: ["app show \(Numbered.appRequest.id(no))"]))
        }
        guard objections.isEmpty else { return .refuse(objections) }
        var draft = Draft(unit, facts)
        var after = request
        after.state = .installed
        after.settled = now.instant
        draft.update(request, after)
        if let order = try facts.rows(WorkOrder.open, unit).first(where: { $0.concerns(no) }) {
            var done = order
            done.state = .done
            done.doneBy = actor.person
            done.done = now.instant
            draft.update(order, done)
        }
        if let known = try facts.rows(App.all, unit).first(where: { $0.bundleKey == key }) {
            var again = known
            again.state = .approved
            draft.update(known, again)
        } else {
            draft.insert(
                App(unit: unit, no: try draft.next(.app), name: request.appName, bundle: request.bundle, bundleKey: key)
            )
        }
        if request.person != actor.person {
            draft.tell(
                Notice(
                    request.person, .digest, subject: "\(request.said) is there",
                    "\(request.said) is installed on \(request.devices)."))
        }
        return .accept(
            draft, Receipt("\(request.said) is installed on \(request.devices) and stands in the catalogue."))
    }
}

enum AppInstalling {
    static let kind = "app-install"

    /// An order whose request was changed or withdrawn is not to be carried out any more.
    static func dropOrder(of request: AppRequest, in draft: inout Draft) throws {
        for order in try draft.facts.rows(WorkOrder.open, draft.unit) where order.concerns(request.no) {
            var dropped = order
            dropped.state = .dropped
            draft.update(order, dropped)
        }
    }
}

extension WorkOrder {
    func concerns(_ request: Int) -> Bool {
        kind == AppInstalling.kind && subjectKind == .appRequest && subjectNo == request
    }
}

extension Designation {
    /// Whether it lets its person install this app on that day.
    package func covers(_ bundleKey: String, on day: Day) -> Bool {
        day <= lastDay && (apps == "all" || apps.split(separator: " ").contains { $0 == bundleKey })
    }
}
