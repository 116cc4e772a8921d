// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
import People

extension PhraseReader {
    /// Reads this word if it stands next; case is folded.
    package mutating func keyword(_ word: String, _ note: String = "") -> Bool {
        offer([Offer(word, note)])
        guard let next, !words[at].quoted, Fold.key(next) == word else { return false }
        at += 1
        return true
    }

    /// Reads several fixed words in a row ("all but"), or none of them.
    package mutating func keywords(_ first: String, _ second: String, _ note: String = "") -> Bool {
        if words.count - at == 1, isCompleting, let next, Fold.key(next) == first {
            offers.append(Offer(second, note))
            return false
        }
        offer([Offer("\(first) \(second)", note)])
        guard at + 1 < words.count, Fold.key(words[at].text) == first, Fold.key(words[at + 1].text) == second else {
            return false
        }
        at += 2
        return true
    }

    /// Insists on this word.
    package mutating func require(_ word: String, _ note: String = "") throws {
        if keyword(word, note) { return }
        guard let next else { throw missing("The word \"\(word)\"", accepted: [word]) }
        throw misread("Here comes \"\(word)\", not \"\(next)\".", accepted: [word])
    }

    /// One of several fixed words, with a note each; nil when the next word is none of them.
    package mutating func oneIfAny(of choices: [(word: String, note: String)]) -> String? {
        offer(choices.map { Offer($0.word, $0.note) })
        guard !nextIsQuoted, let next, let found = choices.first(where: { $0.word == Fold.key(next) }) else {
            return nil
        }
        at += 1
        return found.word
    }

    /// Insists on one of several fixed words.
    package mutating func one(of choices: [(word: String, note: String)], _ what: String) throws -> String {
        if let found = oneIfAny(of: choices) { return found }
        let all = choices.map(\.word)
        guard let next else { throw missing(what, accepted: all) }
        throw misread(
            "\"\(next)\" is not \(what.prefix(1).lowercased() + what.dropFirst()).", accepted: all,
            suggestions: Distance.suggest(next, among: all))
    }

    /// A word that may be anything: a serial number, a file, a code.
    package mutating func word(_ what: String, offering: [Offer] = []) throws -> String {
        offer(offering)
        guard let word = take() else { throw missing(what) }
        return word.text
    }

    package mutating func wordIfAny(offering: [Offer] = []) -> String? {
        offer(offering)
        return take()?.text
    }

    /// What somebody says in their own words: one word or anything in quotes.
    package mutating func text(_ what: String) throws -> String {
        guard let word = take() else { throw missing(what, accepted: ["\"\(what.lowercased())\""]) }
        let said = word.text.trimming()
        guard !said.isEmpty else { throw misread("\(what) is empty.", at: at - 1) }
        return said
    }

    /// The same where it may be left out: only what stands in quotes, so that no keyword is taken for it.
    ///
    /// A program's argument has lost its quotes: it is the text too, unless it is one of the words that may follow here (`before`) and stands
    /// alone. A text of one such word is typed at the prompt, in quotes.
    /// - Source: F34
    package mutating func textIfAny(_ what: String, before following: Set<String> = []) throws -> String? {
        guard nextIsQuoted || nextMayBeText(unless: following) else { return nil }
        return try text(what)
    }

    /// Whether the next word is an argument that nothing else claims.
    private func nextMayBeText(unless following: Set<String>) -> Bool {
        guard !isAtEnd, words[at].isArgument else { return false }
        return !following.contains(Fold.key(words[at].text))
    }

    /// A whole number.
    package mutating func number(_ what: String, in range: ClosedRange<Int> = 0...Int.max) throws -> Int {
        guard let next else { throw missing(what) }
        guard let number = Int(next), range.contains(number) else {
            let limits = range.upperBound == Int.max ? "" : " from \(range.lowerBound) to \(range.upperBound)"
            throw misread("\(what) is a number\(limits), not \"\(next)\".")
        }
        at += 1
        return number
    }

    /// `R231` and its like; the kinds say which letters belong here, none means any.
    package mutating func id(
        _ kinds: Numbered..., what: String = "The number", offering: (Context) throws -> [Offer] = { _ in [] }
    ) throws -> (kind: Numbered, no: Int) {
        if let found = try idIfAny(kinds, offering: offering) { return found }
        let known = known(offering), lists = known.isEmpty ? kinds.compactMap(\.list) : []
        guard let next else { throw missing(what, accepted: known, lines: lists) }
        let said = (kinds.isEmpty ? ["something"] : kinds.map(\.spoken)).joined(separator: " or ")
        throw misread(
            "\"\(next)\" is not the number of \(said): one letter and figures.", accepted: known, lines: lists)
    }

    /// Numbers that there are, for who gave none or one that does not fit.
    private func known(_ offering: (Context) throws -> [Offer]) -> [String] {
        isCompleting ? [] : ((try? offering(context)) ?? []).prefix(8).map(\.word)
    }

    /// The same where it may be left out.
    package mutating func idIfAny(
        _ kinds: [Numbered] = [], offering: (Context) throws -> [Offer] = { _ in [] }
    ) throws -> (kind: Numbered, no: Int)? {
        offer { try offering($0.context) }
        guard let next, let found = Numbered.read(next) else { return nil }
        guard kinds.isEmpty || kinds.contains(found.kind) else {
            throw misread(
                "\(found.kind.id(found.no)) is \(found.kind.spoken); here belongs \(kinds.map(\.spoken).joined(separator: " or ")).",
                accepted: known(offering), lines: kinds.compactMap(\.list))
        }
        at += 1
        return found
    }
}

extension Numbered {
    /// The line that lists what has such a number; nil where none does.
    var list: String? {
        switch self {
        case .appRequest: "app list"
        case .reservation, .series: "calendar mine"
        case .ticket: "ticket list"
        case .count, .allotmentChange: "inbox"
        case .handoff: "today"
        case .flag: "flag list"
        default: nil
        }
    }

    /// "a reservation".
    package var spoken: String {
        switch self {
        case .appRequest: "an app request"
        case .reservation: "a reservation"
        case .ticket: "a ticket"
        case .count: "a check-in"
        case .allotmentChange: "a change of allotment"
        case .substitute: "a substitute's time"
        case .loan: "a loan"
        case .handoff: "a hand-off"
        case .flag: "a flag"
        case .series: "a series"
        case .workOrder: "a work order"
        default: "a " + rawValue.replacing("_", with: " ")
        }
    }
}

extension String {
    func trimming() -> String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
