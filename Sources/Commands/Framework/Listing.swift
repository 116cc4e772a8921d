// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Things of one kind, listed: a table for people, the same rows for programs.
extension Outcome {
    /// A listing: the table, or that there is none of it.
    ///
    /// Programs get a list with an object a row and the columns' titles as keys (`_` for a blank), and the same columns comma-separated, however many rows
    /// there are, none included. `rows` stands in where the table's own are no good to a program: a label in a cell is a date to a spreadsheet (F33).
    /// `hints` follow the table.
    package init(listing grid: Grid, none: Page.Block, rows: Rows? = nil, hints: [String] = []) {
        let width = grid.columns.count
        let own = Rows(
            grid.columns.map { $0.title.replacing(" ", with: "_") },
            grid.rows.map { row in (0..<width).map { $0 < row.count ? row[$0].text : "" } })
        let page = grid.rows.isEmpty ? [none] : Page([.table(grid)] + hints.map { .hint($0) })
        self.init(page, data: (rows ?? own).json, csv: rows ?? own)
    }

    /// Rows for a spreadsheet: comma-separated wherever they go, unless JSON was asked for.
    static func sheet(_ rows: Rows) -> Outcome {
        let grid = Grid(rows.columns.map { Grid.Column($0) }, rows.rows.map { $0.map { Grid.Cell($0) } })
        var outcome = Outcome([.table(grid)], data: rows.json, csv: rows)
        outcome.isSheet = true
        return outcome
    }
}

extension Outcome.Rows {
    /// An object a row, with the columns as keys.
    package var json: JSON {
        .list(rows.map { row in .object(zip(columns, row).map { ($0.replacing(" ", with: "_"), .text($1)) }) })
    }

    /// The rows of a list of objects, by the keys of the first; nil where it is none.
    init?(_ data: JSON) {
        guard case .list(let items) = data, case .object(let first)? = items.first else { return nil }
        let keys = first.map(\.0)
        self.init(
            keys,
            items.map { item in
                guard case .object(let pairs) = item else { return [] }
                let values = Dictionary(pairs) { first, _ in first }
                return keys.map { values[$0].map(Self.field) ?? "" }
            })
    }

    /// A value in one field: parts of a list behind one another, an object not at all.
    static func field(_ value: JSON) -> String {
        switch value {
        case .null, .object: ""
        case .bool(let yes): yes ? "yes" : "no"
        case .int(let number): String(number)
        case .text(let text): text
        case .list(let parts): parts.map(field).filter { !$0.isEmpty }.joined(separator: "; ")
        }
    }
}
