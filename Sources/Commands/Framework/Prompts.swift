// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// How a command may speak with the person at the terminal; all nil where nobody sits.
package struct Prompts {
    /// Shows the page and asks; true is yes. Nil off a terminal and in JSON, where nothing is ever asked.
    package var ask: ((_ about: Page, _ question: String) -> Bool)?
    /// Asks for a passphrase, unseen. From a pipe it is one line of standard input.
    package var secret: ((_ prompt: String) -> String?)?
    /// Asks for one line, such as a scanner's; nil when the person is done.
    package var line: ((_ prompt: String) -> String?)?
    /// Says something at once, beside the results: what a long command is doing.
    package var talk: ((_ page: Page) -> Void)?

    package init(
        ask: ((Page, String) -> Bool)? = nil, secret: ((String) -> String?)? = nil, line: ((String) -> String?)? = nil,
        talk: ((Page) -> Void)? = nil
    ) {
        self.ask = ask
        self.secret = secret
        self.line = line
        self.talk = talk
    }
}
