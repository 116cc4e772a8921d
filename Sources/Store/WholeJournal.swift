// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
package import Office

/// A journal read from end to end, without making values of what stands in it.
extension TableTurn {
    package func sheaf(_ unit: UnitID, after seq: Int, limit: Int) throws -> Sheaf {
        var sheaf = Sheaf(unit)
        try connection.each(try sql("entries"), [unit.cell, .int(seq), .int(limit)]) { row in
            var entry = Sheaf.Entry()
            entry.seq = try row.number(1)
            entry.epoch = try row.number(2)
            entry.at = try row.number(3)
            entry.actor = try row.number(4)
            entry.door = try row.laid(5, into: &sheaf.bytes)
            entry.kind = try row.laid(6, into: &sheaf.bytes)
            entry.key = try row.lay(7, into: &sheaf.bytes)
            entry.undoes = try row.integer(8)
            entry.bodyDigest = try row.laid(9, into: &sheaf.bytes)
            entry.hash = try row.laid(10, into: &sheaf.bytes)
            sheaf.entries.append(entry)
        }
        guard let last = sheaf.entries.last else { return sheaf }
        try connection.each(try sql("parts"), [unit.cell, .int(seq + 1), .int(last.seq)]) { row in
            var part = Sheaf.Part()
            part.seq = try row.number(1)
            part.part = try row.number(2)
            part.digest = try row.laid(3, into: &sheaf.bytes)
            part.salt = try row.lay(4, into: &sheaf.bytes)
            part.body = try row.lay(5, into: &sheaf.bytes)
            part.removedBy = try row.integer(6)
            sheaf.parts.append(part)
        }
        sheaf.assignParts()
        return sheaf
    }

    package func index(_ unit: UnitID) throws -> [SubjectIndex.Line] {
        var lines: [SubjectIndex.Line] = []
        // Lines of one kind stand together: its word is read once.
        var (word, last): ([UInt8], [UInt8]) = ([], [])
        var kind: Numbered?
        try connection.each(try sql("index"), [unit.cell]) { row in
            word.removeAll(keepingCapacity: true)
            _ = try row.laid(0, into: &word)
            if word != last {
                last = word
                kind = Numbered(rawValue: String(decoding: word, as: UTF8.self))
            }
            lines.append(SubjectIndex.Line(seq: try row.number(2), kind: kind, no: try row.number(1)))
        }
        return lines
    }
}

extension SQLRow {
    fileprivate func number(_ place: Int) throws -> Int {
        guard let number = try integer(place) else { throw UnreadableCell(column: "#\(place)", found: .null) }
        return number
    }

    fileprivate func laid(_ place: Int, into bytes: inout [UInt8]) throws -> Range<Int> {
        guard let range = try lay(place, into: &bytes) else {
            throw UnreadableCell(column: "#\(place)", found: .null)
        }
        return range
    }
}
