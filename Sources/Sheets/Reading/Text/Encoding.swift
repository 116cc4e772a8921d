// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// From bytes to text, by the mark at the file's beginning or as UTF-8.
enum Encoding {
    static func decode(_ bytes: [UInt8], file: String) -> Reading<String> {
        if bytes.starts(with: TextDecoding.mark) { return utf8(bytes.dropFirst(3), file: file) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return refused(.top(of: file), "The file is saved as UTF-32.")
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0, file: file) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1, file: file) }
        return utf8(bytes[...], file: file)
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>, file: String) -> Reading<String> {
        if let text = String(validating: bytes, as: UTF8.self) { return Reading(text) }
        return Reading(nil, TextDecoding.strays(bytes).map { Finding($0, in: file) })
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
        return Reading(nil, TextCheck.faults(in: broken).map { Finding($0, in: file) })
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

extension Finding {
    /// A fault of the text itself, in a file.
    init(_ fault: TextFault, in file: String) {
        self.init(
            at: FilePlace(file: file, line: fault.line, column: fault.column, length: fault.length), fault.sentence,
            accepted: fault.isEncoding ? Source.cure : nil)
    }
}
