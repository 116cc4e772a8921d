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
    /// Columns that entries name and that are kept no more: "reservation.project".
    package var dropped: [String] = []
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
    private var before: (seq: Int, epoch: Int, at: Int) = (0, 0, Int.min)
    private var hashes: [Int: [UInt8]] = [:]
    /// The schema of the entries that are being checked.
    private var schema = SchemaMarks.unmarked
    private var pending: [Pending] = []
    /// Read when it is first asked for, and put in order on another thread.
    private var index: Later<SubjectIndex>?
    private let seals: [Seal]
    private let sealed: Set<Int>
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
        sealed = Set(seals.map(\.seq))
    }

    /// So many entries are read before they are hashed, while those before them are.
    private static let some = 1000
    /// So many times as many are read before the index is, so that there is something to hash meanwhile.
    private static let ahead = 24

    /// Entries that were read and are being hashed on other threads.
    private struct Pending {
        let sheaf: Sheaf
        let verdicts: Later<[Verdict]>
        var subjects: Later<[Bool]>?
    }

    mutating func run() throws {
        guard let opening = try turn.opening(unit) else { throw StorageFault.corrupt("unit \(unit.raw) has no ledger") }
        var at = 0
        while true {
            let (sheaf, unreadable) = try read(after: at)
            if let bad = unreadable, sheaf.entries.isEmpty {
                settle(leaving: 0)
                found.fault(bad, "header", "The header of #\(bad) cannot be read.")
                previous = nil
                before.seq = bad
                at = bad
                continue
            }
            guard let last = sheaf.entries.last else { break }
            let (earlier, index) = (previous, index)
            pending.append(
                Pending(
                    sheaf: sheaf, verdicts: Later { sheaf.verdicts(after: earlier) },
                    subjects: index.map { index in Later { sheaf.subjectsStand(in: index.take()) } }))
            if index != nil || pending.count == Self.ahead { settle(leaving: 2) }
            previous = Array(sheaf.bytes[last.hash])
            at = last.seq
        }
        settle(leaving: 0)
        end(opening)
    }

    /// Takes over what hashing came to, but for the last so many sheaves.
    private mutating func settle(leaving rest: Int) {
        let index = subjects()
        while pending.count > rest {
            let (sheaf, verdicts, asked) = (pending[0].sheaf, pending[0].verdicts.take(), pending[0].subjects)
            pending.removeFirst()
            let stands = asked?.take() ?? sheaf.subjectsStand(in: index.take())
            for (place, entry) in sheaf.entries.enumerated() {
                check(entry, sheaf, verdicts[place], subjectsStand: stands[place])
            }
        }
    }

    /// The next entries; where something in them cannot be read they are read one by one, up to the header that cannot, then its number alone.
    private mutating func read(after at: Int) throws -> (Sheaf, unreadable: Int?) {
        do {
            return (try turn.sheaf(unit, after: at, limit: Self.some), nil)
        } catch is UnreadableCell {
            var sheaf = Sheaf(unit)
            var place = at
            while sheaf.entries.count < Self.some {
                do {
                    guard let entry = try turn.entries(unit, after: place, limit: 1).first else { break }
                    sheaf.add(entry, parts(of: entry.seq))
                    place = entry.seq
                } catch is UnreadableCell {
                    return (sheaf, place + 1)
                }
            }
            return (sheaf, nil)
        }
    }

    private mutating func parts(of seq: Int) -> [JournalPart] {
        do {
            return try turn.parts(unit, from: seq, to: seq)
        } catch {
            found.fault(seq, "body", "The body of #\(seq) cannot be read.")
            return []
        }
    }

    private mutating func check(_ entry: Sheaf.Entry, _ sheaf: Sheaf, _ verdict: Verdict, subjectsStand: Bool) {
        let parts = sheaf.parts[entry.parts]
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
        for (place, part) in parts.enumerated() {
            if part.part != place { found.fault(entry.seq, "body", "A part of the body of #\(entry.seq) is missing.") }
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
        if !subjectsStand || sheaf.isPlain(entry) { checkSubjects(sheaf.values(of: entry), entry.seq) }
        if let key = entry.key, let marked = SchemaMarks.schema(of: sheaf.bytes[key]) { schema = marked }
        let (unit, schema) = (unit, schema)
        let unread = images?.take(unit, entry.seq, sheaf.values(of: entry), schema: schema)
        // What was changed or is missing has been said already.
        if let what = unread ?? nil, verdict.changedParts.isEmpty, verdict.bodyStands,
            parts.allSatisfy({ $0.body != nil })
        {
            found.fault(entry.seq, "body", "What #\(entry.seq) wrote cannot be read (\(what)).")
        }
        let hash = sheaf.bytes[entry.hash]
        if sealed.contains(entry.seq) { hashes[entry.seq] = Array(hash) }
        if let wanted, wanted.count >= 8, Array(hash).hex.hasPrefix(wanted) { found.anchored = entry.seq }
        before = (entry.seq, entry.epoch, entry.at)
        found.epoch = entry.epoch
        if let last = sheaf.entries.last, last.seq == entry.seq {
            found.head = Array(hash)
            found.last = Instant(ms: Int64(entry.at))
        }
    }
}

extension Verifier {
    /// The index; the sheaves that wait are held against it from now on.
    private mutating func subjects() -> Later<SubjectIndex> {
        if let index { return index }
        var lines: [SubjectIndex.Line] = []
        do {
            lines = try turn.index(unit)
        } catch {
            found.fault(nil, "subjects", "The index of persons, carts and devices cannot be read.")
        }
        let read = lines
        let made = Later { SubjectIndex(read) }
        index = made
        for place in pending.indices {
            let sheaf = pending[place].sheaf
            pending[place].subjects = Later { sheaf.subjectsStand(in: made.take()) }
        }
        return made
    }

    /// Says in which subjects the index and the sealed words differ.
    private mutating func checkSubjects(_ parts: [JournalPart], _ seq: Int) {
        guard let sealed = Body.subjects(parts) else { return }
        let indexed = Set(subjects().take().lines(of: seq).compactMap(\.subject))
        for subject in sealed.subtracting(indexed).sorted(by: { $0.no < $1.no }) {
            found.fault(
                seq, "subjects", "#\(seq) is not found under \(subject.kind.rawValue) \(subject.no) any more.")
        }
        for subject in indexed.subtracting(sealed).sorted(by: { $0.no < $1.no }) {
            found.fault(
                seq, "subjects",
                "#\(seq) is found under \(subject.kind.rawValue) \(subject.no) without being about it.")
        }
    }

    private mutating func end(_ opening: Opening) {
        for seq in subjects().take().strays(beyond: before.seq) {
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
