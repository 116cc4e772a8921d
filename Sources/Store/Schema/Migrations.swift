// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import Office

/// The schema's history. A migration, once published, is never edited: its digest stands in the file it was applied to.
package enum Migrations {
    package struct Migration: Sendable {
        package let no: Int
        /// Portable statements; `{int}`, `{text}`, `{bytes}` and `{strict}` become the engine's own words.
        package let text: String
        /// Statements that only one engine understands: the guards.
        package let own: @Sendable (Dialect) -> String
        /// Whether it changes a table of evidence: then every journal gets an entry that says so.
        package let changesEvidence: Bool
        /// What it carries over beyond the defaults of its columns, unit by unit, once all tables have their newest form.
        package let carry: CarryOver?

        package init(
            no: Int, text: String, own: @escaping @Sendable (Dialect) -> String = { _ in "" },
            changesEvidence: Bool = false, carry: CarryOver? = nil
        ) {
            self.no = no
            self.text = text
            self.own = own
            self.changesEvidence = changesEvidence
            self.carry = carry
        }
    }

    package static let all: [Migration] = [
        Migration(no: 1, text: [people, carts, custody, office].joined(separator: "\n"), own: Guards.first),
        Migration(no: 2, text: undelivered),
        Migration(no: 3, text: "", own: clustered),
        // Each topic of a migration has a file of its own beside this one.
        Migration(
            no: 4, text: [rooms, dayClosings].joined(separator: "\n"), changesEvidence: true,
            carry: { try RoomsCarriedOver.carry(&$0, $1) }),
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
