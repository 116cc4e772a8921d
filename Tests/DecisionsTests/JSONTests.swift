// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Testing

@Suite("JSON as it is hashed and read back")
struct JSONTests {
    @Test(
        "What is written reads back the same",
        arguments: [
            "", "plain", "quo\"te", "back\\slash", "new\nline", "tab\t", "Nguyễn 🎒", "\u{1}\u{1f}\u{7f}", "a\u{2028}b",
        ])
    func round(text: String) throws {
        let value: JSON = .object([
            ("k", .text(text)), ("n", .int(-7)), ("l", .list([.null, .bool(true), .object([])])),
        ])
        #expect(JSON(bytes: value.bytes) == value)
    }

    @Test(
        "What is damaged is not read",
        arguments: [
            "", "{", "[1,]", "{\"a\"}", "\"\\x\"", "1.5", "tru", "{} {}", "\"a\nb\"", "\"\\ud800\"", "[1", "nul",
        ])
    func damaged(text: String) { #expect(JSON(bytes: Array(text.utf8)) == nil) }

    @Test("F26 depth is bounded")
    func deep() {
        #expect(
            JSON(bytes: Array((String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)).utf8)) == nil)
    }

    @Test("Bytes are kept as hexadecimal", arguments: [[], [0], [255, 0, 16]] as [[UInt8]])
    func hex(bytes: [UInt8]) {
        #expect([UInt8](hex: bytes.hex) == bytes)
        #expect(JSON.from(.bytes(bytes)).cell == .bytes(bytes))
    }
}
