// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// How a command may speak with the person at the terminal; all nil where nobody sits.
///
/// Ctrl-C at a question is thrown as `Interrupted`, so that no answer is taken from it.
package struct Prompts {
    /// Shows the page and asks; true is yes. Nil off a terminal and in JSON, where nothing is ever asked.
    package var ask: ((_ about: Page, _ question: String) throws -> Bool)?
    /// Asks for a passphrase, unseen. From a pipe it is one line of standard input.
    package var secret: ((_ prompt: String) throws -> String?)?
    /// Asks for one line, such as a scanner's; nil when the person is done.
    package var line: ((_ prompt: String) throws -> String?)?
    /// Says something at once, beside the results: what a long command is doing.
    package var talk: ((_ page: Page) -> Void)?

    package init(
        ask: ((Page, String) throws -> Bool)? = nil, secret: ((String) throws -> String?)? = nil,
        line: ((String) throws -> String?)? = nil, talk: ((Page) -> Void)? = nil
    ) {
        self.ask = ask
        self.secret = secret
        self.line = line
        self.talk = talk
    }
}
