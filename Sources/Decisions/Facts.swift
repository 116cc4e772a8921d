// SPDX-License-Identifier: GPL-3.0-or-later

/// Thrown by an accessor outside what was loaded; never "there is none".
///
/// The transaction loads those slices and decides again.
package struct Missing: Error {
    package let slices: Set<Slice>
    package init(_ slices: Set<Slice>) { self.slices = slices }
}

/// What is true right now, as far as it was loaded.
///
/// A value: decisions are pure functions of it, and the after-state is a copy with the changes applied.
package struct Facts: Sendable {
    private var slices: [Slice: SliceRows] = [:]
    /// Whether anybody will read what could be done instead: where only yes or no is asked, nothing is looked for that could be offered.
    package var advises = true

    package init() {}

    package mutating func load(_ slice: Slice, _ rows: [[Cell]]) throws {
        slices[slice] = try slice.shape.read(rows)
    }

    /// Takes in what was read on the way here, so that nobody reads it again.
    package mutating func know<R: Row>(_ shape: Shape<R>, _ arguments: any Stored..., are rows: [R]) {
        slices[Slice(shape: shape, arguments: arguments.map(\.cell))] = Loaded(rows)
    }

    package func has(_ slice: Slice) -> Bool { slices[slice] != nil }

    /// The rows of one slice; throws `Missing` when it was not loaded.
    package func rows<R: Row>(_ shape: Shape<R>, _ arguments: any Stored...) throws -> [R] {
        try rows(shape, arguments.map(\.cell))
    }

    /// The first row of a slice, for shapes that hold at most one.
    package func one<R: Row>(_ shape: Shape<R>, _ arguments: any Stored...) throws -> R? {
        try rows(shape, arguments.map(\.cell)).first
    }

    /// A slice is found by the identity of its shape, and a `Shape<R>` loads nothing but `Loaded<R>`: looking again would only cost time.
    private func rows<R: Row>(_ shape: Shape<R>, _ arguments: [Cell]) throws -> [R] {
        let slice = Slice(shape: shape, arguments: arguments)
        guard let loaded = slices[slice] else { throw Missing([slice]) }
        return unsafeDowncast(loaded, to: Loaded<R>.self).rows
    }

    package func rows<R: Row>(of slice: Slice) throws -> [R] {
        guard let typed = slices[slice] as? Loaded<R> else { throw Missing([slice]) }
        return typed.rows
    }

    /// Makes sure that all of these are loaded, so that a loop over them asks once and not once a turn.
    package func require(_ wanted: some Sequence<Slice>) throws {
        var absent: Set<Slice> = []
        for slice in wanted where slices[slice] == nil { absent.insert(slice) }
        if !absent.isEmpty { throw Missing(absent) }
    }

    /// The facts as they will be when these changes are saved.
    package func after(_ changes: [Change]) -> Facts {
        var next = self
        for change in changes { next.apply(change) }
        return next
    }

    /// Makes this change in place.
    mutating func apply(_ change: Change) {
        for (slice, rows) in slices where slice.shape.table.isSame(as: change.table) {
            let was = change.beforeCells.map { slice.shape.holds($0, slice.arguments) } ?? false
            let will = change.afterCells.map { slice.shape.holds($0, slice.arguments) } ?? false
            guard was || will else { continue }
            slices[slice] = rows.replacing(was ? change.beforeCells : nil, with: will ? change.after : nil)
        }
    }
}
