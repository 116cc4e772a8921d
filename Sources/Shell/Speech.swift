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
    ///
    /// - Returns: the exit code: the failure's own, 74 where not even that could be written.
    @discardableResult
    package func fail(_ error: any Error, as form: Form, at place: String?) -> Int32 {
        let failure = Failure(error)
        if form == .json {
            do {
                try output.result(failure.json.written + "\n")
                return failure.exit
            } catch {
                say(failure, at: place)
                return Failure(error).exit
            }
        }
        say(failure, at: place)
        return failure.exit
    }

    private func say(_ failure: Failure, at place: String?) {
        let lead = place.map { Plain.safe($0) + ": " } ?? ""
        if let misread = failure.misread {
            let terminal = terminal()
            let text = Caret.point(
                line: misread.line, at: misread.range, sentence: misread.whole, accepted: misread.accepted,
                lines: misread.lines, width: terminal.isTerminal ? terminal.width : Terminal.boundless,
                unicode: terminal.unicode)
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

    /// What came of a line whose answer could not be written: the failure, and on standard error what was done all the same, with its entry.
    ///
    /// - Returns: the exit code for output that failed; the command's own where it was refused anyway.
    func untold(_ outcome: Outcome, stands: Bool, _ failure: Output.Failure, at place: String?) -> Int32 {
        // Whoever looked has seen enough, and nothing else happened.
        if failure.isClosedPipe, !stands { return Failure(failure).exit }
        let lead = place.map { Plain.safe($0) + ": " } ?? ""
        let sentence = Failure(failure).objections.map(\.sentence).joined(separator: " ")
        var page: Page = [.bad(lead + sentence)]
        if stands {
            let entry = outcome.entry.map { " It is entry \($0) of the journal." } ?? ""
            page.add(.warn("The command was carried out before that.\(entry)"))
            page = page + outcome.page
        } else {
            page.add(.line("The command changed nothing."))
        }
        talk(page)
        return Failure(failure).exit
    }
}
