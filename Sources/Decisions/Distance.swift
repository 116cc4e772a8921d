// SPDX-License-Identifier: GPL-3.0-or-later

/// Did-you-mean, for verbs, carts and names.
package enum Distance {
    /// The words that `word` may have been meant to be, nearest first, at most three.
    ///
    /// Case doesn't count. How far a word may be off grows with its length: one letter from two to four, two up to seven,
    /// three beyond; a single letter is near to everything, so no slip is forgiven it, and in a word of two no figure is a
    /// slip of another: `p9` is not `p1`. A swap of neighbours counts once, as a letter too many, too few or wrong does.
    /// Equally near words keep their order. A guess is shown and never run by itself.
    package static func suggest(_ word: String, among words: [String]) -> [String] {
        let typed = Array(word.lowercased())
        var found: [(word: String, distance: Int)] = []
        for candidate in words where !found.contains(where: { $0.word == candidate }) {
            let letters = Array(candidate.lowercased())
            let limit = typed.count < 2 ? 0 : typed.count <= 4 ? 1 : typed.count <= 7 ? 2 : 3
            // As far apart as their lengths are, at least: a word of thousands of letters is not compared.
            guard abs(typed.count - letters.count) <= limit else { continue }
            let distance = between(typed, letters)
            if typed.count == 2, typed.filter(\.isNumber) != letters.filter(\.isNumber) { continue }
            // As many changes as there are letters is another word, not a slip.
            if distance <= limit, distance < letters.count { found.append((candidate, distance)) }
        }
        return found.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
            .prefix(3).map(\.element.word)
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one into the other.
    ///
    /// No part is changed twice (optimal string alignment), which is what slips of the finger are like.
    static func between(_ first: [Character], _ second: [Character]) -> Int {
        guard !first.isEmpty else { return second.count }
        guard !second.isEmpty else { return first.count }
        var before = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        for i in 1...first.count {
            var row = [i]
            for j in 1...second.count {
                var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1))
                if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
                    cost = min(cost, before[j - 2] + 1)
                }
                row.append(cost)
            }
            (before, last) = (last, row)
        }
        return last[second.count]
    }
}
