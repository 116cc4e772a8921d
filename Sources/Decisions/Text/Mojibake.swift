// SPDX-License-Identifier: GPL-3.0-or-later

/// Text that was written as UTF-8 and read as Windows-1252 on its way here: “JosÃ©” for “José”.
///
/// Only beginnings that no language of ours follows with such marks are looked at: Â, Ã, Ä, Å, â€ and ðŸ.
package enum Mojibake {
    /// How many scalars from `start` are garbled, and what they were; nil when they are not.
    package static func garbled(_ scalars: ArraySlice<Unicode.Scalar>) -> (length: Int, meant: String)? {
        guard let first = scalars.first.flatMap(Windows1252.byte) else { return nil }
        let length: Int
        switch first {
        case 0xC2...0xC5: length = 2
        case 0xE2: length = 3
        case 0xF0: length = 4
        default: return nil
        }
        let bytes = scalars.prefix(length).compactMap(Windows1252.byte)
        guard bytes.count == length, let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let isLikely =
            switch first {
            // “Å’s” may be a place and an apostrophe.
            case 0xC4, 0xC5: !(0x91...0x97).contains(bytes[1]) && bytes[1] != 0x85
            case 0xE2: (0x80...0x86).contains(bytes[1])
            case 0xF0: bytes[1] == 0x9F
            default: true
            }
        return isLikely ? (length, text) : nil
    }
}
