// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a range of wall times: "10:15-11:00", "10:15 – 11:00", "4:30 pm - 5 pm".
enum WallRange {
    /// The range in the first words and how many it took; nil when the first word is no time.
    ///
    /// Throws for a time without an end, for a range that is empty or backwards, and for "1-3pm", whose 1 says neither
    /// morning nor afternoon.
    static func read(_ words: [String]) throws(PhraseError) -> (choice: TimeChoice, used: Int)? {
        for count in (0...min(5, words.count)).reversed() {
            guard let (start, end) = ends(words.prefix(count).joined(separator: " ")) else { continue }
            guard let span = Span(start.minute, end.minute) else {
                throw PhraseError(
                    at: 0, sentence: "\(start)–\(end) does not end after it begins.",
                    accepted: start == end ? "10:15-11:00" : "\(end)-\(start)")
            }
            return (TimeChoice(span: span), count)
        }
        guard let first = words.first?.lowercased(), looksLikeTime(first) else { return nil }
        if let time = WallTime(text: first) {
            throw PhraseError(
                at: 0, sentence: "\(time) has no end.", accepted: "a range such as \(first)-\(later(time))")
        }
        throw PhraseError(
            at: 0, sentence: "\"\(words[0])\" is not a range of wall times.",
            accepted: "10:15-11:00, 1:30pm-2:15pm")
    }

    private static func ends(_ text: String) -> (WallTime, WallTime)? {
        let parts = text.split(omittingEmptySubsequences: false, whereSeparator: isDash)
        guard parts.count == 2 else { return nil }
        let start = parts[0].last == " " ? parts[0].dropLast() : parts[0]
        let end = parts[1].first == " " ? parts[1].dropFirst() : parts[1]
        guard let start = WallTime(text: start), let end = WallTime(text: end) else { return nil }
        return (start, end)
    }

    /// A digit first, and then a colon after a digit or "am" or "pm" at the end.
    private static func looksLikeTime(_ word: String) -> Bool {
        guard let first = word.utf8.first, (48...57).contains(first) else { return WallTime(text: word) != nil }
        return word.contains(":") || word.hasSuffix("am") || word.hasSuffix("pm")
    }

    private static func later(_ time: WallTime) -> String {
        clock(min(time.minute + 45, 1440))
    }
}
