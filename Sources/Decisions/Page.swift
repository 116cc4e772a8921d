// SPDX-License-Identifier: GPL-3.0-or-later

/// What an answer looks like before anyone knows how wide the terminal is: a few kinds of block, top to bottom.
///
/// Commands build pages and never print; `Console` draws them. Text is as people wrote it: whoever draws makes it safe.
package struct Page: Sendable, Equatable {
    package var blocks: [Block]

    package init(_ blocks: [Block] = []) { self.blocks = blocks }

    /// One thing on a page.
    package enum Block: Sendable, Equatable {
        case title(String)
        case line(String, Tone = .plain)
        /// Said beside the matter, so dimmed.
        case note(String)
        case table(Grid)
        case chart(Bars)
        /// One empty line; several in a row are one, and none stands first or last.
        case gap
        /// What to type next.
        case hint(String)

        package static func good(_ text: String) -> Block { .line(text, .good) }
        package static func warn(_ text: String) -> Block { .line(text, .warn) }
        package static func bad(_ text: String) -> Block { .line(text, .bad) }
    }

    package mutating func add(_ blocks: Block...) { self.blocks += blocks }

    /// The page of something that is not done yet: no mark says that it is, and nothing is suggested that would follow it.
    package var planned: Page {
        Page(
            blocks.compactMap { block -> Block? in
                switch block {
                case .line(let text, .good): .line(text)
                case .hint: nil
                default: block
                }
            })
    }

    package static func + (first: Page, second: Page) -> Page { Page(first.blocks + second.blocks) }
}

extension Page: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: Block...) { self.init(elements) }
}

/// How something is meant; shown by a mark as well as a colour.
package enum Tone: Sendable, Equatable, CaseIterable {
    case plain, good, warn, bad, dim
}

/// A table: columns with titles, rows of cells.
///
/// A row shorter than the columns is filled with empty cells; cells beyond them are not shown.
package struct Grid: Sendable, Equatable {
    package var columns: [Column]
    package var rows: [[Cell]]

    package init(_ columns: [Column], _ rows: [[Cell]] = []) {
        self.columns = columns
        self.rows = rows
    }

    package mutating func add(_ row: Cell...) { rows.append(row) }

    package enum Alignment: Sendable, Equatable {
        case left, right
    }

    package struct Column: Sendable, Equatable {
        package var title: String
        package var alignment: Alignment

        /// Columns on the terminal below which the whole table is stacked rather than this column cut.
        package var minimum: Int

        /// Whether its cells may be cut with `…`; numbers and labels may not.
        package var shrinks: Bool

        package init(_ title: String, _ alignment: Alignment = .left, minimum: Int = 8, shrinks: Bool = false) {
            self.title = title
            self.alignment = alignment
            self.minimum = minimum
            self.shrinks = shrinks
        }
    }

    package struct Cell: Sendable, Equatable {
        package var text: String
        package var tone: Tone

        package init(_ text: String, _ tone: Tone = .plain) {
            self.text = text
            self.tone = tone
        }
    }
}

extension Grid.Column: ExpressibleByStringLiteral {
    package init(stringLiteral title: String) { self.init(title) }
}

extension Grid.Cell: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) { self.init(text) }
}

/// A bar chart of whole numbers.
package struct Bars: Sendable, Equatable {
    package var title: String
    package var rows: [Row]

    package init(_ title: String, _ rows: [Row] = []) {
        self.title = title
        self.rows = rows
    }

    package mutating func add(_ label: String, _ value: Int, of maximum: Int? = nil, note: String = "") {
        rows.append(Row(label, value, of: maximum, note: note))
    }

    /// One bar; with `of` it is a share of that, without it is measured against the chart's greatest value.
    package struct Row: Sendable, Equatable {
        package var label: String
        package var value: Int
        package var maximum: Int?
        package var note: String

        package init(_ label: String, _ value: Int, of maximum: Int? = nil, note: String = "") {
            self.label = label
            self.value = value
            self.maximum = maximum
            self.note = note
        }
    }
}
