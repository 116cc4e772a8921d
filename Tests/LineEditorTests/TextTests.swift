// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import LineEditor

@Suite("Text inside the line editor")
struct TextTests {
    @Test(
        "A paste is split into its lines",
        arguments: [
            ("one", ["one"]), ("", [""]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("a\rb\r", ["a", "b"]),
            ("a\n\nb", ["a", "b"]), ("\n", [""]), ("a\n \n\tb", ["a", "\tb"]), (" ", [" "]),
        ])
    func pasted(text: String, lines: [String]) {
        #expect(Pasted.inputs(Array(text.utf8)) == lines.map { .line($0) })
    }

    @Test(
        "A prompt's colours take no room and its names cannot steer",
        arguments: [
            ("lincoln> ", "lincoln> "),
            ("\u{1B}[1;32mok\u{1B}[0m> ", "\u{1}\u{1B}[1;32m\u{2}ok\u{1}\u{1B}[0m\u{2}> "),
            ("a\u{1B}[2Jb\u{1}c\u{202E}> ", "a[2Jbc> "), ("\u{1B}[31", "[31"),
        ])
    func prompt(prompt: String, marked: String) {
        #expect(Prompt.marked(prompt) == marked)
    }
}
