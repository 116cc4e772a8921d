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
    /// The index of persons, carts and devices, in order of entry; those before `named` are dealt with.
    private var index: [Indexed] = []
    private var named = 0
    private var strays: Set<Int> = []
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
        var pending: (batch: Batch, verdicts: Later<[Verdict]>)?
        while true {
            let (entries, unreadable) = try read(after: at)
            if let bad = unreadable, entries.isEmpty {
                settle(&pending)
                found.fault(bad, "header", "The header of #\(bad) cannot be read.")
                previous = nil
                before.seq = bad
                at = bad
                continue
            }
            guard let last = entries.last else { break }
            let batch = Batch(entries: entries, parts: try self.parts(of: entries, after: at))
            // The batch before is hashed while this one was read.
            settle(&pending)
            let earlier = previous
            pending = (batch, Later { batch.verdicts(after: earlier) })
            previous = last.hash
            at = last.seq
        }
        settle(&pending)
        end(opening)
    }

    /// Takes over what the hashing of a batch came to.
    private mutating func settle(_ pending: inout (batch: Batch, verdicts: Later<[Verdict]>)?) {
        guard let (batch, verdicts) = pending else { return }
        pending = nil
        for (place, verdict) in (verdicts.take() ?? []).enumerated() {
            check(batch.entries[place], batch.parts[place], verdict)
        }
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

    /// The parts of these entries, one list an entry.
    private mutating func parts(of entries: [JournalEntry], after at: Int) throws -> [[JournalPart]] {
        guard let last = entries.last else { return [] }
        do {
            var rest = try turn.parts(unit, from: at + 1, to: last.seq)[...]
            return entries.map { entry in
                while let first = rest.first, first.seq < entry.seq { rest = rest.dropFirst() }
                let own = rest.prefix { $0.seq == entry.seq }
                rest = rest.dropFirst(own.count)
                return Array(own)
            }
        } catch is UnreadableCell {
            return try entries.map { entry in
                do {
                    return try turn.parts(unit, from: entry.seq, to: entry.seq)
                } catch is UnreadableCell {
                    found.fault(entry.seq, "body", "The body of #\(entry.seq) cannot be read.")
                    return []
                }
            }
        }
    }

    private mutating func check(_ entry: JournalEntry, _ parts: [JournalPart], _ verdict: Verdict) {
        found.entries += 1
        if entry.seq != before.seq + 1 {
            let gap = entry.seq == before.seq + 2 ? "#\(before.seq + 1)" : "#\(before.seq + 1) to #\(entry.seq - 1)"
            found.fault(
                entry.seq, "header",
                "\(gap) \(entry.seq == before.seq + 2 ? "is" : "are") missing before #\(entry.seq).")
        }
        if entry.epoch < before.epoch || (entry.epoch == before.epoch && entry.at < before.at) {
            found.fault(entry.seq, "header", "#\(entry.seq) is dated before #\(before.seq).")
        }
        for (index, part) in parts.enumerated() {
            if part.part != index { found.fault(entry.seq, "body", "A part of the body of #\(entry.seq) is missing.") }
            switch (part.salt, part.body) {
            case (_?, _?):
                if verdict.changedParts.contains(part.part) {
                    found.fault(
                        entry.seq, "body",
                        "Part \(part.part) of the body of #\(entry.seq), its salt or its digest was changed.")
                }
            case (nil, nil) where part.removedBy != nil: found.erased += 1
            default: found.fault(entry.seq, "body", "Part \(part.part) of the body of #\(entry.seq) is half erased.")
            }
        }
        if !verdict.bodyStands {
            found.fault(entry.seq, "body", "The body of #\(entry.seq) is not the one its header was sealed with.")
        }
        if !verdict.headerStands, entry.seq == before.seq + 1 {
            found.fault(entry.seq, "header", "The header of #\(entry.seq) was changed, or its hash.")
        }
        checkSubjects(entry, parts)
        images?.take(entry, parts)
        if seals.contains(where: { $0.seq == entry.seq }) { hashes[entry.seq] = entry.hash }
        if let wanted, wanted.count >= 8, entry.hash.hex.hasPrefix(wanted) { found.anchored = entry.seq }
        before = (entry.seq, entry.epoch, entry.at)
        found.head = entry.hash
        found.epoch = entry.epoch
        found.last = entry.at
    }
}

extension Verifier {
    private mutating func loadSubjects() {
        do {
            index = try turn.index(unit)
        } catch {
            found.fault(nil, "subjects", "The index of persons, carts and devices cannot be read.")
        }
    }

    /// The sealed bytes name the subjects in the index's own order: alike, they are not read any further.
    private mutating func checkSubjects(_ entry: JournalEntry, _ parts: [JournalPart]) {
        skipIndex(before: entry.seq)
        let start = named
        while named < index.count, index[named].seq == entry.seq { named += 1 }
        let own = index[start..<named]
        guard let body = parts.first(where: { $0.part == 0 })?.body else { return }
        if body.ends(with: Body.about(own.lazy.map { ($0.kind, $0.no) })) { return }
        guard let sealed = Body.subjects(parts) else { return }
        let indexed = Set(own.compactMap(\.subject))
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

    /// Passes over what the index says of entries that are not there; no entry has a number below 1.
    private mutating func skipIndex(before seq: Int) {
        while named < index.count, index[named].seq < seq {
            if index[named].seq < 1 { namesNothing(index[named].seq) }
            named += 1
        }
    }

    private mutating func namesNothing(_ seq: Int) {
        guard !strays.contains(seq) else { return }
        strays.insert(seq)
        found.fault(seq, "subjects", "The index names #\(seq), which is not there.")
    }

    private mutating func end(_ opening: Opening) {
        for row in index[named...] where row.seq > before.seq || row.seq < 1 { namesNothing(row.seq) }
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
