// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import Decisions
import Office

/// `approve R12`, `decline A14 "why"`: any number that waits for me; without one, the list of them.
struct Approve: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Say yes to what waits for you: devices, apps, late check-ins, numbers.",
        usage: "approve [ID[,ID]…] [\"why\"] [--preview]")
    static let task = Task.answer
    static let permission: Permission? = AnswerAuthorisation.permission
    static let examples = ["approve", "approve R102 --preview", "approve R102,R105 \"glad to help\""]
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> [AnswerPlan] { try AnswerPlan.read(&words) }
    func run(_ plan: [AnswerPlan], in context: Context) throws -> Outcome {
        try AnswerPlan.run(plan, yes: true, only: preview, in: context)
    }
}

/// `decline R12 "why"`.
struct Decline: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Say no to what waits for you, with a reason.",
        usage: "decline ID[,ID]… [\"why\"] [--preview]")
    static let task = Task.answer
    static let permission: Permission? = AnswerAuthorisation.permission
    static let examples = ["decline", "decline R102 --preview", "decline R102 \"we need them ourselves that day\""]
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> [AnswerPlan] { try AnswerPlan.read(&words) }
    func run(_ plan: [AnswerPlan], in context: Context) throws -> Outcome {
        try AnswerPlan.run(plan, yes: false, only: preview, in: context)
    }
}

/// `authorize R12`: an owner's yes for a colleague's project; the same as `approve` for a reservation.
struct Authorize: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "authorize", abstract: "Let a colleague's project use your devices on a date.",
        usage: "authorize R12[,R13]…",
        aliases: ["authorise"])
    static let task = Task.answer
    static let permission: Permission? = AnswerAuthorisation.permission
    static let examples = ["authorize R103", "authorize R102,R105", "authorize R102 --preview"]
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> [AnswerPlan] {
        let plan = try AnswerPlan.read(&words, kinds: [.reservation, .series])
        guard !plan.isEmpty else {
            throw words.misread("Which reservation?", accepted: AnswerPlan.waiting(words.context), lines: ["inbox"])
        }
        return plan
    }
    func run(_ plan: [AnswerPlan], in context: Context) throws -> Outcome {
        try AnswerPlan.run(plan, yes: true, only: preview, in: context)
    }
}

/// The numbers of one kind that are answered together, with the reason.
struct AnswerPlan {
    let answering: Answering
    let numbers: [Int]
    let why: String?

    /// Ids with commas or blanks between them, then a reason in quotes.
    static func read(_ words: inout PhraseReader, kinds: Set<Numbered>? = nil) throws -> [AnswerPlan] {
        words.offer { try offers($0.context, kinds) }
        var numbers: [(kind: Numbered, no: Int)] = []
        var reason: String?
        while let next = words.next, !words.nextIsQuoted {
            let start = words.place
            let pieces = next.split(separator: ",").map { Numbered.read(String($0)) }
            // What is no number after the ids is the reason: the machine's shell took its quotation marks off.
            let isReason = words.nextIsArgument ? pieces.contains { $0 == nil } : !next.contains(where: \.isNumber)
            if !numbers.isEmpty, isReason {
                reason = try words.word("Why")
                break
            }
            _ = try words.word("The number")
            guard !pieces.isEmpty, pieces.allSatisfy({ $0 != nil }) else {
                throw words.misread(
                    since: start, "\"\(next)\" is not a number that can be answered: one letter and figures.",
                    accepted: waiting(words.context))
            }
            for id in pieces.compactMap({ $0 }) where !numbers.contains(where: { $0 == id }) { numbers.append(id) }
        }
        let why = try reason ?? words.textIfAny("Why")
        var plans: [AnswerPlan] = []
        for kind in Set(numbers.map(\.kind)).sorted(by: { $0.rawValue < $1.rawValue }) {
            guard kinds?.contains(kind) ?? true, let answering = Answering.of(kind) else {
                throw words.misread(
                    "\(kind.id(1)) and its like are not answered with this verb.",
                    accepted: waiting(words.context))
            }
            plans.append(
                AnswerPlan(answering: answering, numbers: numbers.filter { $0.kind == kind }.map(\.no), why: why))
        }
        return plans
    }

    /// What waits for the reader's answer now.
    static func waiting(_ context: Context) -> [String] {
        ((try? offers(context, nil)) ?? []).prefix(8).map(\.word)
    }

    private static func offers(_ context: Context, _ kinds: Set<Numbered>?) throws -> [Offer] {
        try Answering.all.filter { kinds?.contains($0.kind) ?? true }.flatMap { try $0.waiting(context) }.map {
            Offer($0.id, $0.said)
        }
    }

    /// Answers, or shows what the answer would do; asks first where a yes costs somebody reservations.
    static func run(_ plans: [AnswerPlan], yes: Bool, only preview: Bool, in context: Context) throws -> Outcome {
        guard !plans.isEmpty else { return try list(in: context) }
        let answers = try plans.flatMap { try $0.answering.answers($0.numbers, yes, $0.why, context) }
        guard let request = AnswerTogether.of(answers, unit: context.site, yes: yes) else { return Outcome([]) }
        if preview { return Outcome(planned: try context.preview(request)) }
        if yes, plans.contains(where: { $0.answering.kind == .allotmentChange }) {
            let shown = try context.preview(request)
            if (shown.data["hits"]?.integer ?? 0) > 0 {
                try context.confirm(
                    "Approve it?", about: Outcome(planned: shown).page)
            }
        }
        return Outcome(try context.perform(request))
    }

    private static func list(in context: Context) throws -> Outcome {
        let items = try Answering.waiting(in: context)
        guard let first = items.first else {
            return Outcome([.line("Nothing waits for your answer.")], data: .list([]))
        }
        var page: Page = []
        page.add(
            .table(
                Grid(
                    ["no", Grid.Column("what waits for you", shrinks: true)],
                    items.map { [Grid.Cell($0.id), Grid.Cell($0.said)] })))
        for item in items where !item.effects.isEmpty {
            page.add(.gap, .line("A yes to \(item.id) does this:"))
            for effect in item.effects.prefix(4) { page.add(.line("    \(effect)", .dim)) }
            if item.effects.count > 4 { page.add(.line("    And \(item.effects.count - 4) more.", .dim)) }
        }
        page.add(.gap, .hint("approve \(first.id) --preview"), .hint("approve \(first.id)"))
        page.add(.hint("decline \(first.id) \"WHY\""))
        return Outcome(
            page,
            data: .list(
                items.map {
                    .object([
                        ("id", .text($0.id)), ("said", .text($0.said)),
                        ("effects", .list($0.effects.map { .text($0) })),
                    ])
                }))
    }
}
