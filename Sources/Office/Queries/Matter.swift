// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// One thing that somebody should know or do, in words, with the line that does it.
package struct Matter: Sendable, Equatable {
    /// What it is about: `reservation`, `loan`, `cart`, `approval`, `handoff`, `flag`, `substitute`, `recall` …
    package let kind: String
    /// `R231`, `H2`, or empty where there is none.
    package let id: String
    package let text: String
    /// The line to type, ready to be copied.
    package let line: String?
    package let tone: Tone
    /// Of a question: what a yes and a no do, one sentence each.
    package let effects: [String]

    package init(
        _ kind: String, id: String = "", _ text: String, line: String? = nil, tone: Tone = .plain,
        effects: [String] = []
    ) {
        self.kind = kind
        self.id = id
        self.text = text
        self.line = line
        self.tone = tone
        self.effects = effects
    }

    package var json: JSON {
        .object([
            ("kind", .text(kind)), ("id", id.isEmpty ? .null : .text(id)), ("text", .text(text)),
            ("line", line.map { .text($0) } ?? .null), ("effects", .list(effects.map { .text($0) })),
        ])
    }
}
