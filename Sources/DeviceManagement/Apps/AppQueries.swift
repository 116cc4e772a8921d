// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The catalogue, and the requests that are in hand or were lately decided (`app list`, `app queue`).
/// - Source: S9, S10, G6
package struct AppList: Query {
    package struct Answer: Sendable {
        package var catalogue: [App]
        package var requests: [Line]
        /// The next processing day.
        package var nextDay: Day
    }

    package struct Line: Sendable {
        package var request: AppRequest
        package var asker: String
        /// Whose answer or act is wanted now, in words; nil when it is settled.
        package var waitsFor: String?
        package var overdue: Bool
        /// Whether the answer wanted now is the asker's of this question to give.
        package var waitsForMe: Bool
    }

    package static let name = "app.list"
    package static let permission = Permission("app.see")
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] {
        [App.all(unit), AppRequest.all(unit), Setting.of(unit), Approval.open(unit)]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        let mine = try facts.rows(AppRequest.all, unit).filter { actor.overall(at: unit) || $0.person == actor.person }
        try facts.require(
            mine.map { Person.id($0.person) }
                + mine.filter { $0.state == .open }.map { Approval.about(unit, Numbered.appRequest, $0.no) })
        let lines = try mine.map { request in
            let asker = try facts.one(Person.id, request.person)?.called ?? "?"
            let question = request.state == .open ? try facts.appQuestion(request, at: now) : nil
            return Line(
                request: request, asker: asker, waitsFor: try Self.waitsFor(request, facts, at: now),
                overdue: request.overdue(on: now.day),
                waitsForMe: question.map { $0.objection(to: actor, at: now.instant, endorsesOwn: true) == nil } ?? false
            )
        }
        return Answer(
            catalogue: try facts.rows(App.all, unit), requests: lines.sorted { $0.request.no < $1.request.no },
            nextDay: try facts.processingDay(unit, after: now.day.adding(-1)))
    }

    static func waitsFor(_ request: AppRequest, _ facts: Facts, at now: Moment) throws -> String? {
        switch request.state {
        case .open:
            guard let question = try facts.appQuestion(request, at: now), let step = question.asked.first else {
                return nil
            }
            let asked = try facts.asked(step, of: question, at: now)
            return asked.hasPrefix("the ") ? String(asked.dropFirst(4)) : asked
        case .approved: return "to be installed"
        case .declined, .withdrawn, .installed: return nil
        }
    }
}

/// One app request with its form and every answer given (`app show A14`).
/// - Source: S9
package struct AppShow: Query {
    package struct Answer: Sendable {
        package var line: AppList.Line
        package var answers: [Said]
        package var order: WorkOrder?
    }

    /// One answer: which step, by whom, when, why.
    package struct Said: Sendable {
        package var role: String
        package var yes: Bool
        package var by: String
        package var at: Instant?
        package var reason: String?
        /// Given on a form that was changed afterwards.
        package var void: Bool
        /// A coordinator's own request: shown so to the principal.
        package var ownRequest: Bool
    }

    package static let name = "app.show"
    package static let permission = Permission("app.see")
    package let unit: UnitID
    package let no: Int
    package init(unit: UnitID, no: Int) {
        self.unit = unit
        self.no = no
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            AppRequest.numbered(unit, no), Approval.about(unit, Numbered.appRequest, no),
            WorkOrder.about(unit, Numbered.appRequest, no),
        ]
    }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Answer {
        guard let request = try facts.one(AppRequest.numbered, unit, no),
            actor.overall(at: unit) || request.person == actor.person
        else { throw Refused(NoSuchApp.unknown(no)) }
        let questions = try facts.questions(unit: unit, about: .appRequest, no)
        let steps = questions.flatMap { question in question.steps.map { (question.approval.state, $0) } }
        let people = Set(steps.compactMap(\.1.decidedBy) + [request.person])
        try facts.require(people.map { Person.id($0) })
        let answers = try steps.compactMap { state, step -> Said? in
            guard let by = step.decidedBy else { return nil }
            return Said(
                role: Role.spoken[step.role ?? ""] ?? "", yes: step.state == .yes,
                by: try facts.one(Person.id, by)?.called ?? "?",
                at: step.at, reason: step.reason, void: state == .void, ownRequest: by == request.person)
        }
        let line = AppList.Line(
            request: request, asker: try facts.one(Person.id, request.person)?.called ?? "?",
            waitsFor: try AppList.waitsFor(request, facts, at: now), overdue: request.overdue(on: now.day),
            waitsForMe: false)
        return Answer(
            line: line, answers: answers, order: try facts.rows(WorkOrder.about, unit, Numbered.appRequest, no).last)
    }
}

/// Who may install what, and until when (`designate list`).
/// - Source: S9
package struct DesignationList: Query {
    package static let name = "app.designations"
    package static let permission = Permission("app.see")
    package let unit: UnitID
    package init(unit: UnitID) { self.unit = unit }

    package func needs(at now: Moment) -> [Slice] { [Designation.of(unit)] }

    package func answer(_ facts: Facts, by actor: Actor, at now: Moment) throws -> [(row: Designation, name: String)] {
        let rows = try facts.rows(Designation.of, unit).filter { now.day <= $0.lastDay }
        try facts.require(rows.map { Person.id($0.person) })
        return try rows.map { ($0, try facts.one(Person.id, $0.person)?.called ?? "?") }
    }
}
