// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
import People

/// In which schema each entry of a unit's journal was written, by the marks that stand in headers: the founding's and each upgrade's.
///
/// A mark is the header's key, so it is hashed with the header and outlives an erased body. Images up to the next mark are in its schema's shape.
/// Desks founded before schemas were marked have none for their first entries; no migration up to then had changed a table of evidence.
package struct SchemaMarks: Sendable {
    /// The kind of an upgrade's entry; permanent.
    package static let kind = "schema.migrate"
    /// The last schema whose desks left no mark.
    package static let unmarked = 3

    private let marks: [(seq: Int, schema: Int)]

    package init(_ entries: [JournalEntry]) {
        marks = entries.compactMap { entry in entry.key.flatMap(Self.schema(of:)).map { (entry.seq, $0) } }
            .sorted { $0.seq < $1.seq }
    }

    /// The schema that the entry of this number was written in.
    package func schema(at seq: Int) -> Int { marks.last { $0.seq <= seq }?.schema ?? Self.unmarked }

    private static let word = Array("schema:".utf8)
    private static let width = 6

    /// The key of an entry that opens this schema.
    package static func key(_ schema: Int) -> [UInt8] {
        let digits = Array(String(schema).utf8)
        return word + [UInt8](repeating: UInt8(ascii: "0"), count: max(0, width - digits.count)) + digits
    }

    /// The schema that a header's key opens; nil for a request's own key.
    package static func schema(of key: some RandomAccessCollection<UInt8>) -> Int? {
        guard key.count == word.count + width, key.starts(with: word) else { return nil }
        return Int(String(decoding: key.dropFirst(word.count), as: UTF8.self))
    }

    /// The marks of one unit's journal: from the first key that a mark can be to the last.
    static func slice(_ unit: UnitID) -> Slice { JournalEntry.marks(unit, range.first, range.last) }

    fileprivate static let range = (first: key(0), last: key(999_999))
}

extension Facts {
    /// What an entry's actor is called: a person, or the program; nil for somebody who is not known. Needs the person's slice.
    func actorName(_ actor: PersonID) throws -> String? {
        actor == .program ? PersonID.programName : try one(Person.id, actor)?.called
    }

    /// The marks of one unit's journal; throws `Missing`.
    func schemaMarks(_ unit: UnitID) throws -> SchemaMarks {
        SchemaMarks(try rows(JournalEntry.marks, unit, SchemaMarks.range.first, SchemaMarks.range.last))
    }
}
