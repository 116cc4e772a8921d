// SPDX-License-Identifier: GPL-3.0-or-later

/// What a scanner may have meant by what it sent: the code itself first, then without the wrapping that labels and scanners add, then as another
/// keyboard layout types it.
///
/// A scanner types like a keyboard with a layout of its own, so a machine set to another one shows other letters. Nothing is guessed here: these are
/// candidates, and one counts only where exactly one device has it.
/// - Source: F14, F44
package enum ScannedCode {
    /// The candidates for one word, each once, folded as codes are compared.
    package static func candidates(_ text: String) -> [String] {
        let plain = Fold.key(straight(text))
        var found: [String] = []
        func add(_ code: String) {
            if !code.isEmpty, !found.contains(code) { found.append(code) }
        }
        for typed in [plain] + ScannerLayout.all.map({ $0.read(plain) }) {
            add(typed)
            for bare in unwrapped(typed) { add(bare) }
        }
        return found
    }

    /// The same code without one layer of what is put round it: `*…*` of Code 39, `]C1` (the symbology that a scanner names), `S` or `1S` (the serial's
    /// mark on a maker's box).
    package static func unwrapped(_ code: String) -> [String] {
        var found: [String] = []
        var rest = Substring(code)
        while rest.hasPrefix("*") { rest = rest.dropFirst() }
        while rest.hasSuffix("*") { rest = rest.dropLast() }
        found.append(String(rest))
        if rest.count > 3, rest.first == "]" {
            rest = rest.dropFirst(3)
            found.append(String(rest))
            while rest.hasPrefix("*") { rest = rest.dropFirst() }
            while rest.hasSuffix("*") { rest = rest.dropLast() }
            found.append(String(rest))
        }
        for mark in ["1s", "s"] where rest.count > mark.count && rest.hasPrefix(mark) {
            found.append(String(rest.dropFirst(mark.count)))
        }
        return found
    }

    /// A code without the leading zeros of each run of digits: `ln-0703` and `ln-703` are one.
    package static func withoutZeros(_ code: String) -> String {
        let letters = Array(code)
        var text = ""
        var inDigits = false
        for (index, letter) in letters.enumerated() {
            let isDigit = letter.isASCII && letter.isNumber
            let next = index + 1 < letters.count ? letters[index + 1] : " "
            if letter == "0", !inDigits, next.isASCII, next.isNumber { continue }
            inDigits = isDigit
            text.append(letter)
        }
        return text
    }

    /// One kind of hyphen, and nothing that cannot be seen.
    private static func straight(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { letter -> Unicode.Scalar? in
                    switch letter {
                    case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE63}", "\u{FF0D}": "-"
                    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(letter.value - 0xFEE0)
                    default: letter.properties.generalCategory == .format ? nil : letter
                    }
                }))
    }
}

/// How the keys of a US keyboard, which scanners send, come out on a machine that is set to another layout; and the other way round.
struct ScannerLayout {
    private let keys: [Character: Character]

    private init(_ shown: String, _ meant: String) {
        keys = Dictionary(zip(shown, meant), uniquingKeysWith: { first, _ in first })
    }

    func read(_ text: String) -> String { String(text.map { keys[$0] ?? $0 }) }

    static let all: [ScannerLayout] = [
        // A French machine: digits without Shift, with Caps Lock, and the letters that lie elsewhere.
        ScannerLayout("&é\"'(-è_çà)°aqzw,?", "1234567890--qawzmm"),
        ScannerLayout("°aqzw,?", "-qawzmm"),
        // A Belgian one differs in two keys.
        ScannerLayout("&é\"'(§è!çà)°aqzw,?", "1234567890--qawzmm"),
        // German, Austrian, Swiss, Hungarian: y and z, and the key beside 0.
        ScannerLayout("yzß?", "zy--"), ScannerLayout("yz'?", "zy--"), ScannerLayout("yzü", "zy-"),
        // Czech and Slovak: digits with Shift.
        ScannerLayout("+ěščřžýáíé=%yz", "1234567890--zy"), ScannerLayout("+ľščťžýáíé=%yz", "1234567890--zy"),
        // Italian, Spanish, Portuguese, and Nordic machines: the key beside 0 alone.
        ScannerLayout("'’‘´`?", "------"), ScannerLayout("+", "-"),
        // A scanner set to German or French before a US machine.
        ScannerLayout("yz/", "zy-"), ScannerLayout("!@#$%^&*()aqzw;:", "1234567890qawzmm"),
    ]
}
