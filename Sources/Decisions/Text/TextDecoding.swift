// SPDX-License-Identifier: GPL-3.0-or-later

/// From bytes to text: UTF-8, or the faults of it.
package enum TextDecoding {
    /// The mark that may stand before UTF-8.
    package static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The text of one line or one argument; throws its first fault.
    ///
    /// TAB is text; ends of lines are where the caller allows several lines, as in an argument. Text stays as it was typed: nothing is composed,
    /// cut or replaced.
    package static func line(_ bytes: some Collection<UInt8>) throws(TextFault) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw strays(bytes, most: 1).first ?? TextFault(column: 1, "The bytes are not UTF-8.")
        }
        if let fault = TextCheck.faults(in: text, most: 1).first { throw fault }
        return text
    }

    /// Bytes that are no UTF-8, the first on each line.
    package static func strays(_ bytes: some Collection<UInt8>, most: Int = 1000) -> [TextFault] {
        var faults: [TextFault] = []
        var (index, line, column, told) = (bytes.startIndex, 1, 1, 0)
        while index < bytes.endIndex, faults.count < most {
            let byte = bytes[index]
            if let length = sequence(bytes[index...]) {
                index = bytes.index(index, offsetBy: length)
                column += 1
                if byte == 0x0A || byte == 0x0D && !(index < bytes.endIndex && bytes[index] == 0x0A) {
                    (line, column) = (line + 1, 1)
                }
            } else {
                if told != line { faults.append(stray(byte, line, column)) }
                (told, index, column) = (line, bytes.index(after: index), column + 1)
            }
        }
        return faults
    }

    private static func stray(_ byte: UInt8, _ line: Int, _ column: Int) -> TextFault {
        let code = String(byte, radix: 16, uppercase: true)
        let guess = Windows1252.scalar(byte).flatMap { $0.steers ? nil : ", where it is “\($0)”" } ?? ""
        return TextFault(
            line: line, column: column,
            "The byte \(code) is not UTF-8; the text was probably saved as Windows-1252\(guess).")
    }

    /// How many bytes the sequence at the beginning takes; nil when it is not UTF-8.
    private static func sequence(_ bytes: some Collection<UInt8>) -> Int? {
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
}
