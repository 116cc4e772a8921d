// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What is left of a name when everything is taken away that an eye passes over.
///
/// Full-width and styled letters become plain ones, invisible characters and accents go, letters that look like Latin ones become those, digits of
/// any script become 0 to 9, capitals become small. Two names with one skeleton are one name to whoever reads them.
package enum Skeleton {
    package static func of(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return text.lowercased() }
        var plain = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if isInvisible(scalar) || isAccent(scalar) { continue }
            if let digit = digit(scalar) {
                plain.append(digit)
            } else if let latin = lookAlikes[scalar] {
                plain.append(contentsOf: latin.unicodeScalars)
            } else {
                plain.append(scalar)
            }
        }
        return String(plain)
    }

    /// Controls, joiners, marks of direction, the soft hyphen, fillers: what takes no place on paper. Blanks are no such.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint { return true }
        switch properties.generalCategory {
        case .format, .privateUse, .surrogate, .unassigned: return true
        case .control: return !properties.isWhitespace
        default: return scalar == "\u{2800}"
        }
    }

    /// Marks above, below and around a letter; those of other scripts, which make another letter, stay.
    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36f, 0x483...0x489, 0x1ab0...0x1aff, 0x1dc0...0x1dff, 0x20d0...0x20ff, 0xfe20...0xfe2f: true
        default: false
        }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.value > 0x7f, scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue
        else { return nil }
        return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
    }

    /// Small letters of other scripts, and odd Latin ones, by the Latin letter that they or their capitals look like.
    private static let lookAlikes: [Unicode.Scalar: String] = {
        let table: [(String, String)] = [
            // Cyrillic.
            ("а", "a"), ("в", "b"), ("г", "r"), ("е", "e"), ("з", "3"), ("и", "u"), ("к", "k"), ("м", "m"), ("н", "h"),
            ("о", "o"), ("п", "n"), ("р", "p"), ("с", "c"), ("т", "t"), ("у", "y"), ("х", "x"), ("ь", "b"), ("б", "6"),
            ("ѕ", "s"), ("і", "i"), ("ј", "j"), ("һ", "h"), ("ԁ", "d"), ("ԛ", "q"), ("ԝ", "w"), ("ӏ", "l"), ("ү", "y"),
            ("ԍ", "g"), ("ѵ", "v"), ("ꮃ", "w"),
            // Greek.
            ("α", "a"), ("β", "b"), ("γ", "y"), ("ε", "e"), ("ζ", "z"), ("η", "h"), ("ι", "i"), ("κ", "k"), ("μ", "m"),
            ("ν", "n"), ("ο", "o"), ("ρ", "p"), ("σ", "o"), ("ς", "c"), ("τ", "t"), ("υ", "y"), ("χ", "x"), ("ω", "w"),
            ("ϲ", "c"), ("ϳ", "j"), ("ϱ", "p"),
            // Armenian, and Latin letters of other shapes.
            ("օ", "o"), ("ո", "n"), ("ս", "u"), ("հ", "h"), ("ց", "g"), ("ք", "f"), ("զ", "q"), ("ա", "w"), ("յ", "j"),
            ("ı", "i"), ("ɩ", "i"), ("ɑ", "a"), ("ɡ", "g"), ("ɛ", "e"), ("ʀ", "r"), ("ɴ", "n"), ("ʜ", "h"), ("ʟ", "l"),
            ("ᴀ", "a"), ("ᴄ", "c"), ("ᴅ", "d"), ("ᴇ", "e"), ("ᴊ", "j"), ("ᴋ", "k"), ("ᴍ", "m"), ("ᴏ", "o"), ("ᴘ", "p"),
            ("ᴛ", "t"), ("ᴜ", "u"), ("ᴠ", "v"), ("ᴡ", "w"), ("ᴢ", "z"), ("ꜱ", "s"), ("ʙ", "b"), ("ɢ", "g"), ("ɪ", "i"),
            ("ʏ", "y"), ("ꭱ", "r"), ("ø", "o"), ("ł", "l"), ("đ", "d"), ("ħ", "h"), ("ŧ", "t"), ("ƀ", "b"), ("ɍ", "r"),
            ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ǀ", "l"), ("ⲟ", "o"), ("ⲣ", "p"), ("ⲥ", "c"), ("ⲭ", "x"),
            // Dashes and dots.
            ("‐", "-"), ("‑", "-"), ("‒", "-"), ("–", "-"), ("—", "-"), ("―", "-"), ("−", "-"), ("⁄", "/"), ("。", "."),
            ("․", "."),
        ]
        var all: [Unicode.Scalar: String] = [:]
        for (from, to) in table {
            if let scalar = from.unicodeScalars.first { all[scalar] = to }
        }
        return all
    }()
}
