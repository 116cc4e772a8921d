// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// Thrown by an accessor outside what was loaded; never "there is none".
///
/// The transaction loads those slices and decides again.
package struct Missing: Error {
    package let slices: Set<Slice>
    package init(_ slices: Set<Slice>) { self.slices = slices }
}

/// Puts together what several parts of a decision are missing, so that all of it is loaded in one round.
package struct Gathering {
    private var slices: Set<Slice> = []

    package init() {}

    /// What `part` gives, or nil where it asked for more.
    package mutating func attempt<T>(_ part: () throws -> T) throws -> T? {
        do {
            return try part()
        } catch let missing as Missing {
            slices.formUnion(missing.slices)
            return nil
        }
    }

    /// Throws `Missing` when any part asked for more.
    package func check() throws {
        if !slices.isEmpty { throw Missing(slices) }
    }
}

/// What is true right now, as far as it was loaded.
///
/// A value: decisions are pure functions of it, and the after-state is a copy with the changes applied.
package struct Facts: Sendable {
    private var slices = LoadedSlices()
    /// Whether anybody will read what could be done instead: where only yes or no is asked, nothing is looked for that could be offered.
    package var advises = true
    /// Who looks back through the journal; nil where there is none, and rows are taken as they are.
    package var history: (any RowHistory)?

    package init() {}

    package mutating func load(_ slice: Slice, _ rows: [[Cell]]) throws {
        know(slice, try slice.shape.read(rows))
    }

    /// Takes in what was read on the way here, so that nobody reads it again.
    package mutating func know<R: Row>(_ shape: Shape<R>, _ arguments: any Stored..., are rows: [R]) {
        know(Slice(shape: shape, arguments: arguments.map(\.cell)), Loaded(rows))
    }

    private mutating func know(_ slice: Slice, _ rows: SliceRows) {
        slices[slice] = rows
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

    /// Rows of a unit as they stood just before an instant, for what is judged by what held then; one that was not there yet is left out.
    package func past<R: Row>(_ rows: [R], of unit: UnitID, before instant: Instant) throws -> [R] {
        try history?.rows(rows, of: unit, before: instant, self) ?? rows
    }

    /// Makes sure that all of these are loaded, so that a loop over them asks once and not once a turn.
    package func require(_ wanted: [Slice]) throws {
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
        for shape in slices.shapes(of: change.table) where shape.table.isSame(as: change.table) {
            for arguments in slices.arguments(of: shape, touchedBy: change) {
                let slice = Slice(shape: shape, arguments: arguments)
                let was = change.beforeCells.map { shape.holds($0, arguments) } ?? false
                let will = change.afterCells.map { shape.holds($0, arguments) } ?? false
                guard was || will, let rows = slices[slice] else { continue }
                slices[slice] = rows.changed(change, out: was, in: will)
            }
        }
    }
}

/// Looks back on rows that carry no instant of their own: a cart's room, a figure of the policy.
///
/// Yesterday is judged by what held yesterday. May throw `Missing` for what looking back needs.
package protocol RowHistory: Sendable {
    func rows<R: Row>(_ rows: [R], of unit: UnitID, before instant: Instant, _ facts: Facts) throws -> [R]
}
