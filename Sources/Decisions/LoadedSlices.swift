// SPDX-License-Identifier: GPL-3.0-or-later

/// The slices that were loaded, found by shape and arguments, and by the row that changes.
///
/// A decision copies its facts when it makes its first change, and an import does so for each of its thousands of requests. So the slices of one
/// shape lie in many small dictionaries: a copy that changes one row copies one of them. A shape whose arguments can be read off a row is
/// looked up by that row, instead of asking each of its slices.
struct LoadedSlices: Sendable {
    private var kept: [ObjectIdentifier: OfShape] = [:]
    /// The shapes that are there, by the table they look at.
    private var tables: [Table.Mark: [AnyShape]] = [:]

    subscript(slice: Slice) -> SliceRows? {
        get { kept[ObjectIdentifier(slice.shape)]?[slice.arguments] }
        set {
            let id = ObjectIdentifier(slice.shape)
            if kept[id] == nil {
                kept[id] = OfShape()
                tables[slice.shape.table.mark, default: []].append(slice.shape)
            }
            kept[id]?[slice.arguments] = newValue
        }
    }

    func shapes(of table: Table) -> [AnyShape] { tables[table.mark] ?? [] }

    /// The arguments of the loaded slices of `shape` to which a change could belong: a superset.
    func arguments(of shape: AnyShape, touchedBy change: Change) -> [[Cell]] {
        guard let own = kept[ObjectIdentifier(shape)] else { return [] }
        guard own.count > 2, shape.isExact else { return own.arguments }
        let before = change.beforeCells.map(shape.arguments)
        let after = change.afterCells.map(shape.arguments)
        return before == after ? [before].compactMap { $0 } : [before, after].compactMap { $0 }
    }

    /// The slices of one shape, by their arguments.
    private struct OfShape: Sendable {
        private static let parts = 64
        private var rows: [[[Cell]: SliceRows]] = [[:]]
        private(set) var count = 0

        var arguments: [[Cell]] { rows.flatMap(\.keys) }

        subscript(arguments: [Cell]) -> SliceRows? {
            get { rows[place(arguments)][arguments] }
            set {
                let place = place(arguments)
                if rows[place].updateOrRemove(newValue, for: arguments) { count += 1 }
                if rows.count == 1, count > Self.parts { spread() }
            }
        }

        private func place(_ arguments: [Cell]) -> Int {
            rows.count == 1 ? 0 : Int(UInt(bitPattern: arguments.hashValue) % UInt(Self.parts))
        }

        private mutating func spread() {
            let all = rows[0]
            rows = Array(repeating: [:], count: Self.parts)
            for (arguments, value) in all { rows[place(arguments)][arguments] = value }
        }
    }
}

extension Dictionary where Key == [Cell], Value == SliceRows {
    /// Sets or removes a value; whether the key is new.
    fileprivate mutating func updateOrRemove(_ value: SliceRows?, for key: [Cell]) -> Bool {
        guard let value else {
            self[key] = nil
            return false
        }
        return updateValue(value, forKey: key) == nil
    }
}
