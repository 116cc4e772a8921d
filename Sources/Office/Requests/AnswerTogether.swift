// SPDX-License-Identifier: GPL-3.0-or-later
package import Carts
package import CivilTime
package import Decisions
package import DeviceManagement
import People

/// Several answers at once, of whatever kinds (`approve C12,C13`, `decline R4,A7 "why"`): all of them, or none.
///
/// Each is an ordinary request, decided on what the ones before it made of the facts, by its own rules and with the right it needs by itself;
/// all objections come at once.
/// - Source: S9, S13, S15, F1
package struct AnswerTogether: Request {
    package enum Part: Codable, Sendable {
        case reservations(AnswerAuthorisation)
        case count(AnswerLateCount)
        case numbers(NumbersAnswer)
        case app(AnswerAppRequest)

        /// The answer as it is given when it comes alone.
        package var request: any Request {
            switch self {
            case .reservations(let request): request
            case .count(let request): request
            case .numbers(let request): request
            case .app(let request): request
            }
        }

        /// What it answers, as people name it: "C12".
        package var ids: [String] {
            switch self {
            case .reservations(let request): request.numbers.map { Numbered.reservation.id($0) }
            case .count(let request): [Numbered.count.id(request.no)]
            case .numbers(let request): [Numbered.allotmentChange.id(request.no)]
            case .app(let request): [Numbered.appRequest.id(request.no)]
            }
        }

        /// The same answers with those to reservations as one, each number once: a series and a date of it may be named together.
        package static func joined(_ parts: [Part]) -> [Part] {
            var joined: AnswerAuthorisation?
            var others: [Part] = []
            for part in parts {
                guard case .reservations(let more) = part else {
                    others.append(part)
                    continue
                }
                let known = joined?.numbers ?? []
                joined = AnswerAuthorisation(
                    site: more.site, numbers: known + more.numbers.filter { !known.contains($0) }, yes: more.yes,
                    why: more.why)
            }
            return (joined.map { [.reservations($0)] } ?? []) + others
        }
    }

    package static let name = "answers.together"
    package static let permission = AnswerAuthorisation.permission
    package let unit: UnitID
    package let parts: [Part]
    package let yes: Bool

    package init(unit: UnitID, parts: [Part], yes: Bool) {
        self.unit = unit
        self.parts = parts
        self.yes = yes
    }

    /// An answer to an app request among them is never undone, and so is none that was given with it.
    package static func undo(of tables: Set<String>) -> UndoPolicy {
        tables.contains(AppRequest.table.name) ? AnswerAppRequest.undo : .allowed
    }

    package func needs(at now: Moment) -> [Slice] {
        [RoleRight.all()] + parts.flatMap { $0.request.needs(at: now) }
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var draft = Draft(unit, facts)
        var no: [Refusal] = []
        var said: [String] = []
        for part in parts {
            let request = part.request
            let permission = type(of: request).permission
            guard let alone = try facts.asking(actor, for: permission, at: unit) else {
                no.append(
                    NotPermitted.refusal(
                        "\(Said.list(part.ids)) is not yours to answer: it needs the right \(permission).",
                        exit: .notPermitted))
                continue
            }
            switch try draft.also(request, by: alone, at: now) {
            case .success(let receipt): said += [receipt.headline] + receipt.details
            case .failure(let refused): no += refused.refusals
            }
        }
        guard no.isEmpty else { return .refuse(no) }
        let ids = parts.flatMap(\.ids)
        return .accept(
            draft,
            Receipt(
                "\(Said.count(ids.count, "answer", "answers")): \(yes ? "yes" : "no").", details: said,
                data: ["answered": .list(ids.map { .text($0) }), "yes": .bool(yes)]))
    }
}
