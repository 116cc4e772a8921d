// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import People

/// The codes of a site's devices, as a scanner's words are looked up among them.
///
/// A word counts only where all its readings lead to one device: what could be two is none.
struct ScannedCodes {
    private let codes: [String: ScanReading.Known]
    /// Codes without leading zeros, where that leaves them different.
    private let short: [String: String]
    private let longest: Int
    /// Labels and shorter codes are too short to be told apart inside a longer run.
    private static let shortest = 5

    init(_ codes: [String: ScanReading.Known]) {
        self.codes = codes
        longest = codes.keys.map(\.count).max() ?? 0
        var short: [String: String] = [:]
        var twice: Set<String> = []
        for code in codes.keys where Self.label(code) == nil {
            if short.updateValue(code, forKey: ScannedCode.withoutZeros(code)) != nil {
                twice.insert(ScannedCode.withoutZeros(code))
            }
        }
        self.short = short.filter { !twice.contains($0.key) }
    }

    /// The one device that a word names; nil for none, or more than one.
    func one(_ word: String) -> ScanReading.Known? {
        let plain = Fold.key(word)
        if let code = codes[plain] ?? label(plain) { return code }
        var found: [Int: ScanReading.Known] = [:]
        for candidate in ScannedCode.candidates(word) {
            if let code = codes[candidate] ?? label(candidate) { found[code.device] = code }
        }
        if found.isEmpty {
            for candidate in ScannedCode.candidates(word) {
                if let code = short[ScannedCode.withoutZeros(candidate)].flatMap({ codes[$0] }) {
                    found[code.device] = code
                }
            }
        }
        return found.count == 1 ? found.values.first : nil
    }

    /// The devices of one word: itself, or the codes of which it is made up; nil where any of it is unknown.
    func all(in word: String) -> [ScanReading.Known]? {
        if let code = one(word) { return [code] }
        for candidate in ScannedCode.candidates(word) {
            if let found = cut(candidate) { return found }
        }
        return nil
    }

    /// The device of a label, `07-12` as `7-12`.
    func label(_ word: String) -> ScanReading.Known? { Self.label(Fold.key(word)).flatMap { codes[$0] } }

    /// Codes that follow one another without anything between them, but for their wrapping.
    private func cut(_ word: String) -> [ScanReading.Known]? {
        var found: [ScanReading.Known] = []
        var rest = Substring(word)
        while !rest.isEmpty {
            guard let (code, left) = first(of: rest) else { return nil }
            found.append(code)
            rest = left
            while rest.hasPrefix("*") { rest = rest.dropFirst() }
        }
        return found.isEmpty ? nil : found
    }

    /// The code with which a text begins, and what is left of the text.
    private func first(of text: Substring) -> (ScanReading.Known, Substring)? {
        var starts = [text, text.drop { $0 == "*" }]
        if text.first == "]" { starts.append(text.dropFirst(3)) }
        for mark in ["1s", "s"] where text.hasPrefix(mark) { starts.append(text.dropFirst(mark.count)) }
        for start in starts where start.count >= Self.shortest {
            for length in stride(from: min(longest, start.count), through: Self.shortest, by: -1) {
                if let code = codes[String(start.prefix(length))] { return (code, start.dropFirst(length)) }
            }
        }
        return nil
    }

    private static func label(_ word: String) -> String? {
        let parts = word.split(separator: "-").compactMap { Int($0) }
        return parts.count == 2 && word.allSatisfy { ($0.isASCII && $0.isNumber) || $0 == "-" }
            ? "\(parts[0])-\(parts[1])" : nil
    }
}
