// SPDX-License-Identifier: GPL-3.0-or-later
import Synchronization

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
    /// - Parameter either: beside the other conditions one of these must hold; none of them takes an argument.
    package init(_ name: String, _ conditions: Condition..., either: [Condition] = [], newest: Int? = nil)
    where R: Row {
        super.init(R.table, name: name, conditions: conditions, either: either, newest: newest, read: Shape.read)
    }

    /// The shape that finds a row by its whole key.
    package init(byKey type: R.Type) where R: Row {
        super.init(
            R.table, name: "by_key", conditions: R.table.columns.prefix(R.table.keyCount).map { .equal($0) },
            either: [], newest: nil, read: Shape.read)
    }

    private static func read(_ rows: [[Cell]]) throws -> SliceRows where R: Row {
        Loaded(try rows.map { try R(cells: $0) })
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
    /// One of these must hold too; written as one look an alternative, so that each finds its index.
    package let either: [Condition]
    /// Only so many rows, the last by key; nil for all.
    package let newest: Int?
    package let read: @Sendable ([[Cell]]) throws -> SliceRows
    private let places: [Int]
    private let eitherPlaces: [Int]

    fileprivate init(
        _ table: Table, name: String, conditions: [Condition], either: [Condition], newest: Int?,
        read: @escaping @Sendable ([[Cell]]) throws -> SliceRows
    ) {
        self.table = table
        self.name = "\(table.name).\(name)"
        self.conditions = conditions
        self.either = either
        self.newest = newest
        self.read = read
        places = conditions.map { table.columns.firstIndex(of: $0.column) ?? -1 }
        eitherPlaces = either.map { table.columns.firstIndex(of: $0.column) ?? -1 }
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
            if !Self.fits(condition, cell, argument) { return false }
        }
        return either.isEmpty
            || zip(either, eitherPlaces).contains { $1 >= 0 && Self.fits($0, cells[$1], .null) }
    }

    private static func fits(_ condition: Condition, _ cell: Cell, _ argument: Cell) -> Bool {
        switch condition {
        case .equal: cell == argument
        case .atLeast: order(argument, cell)
        case .atMost: order(cell, argument)
        case .isNull: cell == .null
        case .isSet: cell != .null
        case .constant(_, let value): cell == value
        }
    }

    /// Whether the arguments of the slice that a row belongs to can be read off the row.
    var isExact: Bool {
        conditions.allSatisfy { condition in
            switch condition {
            case .atLeast, .atMost: false
            case .equal, .isNull, .isSet, .constant: true
            }
        }
    }

    /// The arguments of the slice that a row with these cells would belong to; of meaning for exact shapes.
    func arguments(_ cells: [Cell]) -> [Cell] {
        zip(conditions, places).compactMap { condition, place in
            guard condition.takesArgument else { return nil }
            return place >= 0 ? cells[place] : .null
        }
    }

    /// `a` is not after `b`; NULL is never in order, as in SQL.
    private static func order(_ a: Cell, _ b: Cell) -> Bool {
        switch (a, b) {
        case (.int(let x), .int(let y)): x <= y
        case (.text(let x), .text(let y)): x.utf8.lexicographicallyPrecedes(y.utf8) || x == y
        case (.bytes(let x), .bytes(let y)): x.lexicographicallyPrecedes(y) || x == y
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

/// The rows of one slice, typed inside, handled from outside. A value: a change makes another one.
package class SliceRows: @unchecked Sendable {
    /// The rows after a change: without the row as it was where it was among them, with it as it is where it belongs here.
    func changed(_ change: Change, out gone: Bool, in here: Bool) -> SliceRows { self }
}

package final class Loaded<R: Row>: SliceRows, @unchecked Sendable {
    /// The rows as they were read, and the changes since that nobody has asked about yet.
    private let base: [R]
    private let pending: [Pending]
    private let made: Mutex<[R]?>

    private struct Pending {
        let change: Change
        let gone: Bool
        let here: Bool
    }

    /// Long lists are rewritten when somebody reads them, or after so many changes; short ones at once.
    private static var short: Int { 64 }

    package convenience init(_ rows: [R]) { self.init(rows, []) }

    private init(_ base: [R], _ pending: [Pending]) {
        self.base = base
        self.pending = pending
        made = Mutex(nil)
    }

    package var rows: [R] {
        if pending.isEmpty { return base }
        return made.withLock { made in
            if let made { return made }
            var rows = base
            for each in pending { Self.make(each, in: &rows) }
            made = rows
            return rows
        }
    }

    override func changed(_ change: Change, out gone: Bool, in here: Bool) -> SliceRows {
        let each = Pending(change: change, gone: gone, here: here)
        if base.count >= Self.short, pending.count < Self.short { return Loaded(base, pending + [each]) }
        var rows = rows
        Self.make(each, in: &rows)
        return Loaded(rows)
    }

    private static func make(_ each: Pending, in rows: inout [R]) {
        let (change, gone, here) = (each.change, each.gone, each.here)
        if gone, let before = change.beforeCells {
            // Mostly the very row stands there; its key is compared only where another version of it does.
            if let typed = change.before as? R, let place = rows.firstIndex(of: typed) {
                rows.remove(at: place)
            } else {
                let key = before.prefix(R.table.keyCount)
                rows.removeAll { $0.cells.prefix(R.table.keyCount) == key }
            }
        }
        if here, let after = change.after {
            if let typed = after as? R {
                rows.append(typed)
            } else if let typed = try? R(cells: after.cells) {
                rows.append(typed)
            }
        }
    }
}
