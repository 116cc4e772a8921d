// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation

/// Takes out what people's text may not carry into a letter: C0, C1, bidirectional controls (F27).
enum Harmless {
    static func line(_ text: String) -> String {
        clean(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func text(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { clean(String($0)) }.joined(separator: "\n")
    }

    private static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0: scalars.append(" ")
            default: if !scalar.steers { scalars.append(scalar) }
            }
        }
        return String(scalars)
    }
}

/// Words of a header that are not plain ASCII (RFC 2047, base64).
enum EncodedWord {
    static func text(_ text: String) -> String {
        let plain =
            text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !text.contains("=?") && text.utf8.count <= 200
        return plain ? text : encoded(text)
    }

    /// A display name before an address: quoted when plain, encoded when not.
    static func phrase(_ name: String) -> String {
        let name = Harmless.line(name)
        guard name.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }), !name.contains("=?") else { return encoded(name) }
        return "\"\(name.filter { $0 != "\"" && $0 != "\\" })\""
    }

    /// Encoded words of at most 75 characters, cut between characters and folded.
    private static func encoded(_ text: String) -> String {
        var words: [String] = []
        var part = ""
        for character in text {
            if (part + String(character)).utf8.count > 42, !part.isEmpty {
                words.append(part)
                part = ""
            }
            part.append(character)
        }
        if !part.isEmpty { words.append(part) }
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\n ")
    }
}

/// A body in seven bits with lines of at most 76 characters (RFC 2045).
enum QuotedPrintable {
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line(String($0)) }
    }

    private static func line(_ text: String) -> [String] {
        var lines: [String] = []
        var current = ""
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            let lastSpace = index == bytes.count - 1 && byte == 0x20
            let word =
                (0x20..<0x7F).contains(byte) && byte != 0x3D && !lastSpace
                ? String(UnicodeScalar(byte)) : "=" + hex(byte)
            if current.utf8.count + word.utf8.count > 75 {
                lines.append(current + "=")
                current = ""
            }
            current += word
        }
        return lines + [current]
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
}
