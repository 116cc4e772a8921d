// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Decisions
import TestKit
import Testing

/// The mark ✓ stands for what was done, and for nothing else.
@Suite("Marks")
struct MarkTests {
    private func page(_ line: String, as who: String, _ school: SampleSchool, _ prompts: Prompts = Prompts()) throws
        -> Page
    {
        try Dispatcher.run(
            try Typed(Line(line)), in: try AtDesk(who, school: school).context(prompts: prompts)
        ).page
    }

    private final class Shown {
        var page = Page()
    }

    private func isMarked(_ page: Page) -> Bool {
        page.blocks.contains { if case .line(_, .good) = $0 { true } else { false } }
    }

    @Test(
        "F21 a look that finds nothing has no mark",
        arguments: [
            ("okafor", "inbox"), ("okafor", "approve"), ("okafor", "decline"), ("marquez", "found"),
            ("marquez", "flag list"), ("marquez", "ticket list"), ("marquez", "status"), ("adeyemi", "today"),
            ("marquez", "designate list"), ("marquez", "app list"),
        ])
    func looks(who: String, line: String) throws {
        let school = try SampleSchool(at: 7 * 60)
        #expect(!isMarked(try page(line, as: who, school)), "\(line)")
    }

    @Test("F21 a preview and the page above a question have no mark and suggest nothing: nothing is done yet")
    func previews() throws {
        let school = try SampleSchool()
        _ = try page("reserve 7-1..6 fri p3", as: "okafor", school)
        let shown = Shown()
        let asks = Prompts(ask: { page, _ in
            shown.page = page
            return false
        })
        #expect(throws: Refused.self) { _ = try page("day fri closed \"snow\"", as: "marquez", school, asks) }
        #expect(!shown.page.blocks.isEmpty && !isMarked(shown.page))
        #expect(!shown.page.blocks.contains { if case .hint = $0 { true } else { false } })
        #expect(!isMarked(try page("day fri closed \"snow\" --preview", as: "marquez", school)))
        let agrees = Prompts(ask: { _, _ in true })
        #expect(isMarked(try page("day fri closed \"snow\"", as: "marquez", school, agrees)))
    }
}
