// SPDX-License-Identifier: GPL-3.0-or-later
import Commands

/// Lines as people type them: of every command, with values that are there and values that are not, whole, cut short and misspelled.
struct ThrownLines {
    var chance: Chance

    /// Pages: what somebody looks at, with whatever is suggested on it.
    static let pages = [
        "today", "inbox", "status", "cart 7", "cart 5", "cart list", "calendar", "calendar 7 fri", "calendar mine",
        "flag list", "device show 7-3", "device list held", "device list spare", "ticket list", "app list", "found",
        "approve", "decline", "accept", "journal today", "who 7-3", "day fri", "bells", "why", "undo", "site",
        "person", "designate list", "grade 5", "seats", "report weekly 7", "nightly last", "help", "help out",
        "scan 7",
    ]

    /// One line for each form of each command; words in braces are chosen.
    static let forms = [
        "reserve {labels} {day} {period}", "reserve {cart} {day} {period}", "reserve {labels} {day} {time}-{time}",
        "reserve {labels} {day} {period} in {room}", "reserve {labels} {day} {period} for {person}",
        "reserve {labels} {day} {period} project \"Bridges\"", "reserve {labels} {day} {period} weekly until 18 dec",
        "reserve {labels} {day}", "reserve {labels}", "edit {R} {period}", "edit {R} {labels} {day} {period}",
        "cancel {R}", "cancel {E}", "cancel", "cancel {R} \"trip\"", "revoke {R}", "authorize {R}", "authorize",
        "approve {any}", "decline {any}", "decline {any} \"we need them\"", "approve", "out {cart}", "out {labels}",
        "out {cart} all but {slot}", "out {label}", "in {cart}", "in {labels}", "in {label}", "in {cart} all",
        "in {cart} all but {slot}", "in {cart} missing {slots} damaged {slot}", "in {cart} damaged {slot}",
        "in {cart} damaged {slot} \"cracked\"", "in {cart} uncabled {slots} unplugged unlocked",
        "in {cart} room {room}", "in {cart} at {time}", "in {cart} at {time} \"power cut\"",
        "in {labels} damaged {slot}", "in {labels} missing {slot}", "in {label} damaged {slot} \"cracked\"",
        "handoff {labels} to {person}", "handoff {label} to {person}", "handoff withdraw {H}", "accept", "accept {H}",
        "accept {H} all but {slot}", "hold {label}", "hold {label} damaged \"cracked\"", "hold {label} missing",
        "release {label}", "release {label} \"cleaned\"", "found {label}", "found {label} \"in a bag\"",
        "swap {label} with {serial}", "move {label} to {label}", "move cart {cart} to {room}", "scan {cart} {label}",
        "scan {cart} done", "scan {cart} clear", "substitute {person} {day}", "substitute {person} {day} {period}",
        "substitute room {room} {day} {period}", "substitute withdraw {S}", "substitute withdraw {S} \"is back\"",
        "day {day} closed \"snow\"", "day {day} dismiss {time}", "day {day} due {time}", "day {day} schedule regular",
        "day {day} schedule testing", "day {day} reopen", "day {day} closed", "undo", "undo {number}",
        "correct {number} \"wrong cart\"", "correct {number}", "correct {C} \"counted wrong\" missing {slot}",
        "correct {C} \"\"", "device show {device}", "device enrol {device}", "device unenrol {device}",
        "device hold {device} repair \"battery\"", "device hold {device} lost", "device release {device}",
        "device release {device} \"repaired\"", "ticket open \"flickers\" {label}", "ticket open \"\"",
        "ticket accept {T}", "ticket vendor {T} V-1", "ticket note {T} \"ordered\"", "ticket move {T}",
        "ticket close {T} \"new screen\"", "ticket close {T} \"\"", "ticket show {T}", "app show {A}",
        "app request \"Khan\" org.khan.Khan purpose \"maths\" for \"5\" on \"cart 7\" cost \"free\" privacy \"none\"",
        "app edit {A} name \"Kahn\"", "app withdraw {A}", "app withdraw {A} \"no need\"", "app install {A}",
        "designate person {person} all until {day}", "designate end {number}", "flag settle {F}",
        "flag settle {F} \"written off\"", "report loss {F}", "report weekly {cart}", "report usage",
        "grade 5 {labels} to {person}", "grade 5 {labels} to nobody", "seats {person}", "seats set {labels}",
        "deputy {cart} {person} until {day}", "site set due_minute {time}", "site set hand_over 5",
        "person invite {person}", "person reset {person}", "person block {person} \"lost phone\"",
        "person unblock {person}", "person role {person} auditor", "person role {person} principal",
        "person role {person} coordinator until {day}", "person leave {person}", "person rename {person} \"New Name\"",
        "person add newcomer{slot} \"New Comer\" teacher", "person add X \"New\" teacher", "token make {person}",
        "token end {person}", "who {label} {day} {period}", "who {person} {day} {period}", "who {serial}",
        "journal entry {number}", "journal {person}", "calendar {cart} {day}", "cart {cart}", "device list",
        "export grades", "cart export {cart}", "bells regular", "nightly", "journal verify",
        "restore x.db", "init", "take {cart}", "tokne", "bring {labels}", "help {person}",
    ]

    private static let values: [String: [String]] = [
        "cart": ["7", "7", "7", "5", "9", "x"],
        "person": [
            "okafor", "lindqvist", "castillo", "nguyen", "haddad", "marquez", "adeyemi", "kim", "subst", "robot",
            "okafer", "zed", "petrov",
        ],
        "labels": [
            "7-1..12", "7-13..24", "7-1..6", "7-10..16", "7-25..30", "7-1..30", "5-1..12", "5-1..4", "7-99", "7 1-12",
        ],
        "label": ["7-3", "7-12", "7-17", "7-26", "5-2", "7-99", "9-1"], "slot": ["3", "4", "12", "17", "40"],
        "slots": ["9,11", "1..4", "17"], "room": ["204", "206", "208", "118", "119", "9999", "ROOM"],
        "day": ["today", "tomorrow", "fri", "mon", "yesterday", "thu", "26 nov", "2026-12-01", "sat", "xday"],
        "period": ["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p9", "lunch"],
        "time": ["10:15", "11:00", "12:00", "3:30", "13:30", "16:55", "17:30", "8:00", "noonish"],
        "serial": ["LN-S001", "LN-S002", "LN-0703", "SERIAL", "NOPE"], "device": ["7-3", "LN-S001", "5-2", "NOPE"],
        "number": ["1", "2", "3", "5", "8", "11", "14", "99"],
        "any": ["R1", "R2", "R3", "A1", "C1", "G1", "R99", "E1", "x"],
    ]

    private static let kinds = ["R", "E", "H", "S", "C", "T", "A", "F"]

    /// A line by chance; one in eight has a slip in it.
    mutating func line() -> String {
        var words = chance.one(of: Self.forms)
        while let open = words.firstIndex(of: "{"), let close = words[open...].firstIndex(of: "}") {
            let name = String(words[words.index(after: open)..<close])
            words.replaceSubrange(open...close, with: value(name))
        }
        guard chance.percent(12) else { return words }
        var parts = words.split(separator: " ").map(String.init)
        switch chance.number(1...3) {
        case 1 where parts.count > 1: parts.removeLast()
        case 2 where parts[0].count > 3: parts[0].remove(at: parts[0].index(after: parts[0].startIndex))
        default: parts.append(chance.one(of: ["please", "project", "in", "17", "\"why\""]))
        }
        return parts.joined(separator: " ")
    }

    private mutating func value(_ name: String) -> String {
        if Self.kinds.contains(name) { return name + "\(chance.percent(90) ? chance.number(1...6) : 99)" }
        return chance.one(of: Self.values[name] ?? ["x"])
    }
}
