// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Decisions
import Office

/// A line taken apart: which command, which global flags, which words and flags are its own.
package struct Typed {
    package let line: Line
    package let type: any DeskCommand.Type
    package let flags: Flags
    /// What follows the verb, flags of the command included.
    let rest: [Line.Word]
    /// The noun that named the command alone; nil where its action was typed, and for verbs.
    let loneNoun: String?
    /// Reads a line; throws `Misread` for what is no command.
    package init(_ line: Line) throws {
        if let place = line.openQuote {
            throw Misread(
                line: line.text, range: place..<min(place + 1, line.text.count), sentence: "This quote is never closed."
            )
        }
        let (flags, others) = try Typed.split(line)
        let words = others.filter { !Typed.isFlag($0) }
        self.line = line
        self.flags = flags
        if others.contains(where: { ["--help", "-h"].contains($0.text) && !$0.quoted }) {
            // `--help` anywhere, and alone, is `help` and the words that name the command.
            type = Help.self
            loneNoun = nil
            rest = Array(words.prefix((try? Verbs.resolve(words, line: line.text).used) ?? 1))
            return
        }
        let resolved = try Verbs.resolve(words, line: line.text)
        let used = Set(words.prefix(resolved.used).map(\.range.lowerBound))
        let rest = others.filter { !used.contains($0.range.lowerBound) }
        type = resolved.type
        loneNoun = resolved.used == 1 ? resolved.noun : nil
        self.rest = rest
    }

    static func isFlag(_ word: Line.Word) -> Bool {
        guard !word.quoted, !word.isPlain, word.text.hasPrefix("-") else { return false }
        return word.text.dropFirst().contains { $0.isLetter } && !(word.text.dropFirst().first?.isNumber ?? true)
    }

    /// The global flags, and everything else in its order; behind `--` nothing is a flag.
    ///
    /// Read by hand: ArgumentParser declares them for help and completion, and takes longer to read six flags than a command to run.
    package static func split(_ line: Line) throws -> (Flags, [Line.Word]) {
        var flags = Flags.none
        var others: [Line.Word] = []
        var index = 0
        while index < line.words.count {
            let word = line.words[index]
            index += 1
            if word.text == "--", !word.quoted {
                others += line.words[index...].map { word in
                    var word = word
                    word.isPlain = true
                    return word
                }
                break
            }
            let halves = word.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(halves[0])
            func misread(_ sentence: String) -> Misread {
                Misread(line: line.text, range: word.range, sentence: sentence)
            }
            if word.quoted || !name.hasPrefix("--") {
                others.append(word)
            } else if Flags.valued.contains(name) {
                if halves.count == 1 {
                    guard index < line.words.count else { throw misread("\(name) needs a value.") }
                    flags.set(name, to: line.words[index].text)
                    index += 1
                } else {
                    guard !halves[1].isEmpty else { throw misread("\(name) needs a value.") }
                    flags.set(name, to: String(halves[1]))
                }
            } else if flags.set(name) {
                if halves.count > 1 { throw misread("\(name) takes no value.") }
            } else {
                others.append(word)
            }
        }
        return (flags, others)
    }
}

/// Runs typed commands: the one path of the prompt, a script, and `cartdesk …`.
package enum Dispatcher {
    package static func run(_ typed: Typed, in context: Context) throws -> Outcome {
        try run(typed.type, typed, in: context)
    }

    /// Reads a line as its command would and does nothing: what a fuzzer may throw anything at.
    package static func read(_ typed: Typed, in context: Context) throws { try read(typed.type, typed, in: context) }

    private static func read<C: DeskCommand>(_ type: C.Type, _ typed: Typed, in context: Context) throws {
        _ = try prepared(type, typed, in: context)
    }

    private static func run<C: DeskCommand>(_ type: C.Type, _ typed: Typed, in context: Context) throws -> Outcome {
        let (command, plan) = try prepared(type, typed, in: context)
        return try command.run(plan, in: context)
    }

    private static func prepared<C: DeskCommand>(
        _ type: C.Type, _ typed: Typed, in context: Context
    ) throws -> (C, C.Plan) {
        if C.isForRehearsal, !context.isRehearsal {
            throw Refused(
                RehearsalOnly.refusal(
                    "\(C.verb) works in a rehearsal only: a real desk keeps the real time.",
                    instead: ["init --rehearsal"]))
        }
        let command: C
        do {
            command = try C.parse(typed.rest.map(argument))
        } catch {
            let flag = typed.rest.first { Typed.isFlag($0) }
            let message = C.message(for: error)
            throw Misread(
                line: typed.line.text, range: flag?.range ?? typed.line.text.count..<typed.line.text.count,
                sentence: message, lines: ["help \(C.verb)"])
        }
        let words = place(command.words, among: typed.rest)
        if let asks = Placeholder.asks(words, typed.line.text) { throw asks }
        var reader = PhraseReader(line: typed.line.text, words: words, in: context)
        do {
            let plan = try C.read(&reader)
            do {
                try reader.end()
            } catch let misread as Misread where misread.accepted.isEmpty {
                throw tooMany(type, misread, words, reader.place, context)
            }
            return (command, plan)
        } catch var misread as Misread {
            // `cart appl x`: the noun means something alone, and an action of it was meant.
            if let noun = typed.loneNoun, let word = words.first, misread.suggestions.isEmpty {
                misread.suggestions = Verbs.near(word.text, under: noun)
            }
            throw misread
        }
    }

    /// A word too many, with what could have stood there.
    private static func tooMany<C: DeskCommand>(
        _ type: C.Type, _ misread: Misread, _ words: [Line.Word], _ place: Int, _ context: Context
    ) -> Misread {
        // Two readings of one phrase may offer the same word.
        var told: Set<String> = []
        let could = wordOffers(type, Array(words.prefix(place)), misread.line, "", context).map(\.word).filter {
            told.insert($0).inserted
        }
        var misread = misread
        misread.suggestions = Distance.suggest(words[place].text, among: could)
        if misread.suggestions.isEmpty { misread.accepted = Array(could.prefix(8)) }
        return misread
    }

    /// A dash before a digit is a dash and no flag.
    private static func argument(_ word: Line.Word) -> String {
        guard word.text.hasPrefix("-"), !Typed.isFlag(word), word.text != "-" else { return word.text }
        return "–" + word.text.dropFirst()
    }

    /// The places of the words that ArgumentParser left when it took the flags.
    private static func place(_ words: [String], among typed: [Line.Word]) -> [Line.Word] {
        var places: [Line.Word] = []
        var rest = typed[...]
        for word in words.reversed() {
            while let last = rest.popLast() {
                guard argument(last) == word else { continue }
                places.append(last)
                break
            }
        }
        return places.reversed()
    }

    /// What may be typed where this line ends: TAB.
    ///
    /// `line` ends at the cursor. `context` is made only when a command's words are asked for.
    package static func offers(_ text: String, in context: () throws -> Context?) -> [Offer] {
        let line = Line(text)
        var words = line.words
        let unfinished = words.last.map { $0.range.upperBound == text.count } == true ? words.removeLast().text : ""
        if unfinished.hasPrefix("-") { return flagOffers(words, text, unfinished, in: context) }
        let spoken = words.filter { !Typed.isFlag($0) }
        guard !spoken.isEmpty else {
            let mine = Verbs.open(to: try? context())
            return fitting(Verbs.first(of: mine, aliases: !unfinished.isEmpty), unfinished)
        }
        let noun = Verbs.meaning(spoken[0].text, among: Verbs.firstWords)
        var offers: [Offer] = []
        if case .name(let name) = noun, spoken.count == 1 {
            offers += Verbs.under(name).map { Offer($0.name, $0.configuration.abstract) }
        }
        if let resolved = try? Verbs.resolve(spoken, line: text), let context = try? context() {
            let rest = Array(spoken.dropFirst(resolved.used))
            offers += wordOffers(resolved.type, rest, text, unfinished, context)
        }
        return fitting(offers, unfinished)
    }

    private static func wordOffers<C: DeskCommand>(
        _ type: C.Type, _ words: [Line.Word], _ text: String, _ unfinished: String, _ context: Context
    ) -> [Offer] {
        var reader = PhraseReader(line: text, words: words, unfinished: unfinished, in: context)
        do {
            _ = try C.read(&reader)
            if !reader.isAtEnd { return [] }
        } catch is EndOfWords {
            return reader.offers
        } catch {
            return []
        }
        return reader.offers
    }

    /// The flags of a command and of every one: no other desk at an open shell, nobody else's name at a real desk.
    private static func flagOffers(
        _ words: [Line.Word], _ text: String, _ unfinished: String, in context: () throws -> Context?
    ) -> [Offer] {
        let rehearses = (try? context())?.isRehearsal == true
        var offers = CommandFlags.global.filter { $0.name != "--database" && ($0.name != "--as" || rehearses) }
            .map { Offer($0.name, $0.note) }
        offers.append(Offer("--help", "Say what the command does."))
        if let resolved = try? Verbs.resolve(words.filter { !Typed.isFlag($0) }, line: text) {
            offers += CommandFlags.of(resolved.type).map { Offer($0.name, $0.note) }
        }
        return fitting(offers, unfinished)
    }

    private static func fitting(_ offers: [Offer], _ unfinished: String) -> [Offer] {
        let typed = SlotText.plain(unfinished.lowercased())
        var seen: Set<String> = []
        return offers.filter { $0.word.lowercased().hasPrefix(typed) && seen.insert($0.word).inserted }
    }
}
