// SPDX-License-Identifier: GPL-3.0-or-later

/// From bytes to text, by the mark at the file's beginning or as UTF-8.
enum Encoding {
    static func decode(_ bytes: [UInt8], file: String) -> Reading<String> {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes.dropFirst(3), file: file) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return refused(.top(of: file), "The file is saved as UTF-32.")
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0, file: file) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1, file: file) }
        return utf8(bytes[...], file: file)
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>, file: String) -> Reading<String> {
        if let text = String(validating: bytes, as: UTF8.self) { return Reading(text) }
        var findings: [Finding] = []
        var (index, line, column, told) = (bytes.startIndex, 1, 1, 0)
        while index < bytes.endIndex, findings.count < 1000 {
            let byte = bytes[index]
            if let length = sequence(bytes[index...]) {
                index += length
                column += 1
                if byte == 0x0A || byte == 0x0D && !(index < bytes.endIndex && bytes[index] == 0x0A) {
                    (line, column) = (line + 1, 1)
                }
            } else {
                if told != line { findings.append(stray(byte, FilePlace(file: file, line: line, column: column))) }
                (told, index, column) = (line, index + 1, column + 1)
            }
        }
        return Reading(nil, findings)
    }

    private static func stray(_ byte: UInt8, _ place: FilePlace) -> Finding {
        let code = String(byte, radix: 16, uppercase: true)
        let guess = Windows1252.scalar(byte).map { ", where it is “\($0)”" } ?? ""
        return Finding(
            at: place, "The byte \(code) is not UTF-8; the file was probably saved as Windows-1252\(guess).",
            accepted: Source.cure)
    }

    /// How many bytes the sequence at the beginning takes; nil when it is not UTF-8.
    private static func sequence(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        let length =
            switch first {
            case 0...0x7F: 1
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0, String(validating: bytes.prefix(length), as: UTF8.self) != nil else { return nil }
        return length
    }

    /// `low` is which byte of a pair is the low one.
    private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, file: String) -> Reading<String> {
        guard bytes.count.isMultiple(of: 2) else {
            return refused(.top(of: file), "The file says it is UTF-16, but half a character is missing at its end.")
        }
        let pairs = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2)
        let units = pairs.map { UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8 }
        if let text = String(validating: units, as: UTF16.self) { return Reading(text) }
        let broken = String(decoding: units, as: UTF16.self)
        return Reading(nil, TextCheck.findings(in: broken, file: file))
    }

    private static func refused(_ place: FilePlace, _ sentence: String) -> Reading<String> {
        Reading(nil, [Finding(at: place, sentence, accepted: Source.cure)])
    }
}

extension Encoding {
    /// The bytes as text whatever they are, for showing a line to people and nothing else.
    static func lenient(_ bytes: [UInt8]) -> String {
        if let text = decode(bytes, file: "").value { return text }
        return String(decoding: bytes.prefix(Source.cap), as: UTF8.self)
    }
}
