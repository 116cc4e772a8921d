// SPDX-License-Identifier: GPL-3.0-or-later

/// The schema's history. A migration, once published, is never edited: its digest stands in the file it was applied to.
package enum Migrations {
    package struct Migration: Sendable {
        package let no: Int
        /// Portable statements; `{int}`, `{text}`, `{bytes}` and `{strict}` become the engine's own words.
        package let text: String
        /// Statements that only one engine understands: the guards.
        package let own: @Sendable (Dialect) -> String
    }

    package static let all: [Migration] = [
        Migration(no: 1, text: [people, carts, custody, office].joined(separator: "\n"), own: Guards.first),
        Migration(no: 2, text: undelivered, own: { _ in "" }),
        Migration(no: 3, text: "", own: clustered),
    ]

    /// Messages that failed for good are asked for by when they did.
    private static let undelivered =
        "create index outbox_failed on outbox(unit, done_ms) where state = 'failed';"

    /// The schema this program speaks.
    package static let current = all.map(\.no).max() ?? 0
}

/// The words in which the engines differ; there are no others.
package struct Dialect: Sendable {
    package enum Engine: Sendable { case sqlite, postgres }
    package let engine: Engine

    package init(_ engine: Engine) { self.engine = engine }

    /// Puts the engine's types into portable text.
    package func render(_ text: String) -> String {
        let words: [(String, String)] =
            switch engine {
            case .sqlite: [("{int}", "INTEGER"), ("{text}", "TEXT"), ("{bytes}", "BLOB"), ("{strict}", " STRICT")]
            case .postgres:
                [("{int}", "BIGINT"), ("{text}", "TEXT COLLATE \"C\""), ("{bytes}", "BYTEA"), ("{strict}", "")]
            }
        return words.reduce(text) { text, pair in
            text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
        }
    }
}
