// SPDX-License-Identifier: GPL-3.0-or-later

/// Ways in which people, spreadsheets and mischief write one room.
package enum Spellings {
    /// Of a room whose code is a number: case, width, marks, titles, zeros, signs, look-alikes, digits of other scripts.
    package static func of(number: String) -> [String] {
        let wide = String(
            String.UnicodeScalarView(number.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xfee0) }))
        let bold = String(
            String.UnicodeScalarView(number.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0x1d79e) }))
        let arabic = String(
            String.UnicodeScalarView(number.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0x630) }))
        let first = number.prefix(1)
        let rest = number.dropFirst()
        return [
            number, "Room \(number)", "room\(number)", "ROOM  \(number)", "Room-\(number)", "rm \(number)",
            "RM.\(number)", "Rm. \(number)",
            "R\(number)", "r\(number)", "R-\(number)", "#\(number)", "# \(number)", "Room #\(number)", "No. \(number)",
            "classroom \(number)",
            "0\(number)", "Room 00\(number)", "\(number).", " \(number) ", "\(number)\u{a0}", "(\(number))", wide, bold,
            arabic, "Ｒｏｏｍ \(wide)",
            "\(first)\u{200b}\(rest)", "\(first)\u{ad}\(rest)", "\u{202e}\(number)\u{202c}", "\u{feff}\(number)",
            "\(first)\u{2060}\(rest)",
            "\(first)\u{34f}\(rest)", "\(first)\u{fe0f}\(rest)", "r\u{43e}\u{43e}m \(number)", "\u{5be}\(number)",
            "Rооm \(number)",
            "\(number)\u{200d}", "r\u{3bf}om \(number)", "\(first)\u{332}\(rest)", "\u{2116} \(number)",
        ]
    }

    /// Of a room whose code is a word.
    package static func of(word: String) -> [String] {
        let wide = String(
            String.UnicodeScalarView(
                word.unicodeScalars.compactMap { $0 == " " ? $0 : Unicode.Scalar($0.value + 0xfee0) }))
        let twins: [Character: Character] = [
            "a": "а", "e": "е", "o": "о", "c": "с", "i": "і", "p": "р", "y": "у", "x": "х", "S": "Ѕ", "L": "L",
        ]
        let twin = String(word.map { twins[$0] ?? $0 })
        let first = word.prefix(1)
        let rest = word.dropFirst()
        return [
            word, word.lowercased(), word.uppercased(), "Room \(word)", "\(word).", " \(word) ", wide, twin,
            "\(first)\u{200b}\(rest)",
            "\(first)\u{ad}\(rest)", "\(word)\u{feff}", "\u{202a}\(word)\u{202c}", word.replacing(" ", with: "  "),
            word.replacing(" ", with: "-"),
            word.replacing(" ", with: ""), "\(first)\u{301}\(rest)",
        ]
    }

    package static func of(_ code: String) -> [String] {
        code.allSatisfy(\.isNumber) ? of(number: code) : of(word: code)
    }
}
