// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import Decisions
import Office

/// `scan 7`: a scanner's serials, tags or labels in any order, then the same review as `in`.
struct Scan: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan", abstract: "Check a cart in with a scanner: serials, tags or labels in any order.",
        usage: "scan CART [CODE]… | scan CART done [EXCEPTIONS] | scan CART clear",
        discussion:
            "scan CART alone takes the lines that follow as codes, until a line done, which may name exceptions. In a script nothing else ends them."
    )
    static let task = Task.day
    static let examples = ["scan 7 7-1 LN-0702", "scan 7 done all but 30", "scan 7 clear"]
    @Argument(help: .hidden) var words: [String] = []

    enum Plan: Sendable {
        case read(ReadScan)
        case done(CountDaily, Cart)
        case sit(Cart)
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let labels = try words.cart()
        let cart = labels.cart
        if words.keyword("clear", "forget what was read") {
            return .read(ReadScan(site: labels.site, cart: cart.cart, text: nil))
        }
        if words.keyword("done", "check the cart in with what was read") {
            var stated = CountDaily.Stated()
            try In.exceptions(&words, cart, into: &stated)
            return .done(CountDaily(site: labels.site, cart: cart.cart, stated), cart)
        }
        var codes: [String] = []
        while let code = words.isAtEnd ? nil : words.wordIfAny() { codes.append(code) }
        return codes.isEmpty
            ? .sit(cart) : .read(ReadScan(site: labels.site, cart: cart.cart, text: codes.joined(separator: " ")))
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        switch plan {
        case .read(let request): Self.read(try context.perform(request))
        case .done(let request, let cart): try finish(request, cart, in: context)
        case .sit(let cart): try sit(at: cart, in: context)
        }
    }

    /// A receipt without a tick, and as a failure, where some of the codes were not understood.
    private static func read(_ receipt: Receipt) -> Outcome {
        var outcome = Outcome(receipt)
        guard case .list(let unknown)? = receipt.data["unrecognized"], !unknown.isEmpty else { return outcome }
        outcome.page.blocks[0] = .warn(receipt.headline)
        outcome.exit = Refusal.Exit.rule.rawValue
        return outcome
    }

    /// Line by line, each kept as it comes; `done` ends in the review.
    private func sit(at cart: Cart, in context: Context) throws -> Outcome {
        guard let line = context.prompts.line, !context.flags.isMachine else { return try review(cart, in: context) }
        if context.prompts.ask != nil {
            context.prompts.talk?([
                .note("scan the devices; an empty line or done reviews them, Ctrl-C leaves and keeps them")
            ])
        }
        let stated: CountDaily.Stated
        var lines = ScanLines(cart: cart, line: line, context: context)
        do {
            stated = try lines.read()
        } catch let stop as Interrupted {
            context.prompts.talk?([.note("scan \(cart.number), to go on; scan \(cart.number) done, to check it in")])
            throw stop
        }
        var outcome = try finish(CountDaily(site: cart.site, cart: cart.cart, stated), cart, in: context)
        // A script that sent a code nobody knows is told by the exit code too; a person has read it.
        if lines.sawUnknown, context.prompts.ask == nil { outcome.exit = Refusal.Exit.rule.rawValue }
        return outcome
    }

    private func finish(_ request: CountDaily, _ cart: Cart, in context: Context) throws -> Outcome {
        guard let reading = try context.answer(ScanReview(site: request.site, cart: request.cart)).reading else {
            throw Refused(NothingScanned.refusal(cart))
        }
        var full = request
        full.stated.scanned = reading.read
        full.stated.strangers = reading.strangers
        return Outcome(try Review.checkIn(full, cart, in: context))
    }

    /// What was read so far, for those who only look.
    private func review(_ cart: Cart, in context: Context) throws -> Outcome {
        let answer = try context.answer(ScanReview(site: cart.site, cart: cart.cart))
        guard let reading = answer.reading else { throw Refused(NothingScanned.refusal(cart)) }
        let left = answer.expected.subtracting(reading.read)
        var page: Page = [.line("Read \(reading.read.count) of \(answer.expected.count) of cart \(cart.number).")]
        if !left.isEmpty { page.add(.warn("Not read: \(left.labels(ofCart: cart.number)).")) }
        for label in reading.strangerLabels { page.add(.warn("\(label) does not belong into this place.")) }
        for word in reading.unknown { page.add(.warn("\"\(word)\" is no device of this school.")) }
        page.add(.hint("scan \(cart.number) done\(left.isEmpty ? "" : " all but \(left)")"))
        return Outcome(
            page, data: .object([("read", .text(reading.read.description)), ("left", .text(left.description))]))
    }
}

/// Nothing was scanned today that a check-in could take.
///
/// - Source: F14
package enum NothingScanned: Rule {
    package static let code = "nothing-scanned"
    package static let clause = "F14"

    static func refusal(_ cart: Cart) -> Refusal {
        refusal(
            "Nothing was scanned of cart \(cart.number) today.",
            instead: ["help scan"], exit: .notFound)
    }
}
