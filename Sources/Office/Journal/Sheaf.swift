// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions

/// Entries of one journal in order, with the parts of their bodies: the stored bytes laid end to end, and where each field lies.
///
/// A journal of a hundred thousand entries is read to be hashed, not to be understood: no value is made of anything in it.
package struct Sheaf: Sendable {
    package struct Entry: Sendable {
        package var seq = 0
        package var epoch = 0
        package var at = 0
        package var actor = 0
        package var undoes: Int?
        package var door = 0..<0
        package var kind = 0..<0
        package var key: Range<Int>?
        package var bodyDigest = 0..<0
        package var hash = 0..<0
        /// Which of the sheaf's parts are its own.
        package var parts = 0..<0
        package init() {}
    }

    package struct Part: Sendable {
        package var seq = 0
        package var part = 0
        package var digest = 0..<0
        package var salt: Range<Int>?
        package var body: Range<Int>?
        package var removedBy: Int?
        package init() {}
    }

    package let unit: UnitID
    package var bytes: [UInt8] = []
    package var entries: [Entry] = []
    package var parts: [Part] = []
    package init(_ unit: UnitID) { self.unit = unit }

    /// Hands each entry the parts that carry its number; parts without an entry stay nobody's.
    package mutating func assignParts() {
        var next = 0
        for place in entries.indices {
            while next < parts.count, parts[next].seq < entries[place].seq { next += 1 }
            let first = next
            while next < parts.count, parts[next].seq == entries[place].seq { next += 1 }
            entries[place].parts = first..<next
        }
    }

    /// An entry that was read value by value, after those already here.
    mutating func add(_ e: JournalEntry, _ own: [JournalPart]) {
        var entry = Entry()
        (entry.seq, entry.epoch, entry.at) = (e.seq, e.epoch, Int(e.at.ms))
        (entry.actor, entry.undoes) = (e.actor.raw, e.undoes)
        entry.door = lay(Array(e.door.rawValue.utf8))
        entry.kind = lay(Array(e.kind.utf8))
        entry.key = e.key.map { lay($0) }
        entry.bodyDigest = lay(e.bodyDigest)
        entry.hash = lay(e.hash)
        let first = parts.count
        for p in own {
            var part = Part()
            (part.seq, part.part, part.removedBy) = (p.seq, p.part, p.removedBy)
            part.digest = lay(p.digest)
            part.salt = p.salt.map { lay($0) }
            part.body = p.body.map { lay($0) }
            parts.append(part)
        }
        entry.parts = first..<parts.count
        entries.append(entry)
    }

    private mutating func lay(_ some: [UInt8]) -> Range<Int> {
        bytes += some
        return (bytes.count - some.count)..<bytes.count
    }

    /// The parts of an entry as values, to be read.
    func values(of entry: Entry) -> [JournalPart] {
        parts[entry.parts].map { part in
            JournalPart(
                unit: unit, seq: part.seq, part: part.part, digest: Array(bytes[part.digest]),
                salt: part.salt.map { Array(bytes[$0]) }, body: part.body.map { Array(bytes[$0]) },
                removedBy: part.removedBy)
        }
    }

    /// Whether an entry's main part is plain JSON, which names its subjects within.
    func isPlain(_ entry: Entry) -> Bool {
        parts[entry.parts].first { $0.part == 0 }?.body.flatMap { bytes[$0].first } == UInt8(ascii: "{")
    }
}
