// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime

/// What else a word of the desk would be read as: a label, a number such as `R231`, a day, a time, a period, a word of a command.
///
/// A name that is one of these would hide it, or be hidden by it.
/// - Source: F39
package enum ReadsAs: String, CaseIterable, Sendable {
    case label = "a device number"
    case record = "the number of a record"
    case day = "a day"
    case time = "a time"
    case period = "a period"
    case word = "a word of the program"

    /// What `text` would be read as, looking at these alone.
    package static func first(_ text: String, among kinds: Set<ReadsAs> = Set(allCases)) -> ReadsAs? {
        let key = NameKey.of(text)
        return allCases.first { kinds.contains($0) && $0.reads(key) }
    }

    private func reads(_ key: String) -> Bool {
        switch self {
        case .label: Self.isLabel(key)
        case .record: Numbered.read(key) != nil
        case .day: Self.isDay(key)
        case .time: Self.isTime(key)
        case .period: Self.isPeriod(key)
        case .word: DeskWords.all.contains(key)
        }
    }

    /// `7-12`, `7-1..15`, `lincoln:7`; a number alone is none, since rooms and grades are numbers.
    private static func isLabel(_ key: String) -> Bool {
        let tail = key.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).last ?? ""
        let parts = tail.split(separator: "-", omittingEmptySubsequences: false)
        let isNumbers = tail.allSatisfy { $0.isNumber || "-.,: ".contains($0) } && tail.contains(where: \.isNumber)
        if tail.count < key.count, key.first != ":", isNumbers { return true }
        return isNumbers
            && (parts.count == 2 && parts.allSatisfy { $0.contains(where: \.isNumber) } || tail.contains(".."))
    }

    /// Any day serves to try: a word that is nearly a day ("may", "next") counts as well.
    private static func isDay(_ key: String) -> Bool {
        guard let today = Day(year: 2026, month: 11, day: 19) else { return false }
        let words = key.split(separator: " ").map(String.init)
        do {
            return try DayPhrase.explaining(words, today: today, looking: .forward)?.used == words.count
        } catch {
            return words.count == 1
        }
    }

    private static func isTime(_ key: String) -> Bool {
        if WallTime(text: key) != nil { return true }
        let ends = key.split(separator: "-").map { WallTime(text: $0.split(separator: " ").joined()) }
        return ends.count == 2 && !ends.contains(nil)
    }

    /// `p3`, `period 3`, `p1-p2`.
    private static func isPeriod(_ key: String) -> Bool {
        let parts = key.split { "-,".contains($0) }
        return !parts.isEmpty
            && parts.allSatisfy { part in
                for lead in ["periods", "period", "p"] where part.hasPrefix(lead) {
                    let rest = part.dropFirst(lead.count).drop { $0 == " " }
                    if (1...2).contains(rest.count), rest.allSatisfy(\.isNumber) { return true }
                }
                return false
            }
    }
}
