// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What an entry's body holds: the changes (part 0) and, apart, what people wrote and were told (part 1).
///
/// Before-images name only the columns that changed; free text stands in part 1 alone, so that it can be erased without touching the rest.
package enum Body {
    package struct Recorded: Sendable {
        package var kind: AnyRowKind
        package var before: [Cell]?
        package var after: [Cell]?
    }

    /// The bytes of an entry's parts; after-images carry `rev`, the entry that writes them.
    package static func write(
        _ changes: [Change], rev: Int, subjects: [Subject] = [], receipt: Receipt
    ) -> [[UInt8]] {
        var written: [JSON] = []
        var free: [JSON] = []
        for change in changes where change.table.kind != .bookkeeping {
            let table = change.table
            guard table.kind == .evidence else {
                written.append(.object([("t", .text(table.name)), ("secret", .bool(true))]))
                continue
            }
            var (before, after) = change.cells
            if table.revised { after?[table.columns.count - 1] = .int(rev) }
            var images: [(String, JSON)] = [("t", .text(table.name))]
            for (mark, cells, other) in [("b", before, after), ("a", after, nil)] {
                guard let cells else { continue }
                var pairs: [(String, JSON)] = []
                for (index, column) in table.columns.enumerated() {
                    if let other, other[index] == cells[index], index >= table.keyCount { continue }
                    if table.free.contains(column) {
                        free.append(.list([.int(written.count), .text(mark), .text(column), .from(cells[index])]))
                    } else {
                        pairs.append((column, .from(cells[index])))
                    }
                }
                images.append((mark, .object(pairs)))
            }
            written.append(.object(images))
        }
        let said: JSON = .object([
            ("said", .text(receipt.headline)), ("details", .list(receipt.details.map { .text($0) })),
            ("free", .list(free)),
        ])
        let about = subjects.map { JSON.list([.text($0.kind.rawValue), .int($0.no)]) }
        return [JSON.object([("changes", .list(written)), ("about", .list(about))]).bytes, said.bytes]
    }

    /// Whom and what the entry is about, as it was sealed: the index beside the journal is held against it.
    package static func subjects(_ parts: [JournalPart]) -> Set<Subject>? {
        guard let about = parts.first(where: { $0.part == 0 })?.body.flatMap({ JSON(bytes: $0) })?["about"]?.array
        else { return nil }
        return Set(
            about.compactMap { pair in
                guard let words = pair.array, words.count == 2,
                    let kind = words[0].string.flatMap(Numbered.init(rawValue:)),
                    let no = words[1].integer
                else { return nil }
                return Subject(kind, no)
            })
    }

    /// The changes of a stored body; nil when a part was erased or cannot be read.
    package static func read(_ parts: [JournalPart], kinds: RowKinds) -> [Recorded]? {
        guard let main = parts.first(where: { $0.part == 0 })?.body, let json = JSON(bytes: main),
            let changes = json["changes"]?.array,
            let side = parts.first(where: { $0.part == 1 })?.body, let words = JSON(bytes: side)
        else { return nil }
        let free = words["free"]?.array ?? []
        var all: [Recorded] = []
        for (index, change) in changes.enumerated() {
            guard let name = change["t"]?.string, let kind = kinds[name] else { return nil }
            if change["secret"] != nil { continue }
            let own = free.compactMap(\.array).filter { $0.first?.integer == index }
            var images: [String: [Cell]] = [:]
            for mark in ["a", "b"] {
                guard case .object(let pairs)? = change[mark] else { continue }
                var cells = mark == "b" ? images["a"] ?? [] : []
                if cells.isEmpty { cells = [Cell](repeating: .null, count: kind.table.columns.count) }
                let texts = own.filter { $0.count == 4 && $0[1].string == mark }.map { ($0[2].string ?? "", $0[3]) }
                for (column, value) in pairs + texts {
                    guard let place = kind.table.columns.firstIndex(of: column), let cell = value.cell else {
                        return nil
                    }
                    cells[place] = cell
                }
                images[mark] = cells
            }
            all.append(Recorded(kind: kind, before: images["b"], after: images["a"]))
        }
        return all
    }

    /// What the receipt said when it was made.
    package static func receipt(_ parts: [JournalPart], entry: Int) -> Receipt {
        let words = parts.first { $0.part == 1 }?.body.flatMap { JSON(bytes: $0) }
        let details = words?["details"]?.array?.compactMap(\.string) ?? []
        var receipt = Receipt(
            words?["said"]?.string ?? "Done before (its words were erased).", details: details, entry: entry)
        receipt.repeated = true
        return receipt
    }
}
