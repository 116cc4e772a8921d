// SPDX-License-Identifier: GPL-3.0-or-later
import Commands

/// Every line worth typing: what the verbs give as examples, questions about everything, and harm in every place of a line.
enum EveryLine {
    /// Verbs that would end the sitting or wait for lines of their own.
    private static let unwanted: Set<String> = [
        "exit", "init", "restore", "person passphrase", "person recover", "logout",
    ]

    /// All of them; a short run takes every sixth, beginning elsewhere each time.
    static func chosen(_ start: Int) -> [String] {
        let some = (examples + hostile).enumerated().filter { Torture.isLong || $0.offset % 6 == start % 6 }
        return questions + some.map { $0.element } + acts + (Torture.isLong ? questions : Array(questions.prefix(12)))
    }

    static var examples: [String] {
        Verbs.all.filter { !unwanted.contains($0.verb) }.flatMap { type in
            (type.examples + [type.verb, "help \(type.verb)"]).filter {
                $0 != "scan 7" && $0 != "login --code" && !$0.hasPrefix("login")
            }
        }
    }

    static let questions = [
        "today", "status", "inbox", "calendar", "calendar 7 thu", "calendar mine", "calendar fri", "cart 7",
        "cart list", "cart show 1",
        "who 7-12 today p3", "who okafor today p3", "day fri", "day 2026-11-25", "bells", "grade 5", "grade 3",
        "seats okafor",
        "device 7-12", "device list", "device list spare", "device list held", "ticket list all", "ticket show T1",
        "app list",
        "app show A1", "designate list", "flag list", "journal", "journal today", "journal okafor", "journal cart 7",
        "journal verify --tables", "journal refusals", "journal entry 3", "report weekly 7", "report paper 7",
        "report usage",
        "export grades", "export seats", "export reservations", "export staff", "export cart 7", "cart export 7",
        "person",
        "person okafor", "site", "whoami", "why", "report loss F1", "nightly last", "?",
    ]

    /// What the school does on such a day: receipts, refusals and messages that name people, rooms and projects.
    static let acts = [
        "reserve 7-1 fri p4", "reserve 7-1 fri p4", "reserve 7-13 fri p4", "reserve 7-13 fri p4 project \"Bridges\"",
        "out 7",
        "out 7-1..12", "in 7-1..12", "hold 7-12 \"sticky\"", "release 7-12 \"clean\"", "undo",
        "substitute okafor tomorrow p4",
        "day fri closed \"snow\" --preview", "grade 5 7-25..26 to okafor --preview", "cart plan cart-7.txt",
        "cart check cart-7.txt", "cart export 7 out-7.txt",
        "handoff 7-1..6 to kowalczyk", "approve", "decline", "nightly", "swap 7-12 with SPARE900",
        "device hold 7-11 repair \"battery\"",
        "ticket open \"the screen flickers\" 7-11", "person reset okafor", "authorize R107", "revoke R107", "accept",
    ]

    /// Harm at the end of every verb's line, as one word and in quotes.
    static var hostile: [String] {
        let word = "\u{1B}[31m\u{9B}2J\u{202E}\u{2066}x\u{85}\u{7}",
            text = "\"=1+1 \u{1B}]0;owned\u{7}\u{202E}\u{200F}\u{61C} y\""
        let verbs = Verbs.all.map { $0.verb }.filter { !unwanted.contains($0) && $0 != "scan" }
        return verbs.flatMap { ["\($0) \(word)", "\($0) \(text)", "\($0) 7 \(word)", "\($0) 7-1 \(text)"] }
            + [
                word, "\(word) \(word)", "cart \(word)", "--site \(word) today", "--as \(word) today",
                "reserve 7-1 fri p4 in \(text)",
            ]
            + [
                "reserve 7-2 fri p4 in \(text) project \(text)", "hold 7-9 \(text)", "cancel R107 \(text)",
                "ticket open \(text) 7-1",
                "substitute room \(text) fri p4", "person add \(word) \(text) teacher",
                "person add newcomer \(text) teacher",
                "person rename osei \(text)", "site set due_minute \(text)",
                "app request \(text) a.b purpose \(text) for \(text) on \(text) cost \(text) privacy \(text)",
                "device add \(word) tag \(word) model \(text) in \(text)", "seats set 7-1..12 class \(word)",
                "day fri closed \(text) --preview",
                "in 7 damaged 3 \(text)", "handoff 7-1 to \(word)", "report weekly 7 \(word)", "journal \(word)",
                "help \(word)",
            ]
    }
}
