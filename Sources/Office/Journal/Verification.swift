// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// What verifying a unit's journal found: how far it reaches, and every place that is not as it was written.
package struct Verification: Sendable, Equatable {
    package struct Fault: Sendable, Equatable {
        /// The entry it was found at; nil for what belongs to none.
        package let seq: Int?
        /// "body", "header", "salt", "subjects", "end", "seal", "table".
        package let place: String
        package let sentence: String
    }

    package let unit: UnitID
    package var entries = 0
    package var epoch = 0
    package var head: [UInt8] = Chain.start
    package var last: Instant?
    /// Parts that were erased on purpose; their digests still stand in the chain.
    package var erased = 0
    /// Seals (heads that were printed) that the journal agrees with.
    package var seals = 0
    /// Rows held against the entry that wrote them; nil when that was not asked.
    package var rows: Int?
    /// The entry whose hash is the head that was asked about.
    package var anchored: Int?
    package var faults: [Fault] = []

    package var isSound: Bool { faults.isEmpty }

    /// Beyond so many, more of the same helps nobody.
    static let most = 50

    mutating func fault(_ seq: Int?, _ place: String, _ sentence: String) {
        if faults.count < Self.most { faults.append(Fault(seq: seq, place: place, sentence: sentence)) }
    }
}

/// Reads a journal's stored bytes in order and hashes them again; nothing is decoded to be believed.
///
/// After a fault it goes on from the stored hash, so that one flipped byte is one finding and not a thousand. A cut-off end cannot be seen inside
/// the chain: the ledger, the seals and a printed head give it away.
/// - Source: F17, G19
struct Verifier {
    let unit: UnitID
    let turn: any ArchiveTurn
    var found: Verification
    /// The last image of each row by entry, when tables are to be compared.
    var images: RowImages?
    private var previous: [UInt8]? = Chain.start
    private var before: (seq: Int, epoch: Int, at: Instant) = (0, 0, Instant(ms: Int64.min / 4))
    private var hashes: [Int: [UInt8]] = [:]
    private var about: [Int: Set<Subject>] = [:]
    private let seals: [Seal]
    private let wanted: String?

    init(_ unit: UnitID, _ turn: any ArchiveTurn, head: String?, images: RowImages?) throws {
        self.unit = unit
        self.turn = turn
        self.images = images
        wanted = head.map { $0.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "…" } }
        found = Verification(unit: unit)
        var facts = Facts()
        try turn.load([Seal.of(unit)], into: &facts)
        seals = try facts.rows(Seal.of, unit)
    }

    static let batch = 400

    mutating func run() throws {
        guard let opening = try turn.opening(unit) else { throw StorageFault.corrupt("unit \(unit.raw) has no ledger") }
        loadSubjects()
        var at = 0
        while true {
            let (entries, unreadable) = try read(after: at)
            if let bad = unreadable, entries.isEmpty {
                found.fault(bad, "header", "The header of #\(bad) cannot be read.")
                previous = nil
                before.seq = bad
                at = bad
                continue
            }
            guard let last = entries.last else { break }
            let parts = try self.parts(from: at + 1, to: last.seq)
            for entry in entries { check(entry, parts[entry.seq] ?? []) }
            at = last.seq
        }
        end(opening)
    }

    /// A batch of headers; where one cannot be read, those before it, then its number alone.
    private func read(after at: Int) throws -> ([JournalEntry], unreadable: Int?) {
        do {
            return (try turn.entries(unit, after: at, limit: Self.batch), nil)
        } catch is UnreadableCell {
            var one: [JournalEntry] = []
            var place = at
            while one.count < Self.batch {
                do {
                    guard let entry = try turn.entries(unit, after: place, limit: 1).first else { return (one, nil) }
                    one.append(entry)
                    place = entry.seq
                } catch is UnreadableCell {
                    return (one, place + 1)
                }
            }
            return (one, nil)
        }
    }

    private mutating func parts(from first: Int, to last: Int) throws -> [Int: [JournalPart]] {
        do {
            return Dictionary(grouping: try turn.parts(unit, from: first, to: last), by: \.seq)
        } catch is UnreadableCell {
            var all: [Int: [JournalPart]] = [:]
            for seq in first...last {
                do {
                    all[seq] = try turn.parts(unit, from: seq, to: seq)
                } catch is UnreadableCell {
                    found.fault(seq, "body", "The body of #\(seq) cannot be read.")
                }
            }
            return all
        }
    }

    private mutating func check(_ entry: JournalEntry, _ parts: [JournalPart]) {
        found.entries += 1
        if entry.seq != before.seq + 1 {
            let gap = entry.seq == before.seq + 2 ? "#\(before.seq + 1)" : "#\(before.seq + 1) to #\(entry.seq - 1)"
            found.fault(
                entry.seq, "header",
                "\(gap) \(entry.seq == before.seq + 2 ? "is" : "are") missing before #\(entry.seq).")
            previous = nil
        }
        if entry.epoch < before.epoch || (entry.epoch == before.epoch && entry.at < before.at) {
            found.fault(entry.seq, "header", "#\(entry.seq) is dated before #\(before.seq).")
        }
        var digests = parts.map(\.digest)
        for (index, part) in parts.enumerated() {
            if part.part != index { found.fault(entry.seq, "body", "A part of the body of #\(entry.seq) is missing.") }
            switch (part.salt, part.body) {
            case (let salt?, let body?):
                if Chain.digest(salt: salt, body: body) != part.digest {
                    found.fault(
                        entry.seq, "body",
                        "Part \(part.part) of the body of #\(entry.seq), its salt or its digest was changed.")
                    digests[index] = part.digest
                }
            case (nil, nil) where part.removedBy != nil: found.erased += 1
            default: found.fault(entry.seq, "body", "Part \(part.part) of the body of #\(entry.seq) is half erased.")
            }
        }
        if Chain.digest(parts: digests) != entry.bodyDigest {
            found.fault(entry.seq, "body", "The body of #\(entry.seq) is not the one its header was sealed with.")
        }
        if let previous, Chain.hash(entry, after: previous) != entry.hash {
            found.fault(entry.seq, "header", "The header of #\(entry.seq) was changed, or its hash.")
        }
        checkSubjects(entry, parts)
        images?.take(entry, parts)
        if seals.contains(where: { $0.seq == entry.seq }) { hashes[entry.seq] = entry.hash }
        if let wanted, wanted.count >= 8, entry.hash.hex.hasPrefix(wanted) { found.anchored = entry.seq }
        previous = entry.hash
        before = (entry.seq, entry.epoch, entry.at)
        found.head = entry.hash
        found.epoch = entry.epoch
        found.last = entry.at
    }
}

extension Verifier {
    private mutating func loadSubjects() {
        var facts = Facts()
        guard (try? turn.load([JournalSubject.of(unit)], into: &facts)) != nil,
            let rows = try? facts.rows(JournalSubject.of, unit)
        else {
            found.fault(nil, "subjects", "The index of persons, carts and devices cannot be read.")
            return
        }
        for row in rows { about[row.seq, default: []].insert(Subject(row.kind, row.no)) }
    }

    private mutating func checkSubjects(_ entry: JournalEntry, _ parts: [JournalPart]) {
        let indexed = about.removeValue(forKey: entry.seq) ?? []
        guard let sealed = Body.subjects(parts) else { return }
        for subject in sealed.subtracting(indexed).sorted(by: { $0.no < $1.no }) {
            found.fault(
                entry.seq, "subjects",
                "#\(entry.seq) is not found under \(subject.kind.rawValue) \(subject.no) any more.")
        }
        for subject in indexed.subtracting(sealed).sorted(by: { $0.no < $1.no }) {
            found.fault(
                entry.seq, "subjects",
                "#\(entry.seq) is found under \(subject.kind.rawValue) \(subject.no) without being about it.")
        }
    }

    private mutating func end(_ opening: Opening) {
        for seq in about.keys.sorted() where seq > before.seq || seq < 1 {
            found.fault(seq, "subjects", "The index names #\(seq), which is not there.")
        }
        if let stray = try? turn.parts(unit, from: before.seq + 1, to: Int.max).first {
            found.fault(stray.seq, "body", "There is a body of #\(stray.seq), whose header is not there.")
        }
        if opening.seq != before.seq {
            found.fault(
                before.seq, "end",
                "The journal ends with #\(before.seq), its ledger says #\(opening.seq): the end was cut off or added to."
            )
        } else if opening.head != found.head || opening.epoch != found.epoch {
            found.fault(before.seq, "end", "The ledger's head is not the hash of #\(before.seq).")
        }
        for seal in seals {
            if seal.seq > before.seq {
                found.fault(
                    nil, "seal",
                    "The head printed on \(seal.day.long) was #\(seal.seq); the journal ends with #\(before.seq): its end was cut off."
                )
            } else if hashes[seal.seq] != seal.head {
                found.fault(seal.seq, "seal", "The head printed on \(seal.day.long) is not that of #\(seal.seq).")
            } else {
                found.seals += 1
            }
        }
        if let wanted {
            if wanted.count < 8 {
                found.fault(nil, "end", "A head is given by at least its first eight letters and digits.")
            } else if found.anchored == nil {
                found.fault(nil, "end", "No entry has the head \(wanted): the journal was cut off or is another one.")
            }
        }
    }
}
