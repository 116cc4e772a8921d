// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What an entry's body holds: the changes (part 0) and, apart, what people wrote and were told (part 1).
///
/// Before-images name only the columns that changed; free text stands in part 1 alone, so that it can be erased without touching the rest.
package enum Body {
    /// Writes the two parts as they are stored. `rev` is the entry's own number: revised rows are written as they are stored, with it.
    ///
    /// A column that is null in an after-image is left out; a before-image names what it differs in, null or not. The bytes are put down as they
    /// come, without a tree of values in between: every accepted request writes two bodies.
    package static func write(
        _ changes: [Change], rev: Int, subjects: [Subject] = [], receipt: Receipt
    ) -> [[UInt8]] {
        var main = JSONText("{\"changes\":[")
        var free = JSONText("[")
        var written = 0
        for change in changes where change.table.kind != .bookkeeping {
            let table = change.table
            if written > 0 { main.plain(",") }
            main.plain("{\"t\":")
            main.quoted(table.name)
            if table.isRecorded {
                let (before, after) = (change.cells.before, change.stamped(rev))
                image("b", before, differingFrom: after, table, written, &main, &free)
                image("a", after, differingFrom: nil, table, written, &main, &free)
            } else {
                main.plain(",\"secret\":true")
            }
            main.plain("}")
            written += 1
        }
        main.plain("]}")
        free.plain("]")
        var said = JSONText("{\"said\":")
        said.quoted(receipt.headline)
        said.plain(",\"details\":")
        said.bytes += JSON.list(receipt.details.map { .text($0) }).bytes
        said.plain(",\"free\":")
        said.bytes += free.bytes
        said.plain("}")
        return [Packing.pack(main.bytes, about: about(subjects)), Packing.pack(said.bytes)]
    }

    private static func image(
        _ mark: String, _ cells: [Cell]?, differingFrom other: [Cell]?, _ table: Table, _ place: Int,
        _ main: inout JSONText, _ free: inout JSONText
    ) {
        guard let cells else { return }
        main.plain(",\"")
        main.plain(mark)
        main.plain("\":{")
        var first = true
        for (index, column) in table.columns.enumerated() {
            if let other {
                if index >= table.keyCount, other[index] == cells[index] { continue }
            } else if cells[index] == .null {
                continue
            }
            if !table.free.isEmpty, table.free.contains(column) {
                if free.bytes.count > 1 { free.plain(",") }
                free.bytes += JSON.list([.int(place), .text(mark), .text(column), .from(cells[index])]).bytes
                continue
            }
            if !first { main.plain(",") }
            first = false
            main.quoted(column)
            main.plain(":")
            main.cell(cells[index])
        }
        main.plain("}")
    }

    /// Whom and what an entry is about, as its main part begins: "c40C59908p81". The index beside the journal is held against these very bytes.
    static func about(_ subjects: some Sequence<Subject>) -> [UInt8] {
        var bytes: [UInt8] = []
        for subject in subjects {
            bytes.append(subject.kind.mark)
            bytes += String(subject.no).utf8
        }
        return bytes
    }

    /// The same of the index's lines, in place of what was there.
    static func about(_ lines: ArraySlice<SubjectIndex.Line>, into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        for line in lines {
            bytes.append(line.kind?.mark ?? 0)
            bytes += String(line.no).utf8
        }
    }

    /// Whom and what the entry is about, as it was sealed: the index beside the journal is held against it.
    package static func subjects(_ parts: [JournalPart]) -> Set<Subject>? {
        guard let main = parts.first(where: { $0.part == 0 })?.body else { return nil }
        if let about = Packing.about(main) { return subjects(about) }
        return JSON(bytes: main)?["about"]?.array.map { pairs in
            Set(
                pairs.compactMap { pair in
                    guard let words = pair.array, words.count == 2,
                        let kind = words[0].string.flatMap(Numbered.init(rawValue:)), let no = words[1].integer
                    else { return nil }
                    return Subject(kind, no)
                })
        }
    }

    private static func subjects(_ about: ArraySlice<UInt8>) -> Set<Subject>? {
        var found: Set<Subject> = []
        var rest = about
        while let first = rest.popFirst() {
            let digits = rest.prefix { (48...57).contains($0) }
            rest = rest.dropFirst(digits.count)
            guard let kind = Numbered.marked[first], let no = Int(String(decoding: digits, as: UTF8.self)) else {
                return nil
            }
            found.insert(Subject(kind, no))
        }
        return found
    }
}
