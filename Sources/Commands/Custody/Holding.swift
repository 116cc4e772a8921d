// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office

/// `hold 7-12 "sticky keys"`: keeps a label from being lent.
struct HoldBack: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Keep a label from being lent.",
        usage: "hold CART-SLOTS [damaged|missing|lost|repair] [\"why\"]")
    static let task = Task.devices
    static let examples = [
        "hold 7-12 \"sticky keys\"", "hold 7-3 damaged \"cracked corner\"", "hold 7-4,5 \"kept for testing\"",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> PlaceHold {
        let labels = try words.cartLabels(slots: true, .lendable)
        let kinds = [
            ("damaged", "broken"), ("missing", "not where it should be"), ("lost", "given up"),
            ("repair", "away for repair"),
        ]
        let kind = words.oneIfAny(of: kinds.map { (word: $0.0, note: $0.1) })
        return PlaceHold(
            site: labels.site, cart: labels.cart.cart, slots: labels.slots,
            code: kind.flatMap(Hold.Code.init(rawValue:)) ?? .other,
            note: try words.textIfAny("why") ?? "")
    }

    func run(_ plan: PlaceHold, in context: Context) throws -> Outcome {
        let asks = plan.note.isEmpty && (plan.code == .other || plan.code == .damaged)
        let why = try asks ? Reason.asked("Why may it not be lent?", context) : plan.note
        return Outcome(
            try context.perform(
                PlaceHold(site: plan.site, cart: plan.cart, slots: plan.slots, code: plan.code, note: why)))
    }
}

/// A reason that was left out: a terminal asks for it once, and goes on without where the answer is empty or nobody is there.
enum Reason {
    static func asked(_ question: String, _ context: Context) throws -> String {
        guard !context.flags.isMachine, !context.flags.yes, context.prompts.ask != nil, let line = context.prompts.line
        else { return "" }
        let answer = try line(question + " ") ?? ""
        return answer.allSatisfy(\.isWhitespace) ? "" : answer
    }
}

/// `release 7-12 "cleaned"`: ends every hold on a label.
struct Release: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "End the holds on a label, with why.", usage: "release CART-SLOTS [\"why\"]")
    static let task = Task.devices
    static let examples = [
        "release 7-12 \"cleaned\"", "release 7-3 \"repaired by the vendor\"", "release 7-4,5 \"testing is over\"",
    ]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> ReleaseHold {
        let labels = try words.cartLabels(slots: true, .held)
        return ReleaseHold(
            site: labels.site, cart: labels.cart.cart, slots: labels.slots, why: try words.textIfAny("why") ?? "")
    }

    func run(_ plan: ReleaseHold, in context: Context) throws -> Outcome {
        let why = try plan.why.isEmpty ? Reason.asked("Why may it be lent again?", context) : plan.why
        return Outcome(
            try context.perform(ReleaseHold(site: plan.site, cart: plan.cart, slots: plan.slots, why: why)))
    }
}

/// `found 7-12`: a missing device is back in its own slot.
struct Found: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "found", abstract: "Close a missing report: the device is in its slot again.",
        usage: "found [CART-SLOTS [\"where\"]]")
    static let task = Task.devices
    static let examples = ["found", "found 7-17", "found 7-17 \"in the library\""]
    @Argument(help: .hidden) var words: [String] = []

    static func read(_ words: inout PhraseReader) throws -> ReleaseHold? {
        words.offer { words in
            let now = try words.context.answer(OutNow(site: words.context.site))
            return now.missing.filter { $0.hold.lastHolder != now.me }.map {
                Offer($0.label, "missing, \($0.answers ?? "nobody") answers")
            }
        }
        guard let labels = try words.cartLabelsIfAny(.held) else { return nil }
        return ReleaseHold(
            site: labels.site, cart: labels.cart.cart, slots: labels.slots, why: try words.textIfAny("where") ?? "",
            found: true)
    }

    func run(_ plan: ReleaseHold?, in context: Context) throws -> Outcome {
        if let plan { return Outcome(try context.perform(plan)) }
        let now = try context.answer(OutNow(site: context.site))
        let missing = now.missing
        var grid = Grid(["label", "since", "who answers", "reported by"])
        for line in missing {
            grid.add(
                "\(line.label)", "\(context.now.zone.day(of: line.hold.from))", "\(line.answers ?? "")", "\(line.by)")
        }
        let carts = try context.look.around(context.site).carts
        let rows = Outcome.Rows(
            ["cart", "device", "since", "who_answers", "reported_by"],
            missing.map { line in
                let number = carts.first { $0.cart == line.hold.cart }.map { "\($0.number)" } ?? ""
                let since = context.now.zone.day(of: line.hold.from).iso
                return [number, "\(line.hold.slot)", since, line.answers ?? "", line.by]
            })
        return Outcome(
            listing: grid, none: .line("Nothing is missing."), rows: rows,
            hints: missing.first { $0.hold.lastHolder != now.me }.map { ["found \($0.label)"] } ?? [])
    }
}
