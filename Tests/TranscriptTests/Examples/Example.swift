// SPDX-License-Identifier: GPL-3.0-or-later
import TestKit

/// One example of `help VERB` and what must be so that it is accepted.
struct Example {
    let verb: String
    let line: String
    /// Who types it; nil is the machine's own account.
    var actor: String? = "marquez"
    var before: [Before] = []
    var hasDesk = true
    /// The code of the rule that refuses it where nobody sits at a terminal.
    var refusal: String?

    struct Before {
        let line: String
        var actor: String? = "marquez"
        var isRefused = false
    }

    /// Those of `Sessions/examples.txt`, in its order.
    static func all() throws -> [Example] {
        var examples: [Example] = []
        var verb = ""
        for text in try Project.text("Tests/TranscriptTests/Sessions/examples.txt").split(separator: "\n") {
            if text.hasPrefix("#") { continue }
            if text.hasPrefix("== ") {
                verb = String(text.dropFirst(3))
            } else if !text.hasPrefix("  ") {
                examples.append(Example(verb: verb, line: String(text)))
            } else if let last = examples.indices.last {
                examples[last].need(String(text.dropFirst(2)))
            }
        }
        return examples
    }

    private mutating func need(_ text: String) {
        if text == "no desk" {
            hasDesk = false
        } else if text.hasPrefix("refused ") {
            refusal = String(text.dropFirst(8))
        } else if text.hasPrefix("as ") {
            actor = text == "as nobody" ? nil : String(text.dropFirst(3))
        } else if text.hasPrefix("- ") {
            before.append(Before(line: String(text.dropFirst(2)), actor: nil))
        } else if text.hasPrefix("! ") {
            before.append(Before(line: String(text.dropFirst(2)), isRefused: true))
        } else {
            before.append(Before(line: text))
        }
    }
}
