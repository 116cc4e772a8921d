// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Sheets

struct SourceTests {
    private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE])
            + text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    }

    @Test("F15 UTF-8 with and without its mark and UTF-16 with its mark are recognised")
    func encodings() {
        let text = "José,田中,👩🏽‍🏫\r\nx"
        #expect(Source.read(Array(text.utf8), file: "f").value?.text == text)
        #expect(Source.read([0xEF, 0xBB, 0xBF] + Array(text.utf8), file: "f").value?.text == text)
        #expect(Source.read(utf16(text, bigEndian: true), file: "f").value?.text == text)
        #expect(Source.read(utf16(text, bigEndian: false), file: "f").value?.text == text)
        #expect(Source.read([], file: "f").value?.text == "")
        #expect(Source.read([0xEF, 0xBB, 0xBF], file: "f").value?.text == "")
    }

    private func places(_ bytes: [UInt8]) -> [String] {
        Source.read(bytes, file: "f").findings.map { "\($0.line):\($0.column)" }
    }

    @Test("F15 bytes that are not UTF-8 are refused where they stand, once a line")
    func windows() throws {
        let bytes = Array("ok\nJos".utf8) + [0xE9, 0x2C, 0xE9, 0x0D, 0x0A] + Array("né".utf8) + [0x92]
        #expect(places(bytes) == ["2:4", "3:3"])
        let finding = try #require(Source.read(bytes, file: "f").findings.first)
        #expect(
            finding.sentence
                == "The byte E9 is not UTF-8; the text was probably saved as Windows-1252, where it is “é”.")
        #expect(finding.accepted?.contains("CSV UTF-8") == true)
    }

    @Test(
        "Overlong, surrogate and cut-off sequences are not UTF-8",
        arguments: [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF5, 0x80, 0x80, 0x80], [0x80],
        ] as [[UInt8]])
    func malformed(_ bytes: [UInt8]) {
        #expect(places(Array("a".utf8) + bytes).first == "1:2")
    }

    @Test(
        "F15 mojibake is refused with what it was",
        arguments: [
            ("JosÃ©", "1:4", "é"), ("donâ€™t", "1:4", "’"), ("5Â°", "1:2", "°"), ("PetroviÄ‡", "1:8", "ć"),
            ("ðŸ˜€", "1:1", "😀"), ("Ã\u{81}sa", "1:1", "Á"),
        ])
    func mojibake(_ text: String, _ place: String, _ meant: String) throws {
        #expect(places(Array(text.utf8)) == [place])
        let finding = try #require(Source.read(Array(text.utf8), file: "f").findings.first)
        #expect(finding.sentence.contains("“\(meant)”"))
    }

    @Test(
        "Names that only look odd are taken",
        arguments: [
            "NÃO", "Âge", "Åsa Ängström", "“Å’s”", "Ærø", "à la carte…", "CAFÉ® »", "Nguyễn", "Gülşen Yılmaz", "👩‍🏫",
        ])
    func honest(_ text: String) {
        #expect(places(Array(text.utf8)) == [])
    }

    @Test(
        "F26 F27 NUL, controls, bidi marks and lost letters are refused",
        arguments: [
            "\u{0}", "\u{1B}", "\u{7}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{FEFF}", "\u{FFFD}",
        ])
    func controls(_ character: String) {
        #expect(places(Array("a\nbc\(character)\r\nd\(character)".utf8)) == ["2:3", "3:2"])
    }

    @Test("UTF-16 without its mark, UTF-32 and half of UTF-16 are refused")
    func otherWidths() {
        #expect(places([0x61, 0, 0x62, 0]) == ["1:2"])
        #expect(places([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]) == ["1:1"])
        #expect(places([0xFF, 0xFE, 0x61]) == ["1:1"])
        #expect(places([0xFE, 0xFF, 0, 0x61, 0xD8, 0]) == ["1:2"])
    }

    @Test("F26 a file over the cap is refused unread")
    func cap() {
        #expect(
            Source.read([1, 2, 3], file: "f", cap: 2).findings.map(\.sentence) == [
                "The file has 3 bytes; at most 2 are read."
            ])
        #expect(Source.read(Array("abc".utf8), file: "f", cap: 3).value?.text == "abc")
    }

    @Test("Lines end with LF, CR LF or CR")
    func lines() {
        #expect(Source(file: "f", text: "a\nb\r\nc\rd\n\ne").lines == ["a", "b", "c", "d", "", "e"])
        #expect(Source(file: "f", text: "").lines == [])
    }
}
