// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import People

/// Taking an entry back: its changes the other way round, if every row is still as it left it.
///
/// Shared by `undo` (the same person, the same day) and `correct` (the coordinator, later, with a reason). The standing rules then judge the
/// after-state like that of any request, so nothing comes back that could not be asked for anew.
struct Reversal {
    let entry: JournalEntry
    let parts: [JournalPart]
    let reading: Body.Reading

    static func needs(_ unit: UnitID, _ seq: Int) -> [Slice] {
        [
            JournalEntry.at(unit, seq), JournalPart.of(unit, seq), JournalEntry.undoing(unit, seq),
            Outgoing.ofEntry(unit, seq), SchemaMarks.slice(unit),
        ]
    }

    /// Nil when there is no such entry.
    init?(_ unit: UnitID, _ seq: Int, _ facts: Facts) throws {
        try facts.require(Self.needs(unit, seq))
        guard let entry = try facts.one(JournalEntry.at, unit, seq) else { return nil }
        self.entry = entry
        parts = try facts.rows(JournalPart.of, unit, seq).sorted { $0.part < $1.part }
        reading = try Acts(unit: unit, facts: facts, kinds: .standard).read(seq)
    }

    var said: String { Body.receipt(parts, entry: entry.seq).headline }

    /// Why it cannot be taken back; empty when it can.
    func objections(_ facts: Facts, at now: Moment) throws -> [Refusal] {
        if let later = try facts.rows(JournalEntry.undoing, entry.unit, entry.seq).first {
            return [NotUndoable.refusal("#\(entry.seq) was taken back already, by #\(later.seq).")]
        }
        guard let type = Registry.request(named: entry.kind) else {
            return [NotUndoable.refusal("#\(entry.seq) (\(entry.kind)) is not something that is taken back.")]
        }
        if case .never(let why) = type.undo { return [NotUndoable.refusal("#\(entry.seq) stays: “\(said)” \(why)")] }
        switch reading {
        case .changes(let changes): return try objections(to: changes, facts, at: now)
        case .erased(let by):
            return [NotUndoable.refusal("#\(entry.seq) cannot be taken back: #\(by) erased what it changed.")]
        case .unreadable(let what): return [UnreadableBody.refusal(entry.seq, what)]
        }
    }

    private func objections(to changes: [Body.Recorded], _ facts: Facts, at now: Moment) throws -> [Refusal] {
        try facts.require(changes.map(slice))
        var blockers: Set<Int> = []
        var rewritten: [String] = []
        var changed = false
        for change in changes {
            let now = try change.kind.current(key(change), facts)
            guard change.kind.table.rev != nil, let now, change.after != nil else {
                changed = changed || now != change.after
                continue
            }
            if let rev = change.kind.table.revision(now), rev != entry.seq {
                blockers.insert(rev)
            } else {
                rewritten += change.rewritten(in: now)
            }
        }
        if blockers.isEmpty, let column = rewritten.first {
            return [
                BuiltOn.refusal(
                    "#\(entry.seq) cannot be taken back: an upgrade of the desk rewrote what it changed (\(column)).")
            ]
        }
        try blockers.formUnion(later(changes, facts))
        try blockers.formUnion(about(changes, facts))
        guard !blockers.isEmpty || changed else { return [] }
        try facts.require(
            blockers.map { JournalEntry.at(entry.unit, $0) } + blockers.map { JournalPart.of(entry.unit, $0) })
        let entries = try blockers.sorted().compactMap { try facts.one(JournalEntry.at, entry.unit, $0) }.filter {
            $0.kind != SchemaMarks.kind
        }
        guard !entries.isEmpty || changed else { return [] }
        try facts.require(entries.map { Person.id($0.actor) })
        let who = try entries.map { later -> String in
            let name = try facts.actorName(later.actor) ?? "somebody"
            let words = Body.receipt(try facts.rows(JournalPart.of, entry.unit, later.seq), entry: later.seq).headline
            let time = Moment(later.at, in: now.zone)
            return "#\(later.seq) by \(name), \(time.day) \(WallTime(time.minute)?.description ?? ""): \(words)"
        }
        let built = who.isEmpty ? "what it changed is not there any more." : who.joined(separator: " · ")
        return [BuiltOn.refusal("#\(entry.seq) cannot be taken back: something was built on it. \(built)")]
    }

    /// A count is built on by the cart's next count, though that changes no row of the first.
    private func later(_ changes: [Body.Recorded], _ facts: Facts) throws -> Set<Int> {
        let counts = changes.filter { $0.kind.table.name == Count.table.name && $0.before == nil }
            .compactMap { $0.after.flatMap { try? Count(cells: $0) } }
        try facts.require(counts.map { Count.last($0.site, $0.cart) })
        return Set(
            try counts.compactMap { count in
                try facts.rows(Count.last, count.site, count.cart).first { $0.no > count.no }?.rev
            })
    }

    /// What was made is built on by every later entry about it, though that may write rows of its own alone: a role, an invitation, a ticket's note.
    private func about(_ changes: [Body.Recorded], _ facts: Facts) throws -> Set<Int> {
        let made = changes.filter { $0.before == nil }.compactMap { change -> Slice? in
            guard let kind = Self.spokenOf[change.kind.table.name], case .int(let no)? = key(change).last else {
                return nil
            }
            return JournalSubject.about(entry.unit, kind, no)
        }
        try facts.require(made)
        return Set(
            try made.flatMap { slice -> [Int] in
                let rows: [JournalSubject] = try facts.rows(of: slice)
                return rows.map(\.seq).filter { $0 > entry.seq }
            })
    }

    /// Rows that entries are about by a number of their own: the last column of their key.
    private static let spokenOf: [String: Numbered] = [
        Person.table.name: .person, Cart.table.name: .cart, Device.table.name: .device, Loan.table.name: .loan,
        Reservation.table.name: .reservation, Substitute.table.name: .substitute, Ticket.table.name: .ticket,
        AppRequest.table.name: .appRequest,
    ]

    /// Puts the rows back into the draft, and settles what was to be told: what waits is dropped, what left is corrected.
    func reverse(_ draft: inout Draft, because reason: String?, by actor: Actor, at now: Moment) throws {
        for change in (reading.recorded ?? []).reversed() {
            let current = try change.kind.current(key(change), draft.facts)
            try change.kind.put(current, change.restored(over: current), &draft)
        }
        for message in try draft.facts.rows(Outgoing.ofEntry, entry.unit, entry.seq) {
            switch message.state {
            case .waiting, .failed:
                var dropped = message
                dropped.state = .dropped
                dropped.done = now.instant
                draft.update(message, dropped)
            case .sent, .gathered:
                let why = reason.map { " Why: \($0)." } ?? ""
                draft.tell(
                    Notice(
                        message.person, .atOnce, subject: "Taken back: \(message.subject)",
                        "\(actor.name) took this back.\(why) It had said: \(message.body)"))
            case .dropped: break
            }
        }
    }

    /// What the entry changed is told as it is again; what the entry had said stands below it as something said then.
    func receipt(_ done: String, _ facts: Facts, why: String? = nil, data: [String: JSON]) throws -> Receipt {
        let changes = reading.recorded ?? []
        let rows = try changes.map { (before: try $0.before.map($0.kind.read), after: try $0.after.map($0.kind.read)) }
        let again = try RestoredWords(facts, entry.unit).sentences(rows)
        var data = data
        data["again"] = .list(again.map { .text($0) })
        return Receipt(
            ([done] + again).joined(separator: " "),
            details: ["It had said: “\(said)”"] + (why.map { ["Why: \($0)."] } ?? []) + lost, data: data)
    }

    /// What cannot come back though the entry is taken back: values of columns that are kept no more.
    private var lost: [String] {
        let names = (reading.recorded ?? []).flatMap { change in
            change.lost.sorted().map { "\(change.kind.table.name).\($0)" }
        }
        return names.isEmpty ? [] : ["Not put back, since it is kept no more: \(names.joined(separator: ", "))."]
    }

    private func key(_ change: Body.Recorded) -> [Cell] {
        Array((change.after ?? change.before ?? []).prefix(change.kind.table.keyCount))
    }

    private func slice(_ change: Body.Recorded) -> Slice { Slice(shape: change.kind.byKey, arguments: key(change)) }
}
