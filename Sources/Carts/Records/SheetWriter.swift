// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// One line of a weekly sheet.
package struct SheetEntry: Sendable, Equatable {
    package let day: Day
    /// The second of its day, by which rows are ordered.
    package let second: Int
    /// "16:40", and "17:00:01" where the second decides.
    package let time: String
    package let no: Int
    /// `out`, `hand-off`, `back`, `check-in`; `close of day` for what its evening found, `not checked in` where nobody did.
    package let what: String
    package let labels: Slots
    /// The class for what went out; empty for what came in.
    package let teacher: String
    package let room: String
    /// When it was all back; "still out" while it is not.
    package let back: String
    package let exceptions: String
    package let signed: String
    package let id: String
}

/// One device of one loan, for spreadsheets: cart and device as numbers of their own (F33).
package struct SheetDevice: Sendable, Equatable {
    package let day: Day
    package let cart: Int
    package let device: Int
    package let teacher: String
    package let room: String
    package let out: String
    package let back: String
    package let exception: String
    package let signedOut: String
    package let signedIn: String
}

/// One evening of a week: what was frozen of it, or that no night has closed it yet.
package struct SheetEvening: Sendable {
    package let day: Day
    package let due: Instant
    package let close: DayClose?

    package init(_ close: DayClose, due: Instant) {
        day = close.day
        self.due = due
        self.close = close
    }

    package init(day: Day, due: Instant) {
        self.day = day
        self.due = due
        close = nil
    }
}

/// Writes a week's rows from what was counted.
package struct SheetWriter {
    let cart: Cart
    let zone: Zone
    let names: [PersonID: String]
    let exceptions: [Int: [CountException]]
    let due: [Day: Int]
    /// The cart's own room at each daily check-in.
    let rooms: [Int: String]
    /// What was entered after the week about a loan or a count.
    let notes: [Subject: [String]]

    package init(
        cart: Cart, zone: Zone, names: [PersonID: String], exceptions: [Int: [CountException]], due: [Day: Int],
        rooms: [Int: String], notes: [Subject: [String]]
    ) {
        self.cart = cart
        self.zone = zone
        self.names = names
        self.exceptions = exceptions
        self.due = due
        self.rooms = rooms
        self.notes = notes
    }

    private func clock(_ instant: Instant) -> String { Said.clock(zone.minute(of: instant)) }
    private func name(_ person: PersonID) -> String { names[person] ?? "" }

    package func out(_ loan: Loan) -> SheetEntry {
        let back = loan.closed.map { Said.clock($0, on: loan.day, in: zone) }
        return SheetEntry(
            day: loan.day, second: zone.second(of: loan.outAt), time: clock(loan.outAt), no: loan.no,
            what: loan.cameFrom == nil ? "out" : "hand-off",
            labels: loan.taken, teacher: name(loan.holder), room: loan.room, back: back ?? "still out: \(loan.out)",
            exceptions: (notes[Subject(.loan, loan.no)] ?? []).joined(separator: ", "),
            signed: name(loan.handedBy), id: Numbered.loan.id(loan.no))
    }

    package func back(_ count: Count, _ all: [Count]) -> SheetEntry {
        SheetEntry(
            day: count.day, second: zone.second(of: count.told), time: clock(count.told, of: count), no: count.no,
            what: count.kind == .daily ? "check-in" : "back",
            labels: count.present, teacher: "", room: count.room, back: "", exceptions: said(count, all),
            signed: signed(count),
            id: Numbered.count.id(count.no))
    }

    /// To the second in the minute of the day's deadline, for a daily check-in.
    private func clock(_ instant: Instant, of count: Count) -> String {
        count.kind == .daily ? Said.clock(instant, due: due[count.day] ?? -1, in: zone) : clock(instant)
    }

    /// What an evening found of the cart, where it found anything; that it was not checked in, where nobody did.
    package func evening(_ evening: SheetEvening, _ counts: [Count]) -> SheetEntry? {
        let came = counts.contains { $0.day == evening.day && $0.kind == .daily }
        let codes = evening.close?.codes ?? (came ? [] : [.notBack])
        let isMissed = !came && codes.contains(.notBack)
        guard isMissed || !codes.isEmpty else { return nil }
        let out = evening.close?.out ?? .none
        let missing = evening.close?.missing ?? .none
        let parts = codes.map { code -> String in
            switch code {
            case .notBack: "not checked in by \(clock(evening.due))"
            case .stillOut: "still out \(out)"
            case .missing: "missing \(missing)"
            case .wrongRoom: "not in its room"
            default: code.rawValue
            }
        }
        return SheetEntry(
            day: evening.day, second: zone.second(of: evening.due), time: clock(evening.due), no: Int.max,
            what: isMissed ? "not checked in" : "close of day", labels: out.union(missing), teacher: "", room: "",
            back: "", exceptions: parts.joined(separator: ", "), signed: evening.close == nil ? "" : "nightly check",
            id: "")
    }

    private func signed(_ count: Count) -> String {
        guard let other = count.onBehalfOf else { return name(count.by) }
        return "\(name(count.by)) for \(name(other))"
    }

    /// Everything a check-in said beside "all well", with what was corrected and how late it was.
    private func said(_ count: Count, _ all: [Count]) -> String {
        var parts: [String] = []
        let mine = exceptions[count.no] ?? []
        for code in [CountException.Code.missing, .damaged, .uncabled, .stillOut, .held, .otherDevice] {
            let hit = mine.filter { $0.code == code }
            guard !hit.isEmpty else { continue }
            let notes = hit.compactMap(\.note).filter { !$0.isEmpty }
            switch code {
            // Met somewhere in the cart, so it is named and not its slot.
            case .otherDevice: parts.append("devices of other slots: \(notes.joined(separator: ", "))")
            case .stillOut: parts.append("still out \(Slots(hit.map(\.slot)))")
            default:
                let why = code == .damaged && !notes.isEmpty ? " (\(notes.joined(separator: "; ")))" : ""
                parts.append("\(code.rawValue) \(Slots(hit.map(\.slot)))\(why)")
            }
        }
        if count.kind == .daily {
            if !count.plugged { parts.append("not plugged in") }
            if !count.locked { parts.append("not locked") }
            if !RoomName.isSame(count.room, rooms[count.no] ?? cart.homeRoom) {
                parts.append("in room \(count.room)")
            }
            if !count.onTime(due: due[count.day] ?? 1020, in: zone), count.state != .corrected { parts.append("late") }
            if count.told != count.at {
                parts.append("entered \(clock(count.at, of: count))\(count.why.map { ": \($0)" } ?? "")")
            }
            if count.state == .lateAwaiting { parts.append("waits for approval") }
            if count.state == .approved { parts.append("approved") }
        }
        if let fix = all.first(where: { $0.corrects == count.no }) {
            parts.append("corrected by \(Numbered.count.id(fix.no))")
        }
        if let old = count.corrects {
            parts.append("corrects \(Numbered.count.id(old))\(count.why.map { ": \($0)" } ?? "")")
        }
        return (parts + (notes[Subject(.count, count.no)] ?? [])).joined(separator: ", ")
    }

    /// Every exception that was stated of a device from its check-out on: until it was back, and in later counts of that day until it went
    /// out again. So a slot found uncabled in the evening stands in the row of its last use.
    private func said(of slot: Int, _ loan: Loan, until back: Count?, _ loans: [Loan], _ counts: [Count]) -> [String] {
        let next = loans.filter { $0.outAt > loan.outAt && $0.taken.contains(slot) }.map(\.outAt).min()
        let codes = counts.filter { count in
            guard count.at >= loan.outAt else { return false }
            if back.map({ count.at <= $0.at }) ?? true { return true }
            return count.day == loan.day && next.map { count.at < $0 } ?? true
        }.flatMap { exceptions[$0.no] ?? [] }.filter { $0.slot == slot }.map(\.code.rawValue)
        return codes.reduce(into: []) { all, code in if !all.contains(code) { all.append(code) } }
    }

    package func devices(_ loans: [Loan], _ counts: [Count]) -> [SheetDevice] {
        let standing = counts.filter { $0.state != .corrected }
        var rows: [SheetDevice] = []
        for loan in loans {
            for slot in loan.taken.all {
                let back = standing.first {
                    $0.at >= loan.outAt && $0.kind != .out && $0.at > loan.outAt && $0.present.contains(slot)
                }
                let codes = said(of: slot, loan, until: back, loans, standing)
                rows.append(
                    SheetDevice(
                        day: loan.day, cart: cart.number, device: slot, teacher: name(loan.holder), room: loan.room,
                        out: clock(loan.outAt),
                        back: back.map { Said.clock($0.told, on: loan.day, in: zone) } ?? "",
                        exception: codes.joined(separator: " "),
                        signedOut: name(loan.handedBy),
                        signedIn: back.map(signed) ?? ""))
            }
        }
        for count in standing where count.kind == .daily {
            for exception in exceptions[count.no] ?? []
            where exception.slot > 0
                && !loans.contains(where: { $0.day == count.day && $0.taken.contains(exception.slot) })
            {
                rows.append(
                    SheetDevice(
                        day: count.day, cart: cart.number, device: exception.slot, teacher: "", room: count.room,
                        out: "",
                        back: clock(count.told, of: count), exception: exception.code.rawValue, signedOut: "",
                        signedIn: signed(count)))
            }
        }
        return rows.sorted { ($0.day, $0.device, $0.out) < ($1.day, $1.device, $1.out) }
    }
}
