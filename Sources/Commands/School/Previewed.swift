// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Sheets

extension Outcome {
    /// What a request would do, in the future: nothing was written, and the page says so before anything else.
    ///
    /// In JSON it has the receipt's keys, with `"preview": true`.
    init(planned receipt: Receipt) {
        let headline = receipt.preview?.headline ?? "If you go on, it will say: \(receipt.headline)"
        let details = receipt.preview?.details ?? receipt.details
        let page = Page([.line("Nothing has changed yet."), .line(headline)] + details.map { .line($0) })
        var data: [(String, JSON)] = [
            ("preview", .bool(true)), ("said", .text(headline)), ("details", .list(details.map { .text($0) })),
            ("next", .list([])), ("entry", .null), ("repeated", .bool(false)),
        ]
        data += receipt.data.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        self.init(page, data: .object(data))
    }

    /// An import that would change nothing.
    static let alreadySo = Outcome([.line("The desk has it like that already; nothing was changed.")])
}

/// Runs a request that may hurt: shows what it would do, asks when plans are touched, and does it.
enum Previewed {
    /// What makes a change one that is asked about, by its key in the receipt.
    private static let touching = ["cancelled", "moved", "recalls", "substitutes", "replaced"]

    /// - Parameter unattended: whether it is done without a question where nobody can be asked.
    static func run<R: Request>(
        _ request: R, only: Bool, unattended: Bool = false, in context: Context
    ) throws -> Outcome {
        let shown = try context.preview(request)
        if only { return Outcome(planned: shown) }
        let touched = touching.contains { !(shown.data[$0]?.array ?? []).isEmpty }
        if touched, context.canAsk || !unattended {
            try context.confirm(question(shown), about: Outcome(planned: shown).page)
        }
        return Outcome(try context.perform(request))
    }

    /// What happens on yes.
    static func question(_ shown: Receipt, else question: String = "Go on?") -> String {
        shown.preview?.question ?? question
    }
}

/// What every import has in common: shown first, asked about, then done in one transaction; the same twice changes nothing.
enum Importing {
    /// - Parameter file: the file that was read, so that what a rule says about a cell of it is shown at its place.
    static func run<R: Request>(
        _ request: R, unchanged: String, _ question: String, only preview: Bool,
        of file: (path: String, bytes: [UInt8])? = nil,
        in context: Context
    ) throws -> Outcome {
        do {
            let shown = try context.preview(request)
            if preview { return Outcome(planned: shown) }
            try context.confirm(Previewed.question(shown, else: question), about: Outcome(planned: shown).page)
            return Outcome(try context.perform(request))
        } catch let refused as Refused where refused.refusals.map(\.code) == [unchanged] {
            return .alreadySo
        } catch let refused as Refused {
            guard let file, let found = findings(refused, in: file) else { throw refused }
            return found
        }
    }

    /// What was refused about cells of a file, as its findings; nil where none is about a cell.
    private static func findings(_ refused: Refused, in file: (path: String, bytes: [UInt8])) -> Outcome? {
        let places = CellPlaces(file.bytes, file: file.path)
        guard refused.refusals.contains(where: { $0.cell != nil }) else { return nil }
        let found = refused.refusals.map(places.finding)
        var outcome = Outcome.findings(found, in: file.bytes)
        if refused.exit == .notPermitted { outcome.exit = Refusal.Exit.notPermitted.rawValue }
        return outcome
    }
}
