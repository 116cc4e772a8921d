// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import Decisions
import Office

/// `correct`: the coordinator puts right what undo cannot any more, with a reason: an entry is taken back, a check-in is stated anew.
struct Correct: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Put an earlier entry or check-in right, with a reason.",
        usage:
            "correct ENTRY \"why\" | correct C12 \"why\" [missing SLOTS | present SLOTS | uncabled SLOTS | cabled SLOTS | plugged | unplugged | locked | unlocked | room ROOM]..."
    )
    static let task = Task.evidence
    static let isTypedInFull = true
    static let examples = [
        "correct 3 \"the wrong cart\"", "correct C1 \"counted in a hurry\" missing 17",
        "correct C1 \"it was plugged in\" plugged",
    ]
    @Argument(help: .hidden) var words: [String] = []

    enum Plan {
        case entry(CorrectEntry)
        case count(CorrectCount)
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let site = words.context.site
        guard let count = try words.idIfAny([.count]) else {
            let entry = try EntryWord.readIfAny(&words) ?? words.number("The entry", in: 1...Int.max)
            return .entry(CorrectEntry(unit: site, entry: entry, reason: try words.text("The reason")))
        }
        var request = CorrectCount(site: site, no: count.no, why: try reason(&words, "C\(count.no)"))
        while true {
            if words.keyword("missing", "not in its slot after all; 'none' for all there") {
                let more = try words.keyword("none") ? Slots.none : slots(&words)
                request.missing = (request.missing ?? .none).union(more)
            } else if words.keyword("present", "counted as missing, and in its slot after all") {
                request.present = request.present.union(try slots(&words))
            } else if words.keyword("uncabled", "its cable was not connected; 'none' for all connected") {
                let more = try words.keyword("none") ? Slots.none : slots(&words)
                request.uncabled = (request.uncabled ?? .none).union(more)
            } else if words.keyword("cabled", "its cable was connected after all") {
                request.cabled = request.cabled.union(try slots(&words))
            } else if words.keyword("plugged", "it was plugged into the wall") {
                request.plugged = true
            } else if words.keyword("unplugged", "it was not plugged into the wall") {
                request.plugged = false
            } else if words.keyword("locked", "it was locked") {
                request.locked = true
            } else if words.keyword("unlocked", "it was not locked") {
                request.locked = false
            } else if words.keyword("room", "where it stood") {
                request.room = try words.room()
            } else {
                return .count(request)
            }
        }
    }

    private static let phrases: Set<String> = [
        "missing", "present", "uncabled", "cabled", "plugged", "unplugged", "locked", "unlocked", "room",
    ]

    /// The reason, which comes first: one of the words of the correction in its place is no reason.
    private static func reason(_ words: inout PhraseReader, _ count: String) throws -> String {
        if let next = words.next, !words.nextIsQuoted, phrases.contains(next.lowercased()) {
            throw words.misread(
                "A correction says why first.", accepted: ["correct \(count) \"why\" missing 17"])
        }
        return try words.text("The reason")
    }

    /// Slots alone: the count knows its cart, and refuses those that it does not have.
    private static func slots(_ words: inout PhraseReader) throws -> Slots {
        let place = words.place
        let text = try words.word("The slots")
        do {
            return try SlotText.read(text, capacity: 60)
        } catch {
            throw words.misread(
                since: place, "\"\(text)\" is not a slot, a list or a range.",
                accepted: ["17", "4,5", "1..12,15"])
        }
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        switch plan {
        case .entry(let request): Outcome(try context.perform(request))
        case .count(let request): Outcome(try context.perform(request))
        }
    }
}
