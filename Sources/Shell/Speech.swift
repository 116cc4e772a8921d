// SPDX-License-Identifier: GPL-3.0-or-later
package import Commands
package import Console
package import Decisions
import Office

/// Says what came of a line: results on standard output, talk on standard error, in the form that was asked for.
package struct Speech: Sendable {
    package enum Form: Sendable { case page, json, csv }

    package let output: Output
    /// Asked anew for every page, since windows are resized.
    package let terminal: @Sendable () -> Terminal
    package let environment: [String: String]
    /// Whether long results go through a pager: the shell on a terminal, and single commands there.
    package var pages: Bool

    package init(
        output: Output, terminal: @escaping @Sendable () -> Terminal, environment: [String: String], pages: Bool
    ) {
        self.output = output
        self.terminal = terminal
        self.environment = environment
        self.pages = pages
    }

    package func say(_ outcome: Outcome, as form: Form) throws(Output.Failure) {
        switch form {
        case .json:
            try output.result(outcome.json.written + "\n")
        case .csv:
            if let rows = outcome.rows {
                try output.result(CSV.write(rows.columns, rows.rows))
            } else {
                // Nothing for a spreadsheet, but something for whoever asked.
                talk(outcome.page)
            }
        case .page:
            let terminal = terminal()
            let text = Renderer(terminal).text(outcome.page)
            if pages {
                try Pager(terminal, environment: environment).show(text, on: output)
            } else {
                try output.result(text)
            }
        }
    }

    /// Talk: greetings, questions, errors.
    package func talk(_ page: Page) { output.talk(Renderer(terminal()).text(page)) }

    /// What went wrong, every objection of it; `place` is `file:line` in a script.
    package func fail(_ error: any Error, as form: Form, at place: String?) {
        let failure = Failure(error)
        if form == .json {
            try? output.result(failure.json.written + "\n")
            return
        }
        let lead = place.map { Plain.safe($0) + ": " } ?? ""
        if let misread = failure.misread {
            let terminal = terminal()
            let text = Caret.point(
                line: misread.line, at: misread.range, sentence: misread.whole, accepted: misread.accepted,
                width: terminal.isTerminal ? terminal.width : Terminal.boundless, unicode: terminal.unicode)
            output.talk(lead.isEmpty ? text : lead + "\n" + text)
            return
        }
        var page = Page()
        for (index, objection) in failure.objections.enumerated() {
            page.add(.bad((index == 0 ? lead : "") + objection.sentence))
            for line in objection.instead { page.add(.hint(line)) }
        }
        talk(page)
    }
}
