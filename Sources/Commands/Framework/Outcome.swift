// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What a command has to say: a page for people, data for programs, rows for spreadsheets, and how it ended.
///
/// Without `data` the page's own lines and tables stand in for it; without `csv` a list in the data, the page's first table, or what of the data fits one row.
package struct Outcome: Sendable {
    package var page: Page
    package var data: JSON?
    package var csv: Rows?
    package var exit: Int32
    /// Whether its rows are the matter itself, a sheet to save: comma-separated unless JSON was asked for.
    package var isSheet = false

    package struct Rows: Sendable, Equatable {
        package let columns: [String]
        package let rows: [[String]]
        package init(_ columns: [String], _ rows: [[String]]) {
            self.columns = columns
            self.rows = rows
        }
    }

    package init(_ page: Page, data: JSON? = nil, csv: Rows? = nil, exit: Int32 = 0) {
        self.page = page
        self.data = data
        self.csv = csv
        self.exit = exit
    }

    /// A receipt as it is shown everywhere: what now is the case, the details, what to type next.
    ///
    /// In JSON its own keys stand beside `said`, `details`, `next`, `entry` and `repeated`.
    package init(_ receipt: Receipt) {
        var page: Page = [.good(receipt.headline)]
        if receipt.repeated { page.add(.note("This had been done before; nothing was done twice.")) }
        for detail in receipt.details { page.add(.line(detail)) }
        for hint in receipt.hints { page.add(.hint(hint)) }
        var data: [(String, JSON)] = [("said", .text(receipt.headline))]
        data.append(("details", .list(receipt.details.map { .text($0) })))
        data.append(("next", .list(receipt.hints.map { .text($0) })))
        data.append(("entry", receipt.entry.map { .int($0) } ?? .null))
        data.append(("repeated", .bool(receipt.repeated)))
        data += receipt.data.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        self.init(page, data: .object(data))
    }

    /// The journal entry that a receipt names.
    package var entry: Int? {
        guard case .object(let pairs)? = data else { return nil }
        return pairs.first { $0.0 == "entry" }?.1.integer
    }

    /// The data as it is printed, made from the page where the command gave none.
    package var json: JSON { data ?? Self.data(of: page) }

    /// The rows as they are printed: those given, a list's, the page's first table's, or one of what fits a field; nil for none of these.
    package var rows: Rows? {
        if let csv { return csv }
        if let data, let listed = Rows(data) { return listed }
        for case .table(let grid) in page.blocks {
            let width = grid.columns.count
            return Rows(
                grid.columns.map(\.title),
                grid.rows.map { row in (0..<width).map { $0 < row.count ? row[$0].text : "" } })
        }
        guard case .object(let pairs) = json else { return nil }
        let plain = pairs.filter { pair in
            switch pair.1 {
            case .list, .object: false
            default: true
            }
        }
        return plain.isEmpty ? nil : Rows(plain.map(\.0), [plain.map { Rows.field($0.1) }])
    }

    private static func data(of page: Page) -> JSON {
        var said: [JSON] = []
        var tables: [JSON] = []
        for block in page.blocks {
            switch block {
            case .title(let text), .line(let text, _), .note(let text), .hint(let text): said.append(.text(text))
            case .table(let grid):
                tables.append(
                    .list(grid.rows.map { row in .object(zip(grid.columns, row).map { ($0.title, .text($1.text)) }) }))
            case .chart(let bars):
                tables.append(
                    .list(bars.rows.map { .object([("label", .text($0.label)), ("value", .int($0.value))]) }))
            case .gap: break
            }
        }
        return .object([("said", .list(said)), ("tables", .list(tables))])
    }
}
