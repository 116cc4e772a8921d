// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import People

/// Works through moves of the number list: what each needs, what it does, whom it asks.
struct NumbersDesk {
    let site: UnitID
    let actor: Actor
    let now: Moment
    let policy: Policy
    var draft: Draft
    var refusals: [Refusal] = []
    var done: [String] = []
    var waiting: [Int] = []
    var hits: [String] = []
    /// The person whose leaving frees the labels: their own reservations are settled by other acts.
    var leaver: PersonID?

    static func needs(_ site: UnitID, _ moves: [NumbersMove]) -> [Slice] {
        let carts = Set(moves.map(\.cart)).flatMap { [Cart.id(site, $0), SlotDevice.inCart(site, $0)] }
        let first = moves.map(\.from).min()
        return carts + (first.map { [Reservation.liveFrom(site, $0)] } ?? [])
            + [
                AllotmentChange.waiting(site), SchoolYear.of(site), Setting.of(site), HeldRole.at(site),
                Person.of(site), Cart.all(site),
                Counter.of(site, Numbered.allotment), Counter.of(site, Numbered.allotmentChange),
                Counter.of(site, Numbered.approval),
            ]
    }

    init(_ site: UnitID, _ facts: Facts, _ actor: Actor, _ now: Moment) throws {
        self.site = site
        self.actor = actor
        self.now = now
        policy = try facts.policy(site)
        draft = Draft(site, facts)
    }

    func name(_ person: PersonID) throws -> String {
        try draft.facts.rows(Person.of, site).first { $0.person == person }?.called ?? "somebody"
    }

    /// A move with what the lists say about it.
    struct Looked {
        let move: NumbersMove
        let cart: Cart
        let year: SchoolYear
        let until: Day
        /// The labels that really change hands.
        let mask: Slots
        /// Who has them now, each with their part.
        let losers: [PersonID: Slots]
        let unowned: Slots
        var labels: String { mask.labels(ofCart: cart.number) }
    }

    /// Takes one move: refuses it, puts it in force, or asks.
    mutating func take(_ move: NumbersMove) throws {
        guard let looked = try look(move), !looked.mask.isEmpty else { return }
        guard try mayEdit(looked) else {
            refusals.append(
                NotYourGrade.refusal(
                    "\(looked.labels): only the grade's own teachers and the site coordinator edit its list.",
                    exit: .notPermitted))
            return
        }
        let steps = try steps(looked)
        if steps.isEmpty {
            try apply(looked)
            try closeAnswered(looked)
            return
        }
        if let twin = try draft.facts.twin(of: looked, at: site) {
            let id = Numbered.allotmentChange.id(twin.no)
            let question = try draft.facts.questions(
                unit: site, about: .allotmentChange, twin.no, at: now, barred: twin.barred
            ).last
            let asked = try question.map { question in
                try question.asked.map { try draft.facts.asked($0, of: question, at: now) }
            }
            let whom = asked.map { Said.list($0) } ?? "an answer"
            refusals.append(
                AskedAlready.refusal(
                    "\(id) asks for \(twin.mask.intersection(looked.mask).labels(ofCart: looked.cart.number)) already and waits for \(whom)."
                ))
            return
        }
        try ask(looked, steps)
    }

    /// What the move would do, or nil with refusals; nil without any where it is so already, whoever has the labels.
    mutating func look(_ move: NumbersMove) throws -> Looked? {
        let before = refusals.count
        guard let cart = try draft.facts.one(Cart.id, site, move.cart) else {
            refusals.append(AllotmentBounds.refusal("There is no such cart.", exit: .notFound))
            return nil
        }
        let year = try draft.facts.year(site, move.from)
        let until = move.until ?? year?.lastDay
        guard let year, let until, move.from <= until, until <= year.lastDay else {
            refusals.append(
                AllotmentYear.refusal(
                    "Numbers belong to one school year; \(move.from.long) to \((until ?? move.from).long) lie in none.")
            )
            return nil
        }
        let looked = try split(move, cart, year, until)
        guard !looked.mask.isEmpty || !move.mask.subtracting(cart.slots).isEmpty else { return nil }
        if move.from < now.day {
            refusals.append(
                AllotmentPast.refusal(
                    "Numbers change from today on, not from \(move.from.long)."))
        }
        let beyond = move.mask.subtracting(cart.slots)
        if !beyond.isEmpty {
            refusals.append(
                AllotmentBounds.refusal("Cart \(cart.number) has slots 1..\(cart.capacity), not \(beyond)."))
        }
        if let gainer = move.gainer {
            let filled = Slots(try draft.facts.rows(SlotDevice.inCart, site, cart.cart).map(\.slot))
            let bare = looked.mask.intersection(cart.slots).subtracting(filled)
            if !bare.isEmpty {
                refusals.append(
                    NumberWithoutDevice.refusal("\(bare.labels(ofCart: cart.number)): there is no device in the slot."))
            }
            if let refusal = try unfit(gainer, move.from, until) { refusals.append(refusal) }
        }
        return refusals.count == before ? looked : nil
    }

    private func split(_ move: NumbersMove, _ cart: Cart, _ year: SchoolYear, _ until: Day) throws -> Looked {
        let lists = try draft.facts.rows(Allotment.ofCart, site, cart.cart, year.year)
            .filter { $0.mask.overlaps(move.mask) && $0.firstDay <= until && move.from <= $0.lastDay }
        let kept = lists.filter { $0.person == move.gainer && $0.firstDay <= move.from && until <= $0.lastDay }.map(
            \.mask
        ).joined()
        let mask = move.mask.subtracting(kept)
        var losers: [PersonID: Slots] = [:]
        for list in lists where list.mask.overlaps(mask) && list.person != move.gainer {
            losers[list.person] = (losers[list.person] ?? .none).union(list.mask.intersection(mask))
        }
        let free = Slots(mask.all.filter { !Self.owned($0, by: lists, from: move.from, until: until) })
        let changing = move.gainer == nil ? losers.values.joined() : mask
        return Looked(
            move: move, cart: cart, year: year, until: until, mask: changing, losers: losers,
            unowned: move.gainer == nil ? .none : free)
    }

    /// Whether a label has an owner on every day of a span, be it in several stretches.
    private static func owned(_ slot: Int, by lists: [Allotment], from: Day, until: Day) -> Bool {
        var open = from
        for list in lists.sorted(by: { $0.firstDay < $1.firstDay }) where list.mask.contains(slot) {
            guard list.firstDay <= open else { return false }
            open = max(open, list.lastDay.adding(1))
        }
        return until < open
    }

    /// Why somebody cannot be given numbers.
    private func unfit(_ person: PersonID, _ from: Day, _ until: Day) throws -> Refusal? {
        let held = try draft.facts.rows(HeldRole.at, site).filter { $0.person == person }
        let who = try name(person)
        if let barred = held.first(where: {
            Role.barred.contains($0.role) && $0.firstDay <= until && from <= $0.lastDay
        }) {
            return OwnerFits.refusal(
                "\(who) is entered as \(Role.spoken[barred.role] ?? barred.role): no numbers are given to them.")
        }
        guard let teacher = held.first(where: { $0.role == Role.teacher && $0.covers(from) }) else {
            return OwnerFits.refusal("\(who) is no teacher here on \(from.long).")
        }
        if teacher.lastDay < until {
            return OwnerFits.refusal(
                "\(who) is a teacher here until \(teacher.lastDay.long), before the numbers would end.")
        }
        return nil
    }

    /// The coordinator, or a teacher of the grade that gains or loses.
    private func mayEdit(_ looked: Looked) throws -> Bool {
        if actor.overall(at: site) { return true }
        let teachings = try draft.facts.rows(Teaching.of, site, looked.year.year)
        let grades = Dictionary(teachings.map { ($0.person, $0.grade) }) { first, _ in first }
        guard let own = grades[actor.person] else { return looked.losers[actor.person] != nil }
        let touched = Array(looked.losers.keys) + (looked.move.gainer.map { [$0] } ?? [])
        return touched.contains { grades[$0] == own }
    }

    /// Whose yes is still wanted: every loser but who asks, and the coordinator for unowned labels.
    ///
    /// A loser who has left is answered for by the coordinator; a coordinator who gains is answered by the principal.
    func steps(_ looked: Looked) throws -> [ApprovalStep] {
        let held = try draft.facts.rows(HeldRole.at, site)
        let here = Set(held.filter { $0.role == Role.teacher && $0.covers(now.day) }.map(\.person))
        let coordinators = Set(held.filter { $0.role == Role.coordinator && $0.covers(now.day) }.map(\.person))
        var unowned = looked.unowned
        var steps: [ApprovalStep] = []
        for (person, part) in looked.losers.sorted(by: { $0.key < $1.key }) where person != actor.person {
            if here.contains(person) {
                steps.append(ApprovalStep(unit: site, no: 0, step: 0, person: person, mask: part.bits))
            } else {
                unowned = unowned.union(part)
            }
        }
        let gains = looked.move.gainer.map(coordinators.contains) ?? false
        let isGiving = actor.overall(at: site) && actor.person != looked.move.gainer
        if !unowned.isEmpty, !isGiving {
            steps.append(
                ApprovalStep(
                    unit: site, no: 0, step: 0, role: gains ? Role.principal : Role.coordinator, mask: unowned.bits))
        }
        return steps
    }

    private mutating func ask(_ looked: Looked, _ steps: [ApprovalStep]) throws {
        let no = try draft.next(.allotmentChange)
        let change = AllotmentChange(
            site: site, no: no, year: looked.year.year, cart: looked.cart.cart, mask: looked.mask,
            gainer: looked.move.gainer, firstDay: looked.move.from, lastDay: looked.until, askedBy: actor.person)
        draft.insert(change)
        let names = Dictionary(
            try draft.facts.rows(Person.of, site).map { ($0.person, $0.called) },
            uniquingKeysWith: { first, _ in first })
        let approval = Approval(
            unit: site, no: try draft.next(.approval), chain: "allotment-change", subjectKind: .allotmentChange,
            subjectNo: no,
            digest: "\(looked.cart.cart)/\(looked.mask.bits)/\(looked.move.from.number)/\(looked.until.number)",
            requestedBy: actor.person, expires: nil, made: now.instant)
        let numbered = steps.enumerated().map { index, step in
            ApprovalStep(
                unit: site, no: approval.no, step: index + 1, person: step.person, role: step.role, mask: step.mask)
        }
        let question = Question(approval, numbered)
        draft.put(question)
        let addressed = try draft.facts.addressed(question, at: now, barred: looked.move.gainer.map { [$0] } ?? [])
        waiting.append(no)
        let id = Numbered.allotmentChange.id(no)
        let whose = try looked.move.gainer.map { try "to \(name($0))" } ?? "to nobody"
        var asked: [String] = []
        for step in numbered {
            let answerers = addressed.answerers?[step.step] ?? Answerers([])
            if step.role == nil || answerers.standIn != nil {
                asked.append(try draft.facts.asked(step, of: addressed, at: now))
            } else {
                asked += try answerers.people.map { try name($0) }
            }
            for person in answerers.people {
                draft.tell(
                    Notice(
                        person, .digest, subject: "\(id): \(looked.labels) \(whose)?",
                        change.sentence(question, labels: looked.labels) { names[$0] ?? "somebody" }
                            + " It lasts to \(looked.until.long). See what it does: approve \(id) --preview. "
                            + "Answer with: approve \(id) (or: decline \(id))."
                    ))
            }
        }
        done.append("\(id): \(looked.labels) \(whose) waits for \(Said.list(asked)).")
    }

    /// Open questions that this very move answers: who was asked did it themself.
    private mutating func closeAnswered(_ looked: Looked) throws {
        for open in try draft.facts.rows(AllotmentChange.waiting, site).sorted(by: { $0.no < $1.no })
        where open.cart == looked.cart.cart && open.gainer == looked.move.gainer && open.mask.isSubset(of: looked.mask)
            && looked.move.from <= max(open.firstDay, now.day) && open.lastDay <= looked.until
        {
            for question in try draft.facts.questions(unit: site, about: .allotmentChange, open.no)
            where question.approval.state == .open {
                draft.change(question, to: question.closed(.void))
            }
            var after = open
            after.state = .applied
            draft.update(open, after)
            let id = Numbered.allotmentChange.id(open.no)
            done.append("\(id) asked for this and is answered by it.")
            if open.askedBy != actor.person {
                draft.tell(
                    Notice(
                        open.askedBy, .atOnce, subject: "\(id) is in force",
                        "\(actor.name) made the change that \(id) asked for."))
            }
        }
    }

    /// A list that takes half of somebody's labels, or more, says so before it is believed.
    mutating func losesHalf(_ moves: [NumbersMove], said: Int?) throws -> Refusal? {
        var lost = 0, had = 0
        for move in moves where move.gainer == nil {
            guard let looked = try look(move) else { continue }
            lost += looked.mask.count
        }
        guard refusals.isEmpty, let year = try draft.facts.year(site, moves.map(\.from).min() ?? now.day) else {
            return nil
        }
        for cart in Set(moves.map(\.cart)) {
            let lists = try draft.facts.rows(Allotment.ofCart, site, cart, year.year).filter { $0.lastDay >= now.day }
            had += lists.map(\.mask).joined().count
        }
        guard lost * 2 >= had, lost > 0, said != lost else { return nil }
        return ListLosesHalf.refusal(
            "The file would leave \(lost) of \(Said.count(had, "number", "numbers")) without an owner: is it cut off?",
            instead: ["import grades FILE losing \(lost)"])
    }

    func receipt() -> Receipt {
        var details = done
        details += hits
        let ids = waiting.map { Numbered.allotmentChange.id($0) }
        let headline =
            waiting.isEmpty
            ? "The number list is changed."
            : "\(Said.count(waiting.count, "change", "changes")) of the number list asked for: \(Said.list(ids))."
        return Receipt(
            headline, details: details, hints: ids.isEmpty ? [] : ["inbox"],
            data: [
                "waiting": .list(ids.map { .text($0) }), "hits": .int(hits.count),
                "effects": .list(hits.map { .text($0) }),
            ]
        ).previewed(
            waiting.isEmpty
                ? "The number list will be changed:"
                : "\(Said.count(waiting.count, "change", "changes")) of the number list will be asked for, as \(Said.list(ids)):",
            question: waiting.isEmpty
                ? "Change the number list?" : "Ask for \(Said.count(waiting.count, "change", "changes"))?")
    }
}
