// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions
import People

/// The lines of a sitting at the scanner, each kept as it comes, until `done` and its exceptions.
///
/// At a terminal an empty line and Ctrl-D do as well. Off one nothing else does: lines that end before `done`, and a line that is a command, are errors
/// that name it, so that what a script does next is never read as codes.
/// - Source: F14
struct ScanLines {
    let cart: Cart
    let line: (String) throws -> String?
    let context: Context

    /// Whether any line named something that is no device.
    private(set) var sawUnknown = false

    init(cart: Cart, line: @escaping (String) throws -> String?, context: Context) {
        self.cart = cart
        self.line = line
        self.context = context
    }

    private var isAtTerminal: Bool { context.prompts.ask != nil }

    /// Reads and keeps them all; what was stated behind `done`.
    mutating func read() throws -> CountDaily.Stated {
        while let text = try line("scan \(cart.number)> ") {
            let typed = Line(text)
            guard let first = typed.words.first else {
                if isAtTerminal, text.allSatisfy(\.isWhitespace) { return CountDaily.Stated() }
                continue
            }
            do {
                if Fold.key(first.text) == "done" { return try exceptions(typed) }
                try beCodes(typed, first)
                let receipt = try context.perform(ReadScan(site: cart.site, cart: cart.cart, text: text))
                if case .list(let unknown)? = receipt.data["unrecognized"], !unknown.isEmpty { sawUnknown = true }
                context.prompts.talk?([.line(receipt.headline)] + Page(receipt.details.map { .warn($0) }))
            } catch let misread as Misread {
                guard isAtTerminal else { throw misread }
                context.prompts.talk?([.bad(misread.whole)] + Page(misread.accepted.map { .note($0) }))
            } catch let refused as Refused {
                guard refused.refusals.allSatisfy({ [ScanFits.code, ScanUnknown.code].contains($0.code) }) else {
                    throw refused
                }
                sawUnknown = true
                context.prompts.talk?([.bad(refused.description)])
            }
        }
        if isAtTerminal { return CountDaily.Stated() }
        throw Misread(
            line: "scan \(cart.number)", range: 0..<4,
            sentence:
                "The lines ended without \"done\": cart \(cart.number) is not checked in, and what was read of it is kept.",
            lines: ["scan \(cart.number) done"])
    }

    private func exceptions(_ typed: Line) throws -> CountDaily.Stated {
        var words = PhraseReader(line: typed.text, words: Array(typed.words.dropFirst()), in: context)
        var stated = CountDaily.Stated()
        try In.exceptions(&words, cart, into: &stated)
        try words.end()
        return stated
    }

    /// Throws where the line is a command: its first word is a verb, a flag, or the mark of a script.
    private func beCodes(_ typed: Line, _ first: Line.Word) throws {
        guard first.text.hasPrefix("--") || first.text == "!" || Verbs.firstWords.contains(Fold.key(first.text)) else {
            return
        }
        throw Misread(
            line: typed.text, range: first.range,
            sentence:
                "This is no code, and cart \(cart.number) is still being scanned: a line \"done\" ends that. Nothing was done with this line.",
            accepted: ["done"])
    }
}
