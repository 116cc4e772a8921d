// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
package import DeviceManagement
import People

/// Several answers at once, of whatever kinds (`approve C12,C13`, `decline R4,G7 "why"`): all of them, or none.
///
/// Each is an ordinary request, decided on what the ones before it made of the facts, by its own rules and with the right it needs by itself;
/// all objections come at once.
/// - Source: S4, S13, S15, F1
package struct AnswerTogether: Request {
    package static let name = "answers.together"
    package static let permission = AnswerAuthorisation.permission
    package let unit: UnitID
    package let yes: Bool
    package var reservations: AnswerAuthorisation?
    package var counts: [AnswerLateCount] = []
    package var numbers: [NumbersAnswer] = []

    package init(unit: UnitID, yes: Bool) {
        self.unit = unit
        self.yes = yes
    }

    var answers: [Answer] {
        (reservations.map { [Answer($0.numbers.map { Numbered.reservation.id($0) }, $0)] } ?? [])
            + counts.map { Answer([Numbered.count.id($0.no)], $0) }
            + numbers.map { Answer([Numbered.allotmentChange.id($0.no)], $0) }
    }

    package func needs(at now: Moment) -> [Slice] { answers.needs(at: now) }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try answers.decide(unit, yes: yes, facts, by: actor, at: now)
    }

    /// These requests as one: by itself the only one, else together; nil where there is none or one that is no answer.
    package static func of(_ requests: [any Request], unit: UnitID, yes: Bool) -> (any Request)? {
        var together = AnswerTogether(unit: unit, yes: yes)
        var apps: [AnswerAppRequest] = []
        for request in requests {
            switch request {
            case let more as AnswerAuthorisation:
                // A series and a date of it may be named together: each date is answered once.
                let known = together.reservations?.numbers ?? []
                together.reservations = AnswerAuthorisation(
                    site: more.site, numbers: known + more.numbers.filter { !known.contains($0) }, yes: more.yes,
                    why: more.why)
            case let count as AnswerLateCount: together.counts.append(count)
            case let change as NumbersAnswer: together.numbers.append(change)
            case let app as AnswerAppRequest: apps.append(app)
            default: return nil
            }
        }
        let all: [any Request] = together.answers.map(\.request) + (apps as [any Request])
        if all.count < 2 { return all.first }
        if apps.isEmpty { return together }
        return AnswerWithApps(together, apps)
    }
}

/// Answers among which are some to app requests: like those, never undone.
///
/// - Source: S9, F1
package struct AnswerWithApps: Request {
    package static let name = "answers.with-apps"
    package static let permission = AnswerAppRequest.permission
    package static let undo = AnswerAppRequest.undo
    package let others: AnswerTogether
    package let apps: [AnswerAppRequest]
    package var unit: UnitID { others.unit }

    package init(_ others: AnswerTogether, _ apps: [AnswerAppRequest]) {
        self.others = others
        self.apps = apps
    }

    private var answers: [Answer] {
        others.answers + apps.map { Answer([Numbered.appRequest.id($0.no)], $0) }
    }

    package func needs(at now: Moment) -> [Slice] { answers.needs(at: now) }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try answers.decide(unit, yes: others.yes, facts, by: actor, at: now)
    }
}

/// One answer among several, with what it answers as people name it.
struct Answer {
    let ids: [String]
    let request: any Request

    init(_ ids: [String], _ request: any Request) {
        self.ids = ids
        self.request = request
    }
}

extension [Answer] {
    func needs(at now: Moment) -> [Slice] { [RoleRight.all()] + flatMap { $0.request.needs(at: now) } }

    func decide(_ unit: UnitID, yes: Bool, _ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var draft = Draft(unit, facts)
        var no: [Refusal] = []
        var said: [String] = []
        var effects: [JSON] = []
        var hits = 0
        for answer in self {
            let permission = type(of: answer.request).permission
            guard let alone = try facts.asking(actor, for: permission, at: unit) else {
                no.append(
                    NotPermitted.refusal(
                        "\(Said.list(answer.ids)) is not yours to answer: it needs the right \(permission).",
                        exit: .notPermitted))
                continue
            }
            switch try draft.also(answer.request, by: alone, at: now) {
            case .success(let receipt):
                said += [receipt.headline] + receipt.details
                effects += receipt.data["effects"]?.array ?? []
                hits += receipt.data["hits"]?.integer ?? 0
            case .failure(let refused): no += refused.refusals
            }
        }
        guard no.isEmpty else { return .refuse(no) }
        let ids = flatMap(\.ids)
        return .accept(
            draft,
            Receipt(
                "\(Said.count(ids.count, "answer", "answers")): \(yes ? "yes" : "no").", details: said,
                data: [
                    "answered": .list(ids.map { .text($0) }), "yes": .bool(yes), "effects": .list(effects),
                    "hits": .int(hits),
                ]))
    }
}
