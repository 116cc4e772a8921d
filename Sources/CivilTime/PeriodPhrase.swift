// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads periods or a range of wall times out of typed words, against the bells of one day.
///
/// "p3", "period 3", "lunch", "p2-4", "p2-p4", "p2,p3", "10:15-11:00", "4:30 pm - 5 pm"; "3" where bare numbers are
/// allowed. A dash may be "-" or "–", with or without spaces; case is folded.
/// - Source: S11
package struct PeriodPhrase: Sendable {
    /// The day's periods in their order; what is named stands or falls with them.
    package let bells: [(name: String, span: Span)]
    /// Whether "3" alone is a period. Only where no slot, room or seat could be meant.
    package let bareNumbers: Bool

    /// Makes of a name what spellings of it have in common; case by itself, more where the caller knows more.
    private let fold: @Sendable (String) -> String

    package init(
        bells: [(name: String, span: Span)], bareNumbers: Bool = false,
        fold: @escaping @Sendable (String) -> String = { $0.lowercased() }
    ) {
        self.bells = bells
        self.bareNumbers = bareNumbers
        self.fold = fold
    }

    /// What the first words choose and how many words it took; nil when they have nothing to do with times.
    ///
    /// Throws `PhraseError` when the first word looks like a period or a time: no such period that day, a range that
    /// ends before it begins, periods with another between them, a time without an end.
    package func read(_ words: [String]) throws(PhraseError) -> (choice: TimeChoice, used: Int)? {
        // A period that is written exactly so comes first, though its name should look like a time or a range.
        if let typed = words.first, bareNumbers || wholeNumber(typed) == nil {
            let exact = bells.indices.filter { bells[$0].name == typed }
            if exact.count == 1 { return (try choice(exact), 1) }
        }
        if let (choice, used) = try WallRange.read(words) { return (choice, used) }
        guard let first = words.first?.lowercased() else { return nil }
        if ["period", "periods"].contains(first), words.count > 1 {
            return try afterPeriod(words)
        }
        return try periods(words, bare: bareNumbers)
    }

    /// "period 3", "periods 2-4": the word makes plain that numbers are periods.
    private func afterPeriod(_ words: [String]) throws(PhraseError) -> (choice: TimeChoice, used: Int)? {
        do {
            return try periods(Array(words.dropFirst()), bare: true).map { ($0.choice, $0.used + 1) }
        } catch {
            throw error.moved(by: 1)
        }
    }

    private func periods(_ words: [String], bare: Bool) throws(PhraseError) -> (choice: TimeChoice, used: Int)? {
        let joined = Self.joined(words)
        // A range of periods that are there comes before a name that only reads like one.
        let together = words.prefix(joined).joined()
        if together.contains(where: isDash), !together.contains(","), !bells.contains(where: { $0.name == together }),
            bare || together.first?.isNumber == false, let places = try? run(Substring(together))
        {
            return (try choice(places), joined)
        }
        for count in (joined...max(joined, min(4, words.count))).reversed() {
            let text = words.prefix(count).joined(separator: " ")
            // A lone number is a period only when it may be; names of several words speak for themselves.
            if count == 1, wholeNumber(text) != nil, !bare { return nil }
            if let place = try place(of: text) { return (try choice([place]), count) }
        }
        let pieces = words.prefix(joined).joined().split(separator: ",", omittingEmptySubsequences: false)
        guard let head = pieces.first?.split(whereSeparator: isDash).first, bare || wholeNumber(head) == nil
        else { return nil }
        let known = try place(of: head) != nil
        guard known || PeriodName(head).looksNumbered || wholeNumber(head) != nil else { return nil }
        var places: [Int] = []
        for piece in pieces {
            places += try run(piece)
        }
        return (try choice(places), joined)
    }

    /// The places in the bells of "p2" or "p2-4".
    private func run(_ piece: Substring) throws(PhraseError) -> [Int] {
        let ends = piece.split(omittingEmptySubsequences: false, whereSeparator: isDash)
        guard ends.count <= 2 else { throw unknown(piece) }
        guard let first = try place(of: ends[0]) else { throw unknown(ends[0]) }
        guard ends.count == 2 else { return [first] }
        guard let last = try place(of: ends[1]) else { throw unknown(ends[1]) }
        guard first <= last else {
            throw PhraseError(
                at: 0, sentence: "\(bells[last].name) comes before \(bells[first].name).",
                accepted: "\(bells[last].name)-\(bells[first].name)")
        }
        return Array(first...last)
    }

    private func choice(_ places: [Int]) throws(PhraseError) -> TimeChoice {
        let sorted = Set(places).sorted()
        for (here, next) in zip(sorted, sorted.dropFirst()) where next != here + 1 {
            throw PhraseError(
                at: 0, sentence: "\(bells[here].name) and \(bells[next].name) do not follow one another.",
                accepted: "\(bells[here].name)-\(bells[next].name), or one line for each")
        }
        guard let first = sorted.first, let last = sorted.last,
            let span = Span(bells[first].span.start, bells[last].span.end)
        else { throw unknown("") }
        return TimeChoice(span: span, first: bells[first].name, last: bells[last].name)
    }

    /// Where in the bells a name stands; throws when two periods answer to it.
    private func place(of text: some StringProtocol) throws(PhraseError) -> Int? {
        let typed = String(text), key = fold(typed), name = PeriodName(key)
        let written = bells.indices.filter { bells[$0].name == typed }
        let exact = written.isEmpty ? bells.indices.filter { fold(bells[$0].name) == key } : written
        let places = exact.isEmpty ? bells.indices.filter { PeriodName(fold(bells[$0].name)) == name } : exact
        guard places.count < 2 else {
            throw PhraseError(
                at: 0, sentence: "\"\(text)\" could be more than one period.",
                accepted: places.map { "\(bells[$0].name) (\(bells[$0].span))" }.joined(separator: ", "))
        }
        return places.first
    }

    private func unknown(_ text: some StringProtocol) -> PhraseError {
        PhraseError(
            at: 0,
            sentence: text.isEmpty ? "A period is missing." : "There is no period \"\(text)\" that day.",
            accepted: bells.isEmpty
                ? "wall times such as 10:15-11:00; that day has no periods"
                : "periods of that day: \(PeriodName.list(bells.map(\.name)))")
    }

    /// How many of the first words belong together because a comma or a dash joins them: "p2 - 4" is three.
    private static func joined(_ words: [String]) -> Int {
        let marks: Set<String> = [",", "-", "–"]
        var count = min(1, words.count)
        while count > 0, count < words.count,
            marks.contains(words[count]) || words[count - 1].last.map({ marks.contains(String($0)) }) == true
        {
            count += 1
        }
        return count
    }
}

func isDash(_ character: Character) -> Bool {
    character == "-" || character == "–"
}
