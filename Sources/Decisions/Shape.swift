// SPDX-License-Identifier: GPL-3.0-or-later

/// One condition of a slice: a column compared with an argument or a constant.
package enum Condition: Sendable {
    case equal(String)
    case atLeast(String)
    case atMost(String)
    case isNull(String)
    case isSet(String)
    /// Equal to a constant: part of the statement's text, so a partial index serves it.
    case constant(String, Cell)

    package var column: String {
        switch self {
        case .equal(let c), .atLeast(let c), .atMost(let c), .isNull(let c), .isSet(let c), .constant(let c, _): c
        }
    }

    package var takesArgument: Bool {
        switch self {
        case .equal, .atLeast, .atMost: true
        case .isNull, .isSet, .constant: false
        }
    }
}

/// A constant question to one table: its conditions, with places for arguments.
///
/// The store makes one prepared statement of each; since shapes are constants, a test prepares every one of them on both engines and
/// looks at its plan. The facts use the same shape to say whether a changed row belongs to what was loaded.
///
/// `R` is a `Row` wherever a shape is made; the class itself does not ask it, since the runtime would look the conformance up anew for each
/// row type of every short-lived command.
package final class Shape<R>: AnyShape, @unchecked Sendable {
    package init(_ name: String, _ conditions: Condition..., newest: Int? = nil) where R: Row {
        super.init(R.table, name: name, conditions: conditions, newest: newest, read: Shape.read)
    }

    /// The shape that finds a row by its whole key.
    package init(byKey type: R.Type) where R: Row {
        super.init(
            R.table, name: "by_key", conditions: R.table.columns.prefix(R.table.keyCount).map { .equal($0) },
            newest: nil,
            read: Shape.read)
    }

    private static func read(_ rows: [[Cell]]) throws -> any SliceRows where R: Row {
        Loaded(rows: try rows.map { try R(cells: $0) })
    }

    package func callAsFunction(_ arguments: any Stored...) -> Slice {
        Slice(shape: self, arguments: arguments.map(\.cell))
    }
}

/// A shape whose row type is not known here: what the store and the facts handle.
package class AnyShape: @unchecked Sendable {
    package let table: Table
    package let name: String
    package let conditions: [Condition]
    /// Only so many rows, the last by key; nil for all.
    package let newest: Int?
    package let read: @Sendable ([[Cell]]) throws -> any SliceRows
    private let places: [Int]

    fileprivate init(
        _ table: Table, name: String, conditions: [Condition], newest: Int?,
        read: @escaping @Sendable ([[Cell]]) throws -> any SliceRows
    ) {
        self.table = table
        self.name = "\(table.name).\(name)"
        self.conditions = conditions
        self.newest = newest
        self.read = read
        places = conditions.map { table.columns.firstIndex(of: $0.column) ?? -1 }
    }

    /// Whether a row with these cells belongs to the slice with these arguments.
    package func holds(_ cells: [Cell], _ arguments: [Cell]) -> Bool {
        var next = 0
        for (condition, place) in zip(conditions, places) {
            guard place >= 0 else { return false }
            let cell = cells[place]
            var argument = Cell.null
            if condition.takesArgument {
                argument = arguments[next]
                next += 1
            }
            let fits =
                switch condition {
                case .equal: cell == argument
                case .atLeast: Self.order(argument, cell)
                case .atMost: Self.order(cell, argument)
                case .isNull: cell == .null
                case .isSet: cell != .null
                case .constant(_, let value): cell == value
                }
            if !fits { return false }
        }
        return true
    }

    /// `a` is not after `b`; NULL is never in order, as in SQL.
    private static func order(_ a: Cell, _ b: Cell) -> Bool {
        switch (a, b) {
        case (.int(let x), .int(let y)): x <= y
        case (.text(let x), .text(let y)): x.utf8.lexicographicallyPrecedes(y.utf8) || x == y
        default: false
        }
    }
}

/// A shape with its arguments: what a decision needs to know.
package struct Slice: Hashable, Sendable, CustomStringConvertible {
    package let shape: AnyShape
    package let arguments: [Cell]

    package init(shape: AnyShape, arguments: [Cell]) {
        self.shape = shape
        self.arguments = arguments
    }

    package static func == (a: Slice, b: Slice) -> Bool { a.shape === b.shape && a.arguments == b.arguments }
    package func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(shape))
        hasher.combine(arguments)
    }
    package var description: String { "\(shape.name)\(arguments)" }
}

/// The rows of one slice, typed inside, handled from outside.
package protocol SliceRows: Sendable {
    mutating func replace(_ before: [Cell]?, with after: (any Row)?)
}

struct Loaded<R: Row>: SliceRows {
    var rows: [R]

    mutating func replace(_ before: [Cell]?, with after: (any Row)?) {
        if let before {
            let key = before.prefix(R.table.keyCount)
            rows.removeAll { $0.cells.prefix(R.table.keyCount) == key }
        }
        if let after {
            if let typed = after as? R {
                rows.append(typed)
            } else if let typed = try? R(cells: after.cells) {
                rows.append(typed)
            }
        }
    }
}
