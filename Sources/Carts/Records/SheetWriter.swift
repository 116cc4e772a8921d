// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
import Decisions
import People

/// One line of a weekly sheet.
package struct SheetEntry: Sendable, Equatable {
    package let day: Day
    package let minute: Int
    package let no: Int
    /// `out`, `hand-off`, `back`, `check-in`.
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

/// Writes a week's rows from what was counted.
struct SheetWriter {
    let cart: Cart
    let zone: Zone
    let names: [PersonID: String]
    let exceptions: [Int: [CountException]]
    let due: [Day: Int]

    private func clock(_ instant: Instant) -> String { Said.clock(zone.minute(of: instant)) }
    private func name(_ person: PersonID) -> String { names[person] ?? "" }

    func out(_ loan: Loan) -> SheetEntry {
        let back = loan.closed.map { Said.clock($0, on: loan.day, in: zone) }
        return SheetEntry(
            day: loan.day, minute: zone.minute(of: loan.outAt), no: loan.no,
            what: loan.cameFrom == nil ? "out" : "hand-off",
            labels: loan.taken, teacher: name(loan.holder), room: loan.room, back: back ?? "still out: \(loan.out)",
            exceptions: "",
            signed: name(loan.handedBy), id: Numbered.loan.id(loan.no))
    }

    func back(_ count: Count, _ all: [Count]) -> SheetEntry {
        SheetEntry(
            day: count.day, minute: zone.minute(of: count.told), no: count.no,
            what: count.kind == .daily ? "check-in" : "back",
            labels: count.present, teacher: "", room: count.room, back: "", exceptions: said(count, all),
            signed: signed(count),
            id: Numbered.count.id(count.no))
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
            if Fold.key(count.room) != Fold.key(cart.homeRoom) { parts.append("in room \(count.room)") }
            if !count.onTime(due: due[count.day] ?? 1020, in: zone), count.state != .corrected { parts.append("late") }
            if count.told != count.at { parts.append("entered \(clock(count.at))\(count.why.map { ": \($0)" } ?? "")") }
            if count.state == .lateAwaiting { parts.append("waits for approval") }
            if count.state == .approved { parts.append("approved") }
        }
        if let fix = all.first(where: { $0.corrects == count.no }) {
            parts.append("corrected by \(Numbered.count.id(fix.no))")
        }
        if let old = count.corrects {
            parts.append("corrects \(Numbered.count.id(old))\(count.why.map { ": \($0)" } ?? "")")
        }
        return parts.joined(separator: ", ")
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

    func devices(_ loans: [Loan], _ counts: [Count]) -> [SheetDevice] {
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
                        back: clock(count.told), exception: exception.code.rawValue, signedOut: "",
                        signedIn: signed(count)))
            }
        }
        return rows.sorted { ($0.day, $0.device, $0.out) < ($1.day, $1.device, $1.out) }
    }
}
