// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

extension Outcome {
    /// What would come of it, said as such: nothing was written.
    static func wouldBe(_ shown: Outcome) -> Outcome {
        Outcome([.note("Nothing is changed yet. It would be:")] + shown.page, data: shown.data)
    }

    /// An import that would change nothing.
    static let alreadySo = Outcome([.good("The desk has it like that already; nothing was changed.")])
}

/// Runs a request that may hurt: shows what it would do, asks when plans are touched, and does it.
enum Previewed {
    static func run<R: Request>(_ request: R, only: Bool, in context: Context) throws -> Outcome {
        let shown = try context.preview(request)
        if only { return .wouldBe(Outcome(shown)) }
        let touched = ["cancelled", "moved", "recalls"].contains { !(shown.data[$0]?.array ?? []).isEmpty }
        if touched { try context.confirm("\(shown.headline) Do it?", about: Outcome(shown).page) }
        return Outcome(try context.perform(request))
    }
}

/// What every import has in common: shown first, asked about, then done in one transaction; the same twice changes nothing.
enum Importing {
    static func run<R: Request>(
        _ request: R, unchanged: String, _ question: String, only preview: Bool, in context: Context
    ) throws -> Outcome {
        let shown: Receipt
        do {
            shown = try context.preview(request)
        } catch let refused as Refused where refused.refusals.map(\.code) == [unchanged] {
            return .alreadySo
        }
        if preview { return .wouldBe(Outcome(shown)) }
        try context.confirm(question, about: Outcome(shown).page)
        return Outcome(try context.perform(request))
    }
}
