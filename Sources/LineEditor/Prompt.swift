// SPDX-License-Identifier: GPL-3.0-or-later

/// A prompt as readline wants it.
enum Prompt {
    /// Marks every colour sequence as taking no room on the line.
    ///
    /// Readline counts the columns of a prompt; between \001 and \002 it doesn't. Without the marks a long line wraps
    /// at the wrong place. Only `ESC [ … m` is let through; any other control character is dropped, so a name in the
    /// prompt cannot steer the terminal.
    static func marked(_ prompt: String) -> String {
        var marked = ""
        var rest = Array(prompt.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            if scalar == "\u{1B}", rest.first == "[", let end = colourEnd(rest) {
                marked += "\u{01}\u{1B}" + String(String.UnicodeScalarView(rest[rest.startIndex...end])) + "\u{02}"
                rest = rest[(end + 1)...]
            } else if !Shown.isControl(scalar) {
                marked.unicodeScalars.append(scalar)
            }
        }
        return marked
    }

    private static func colourEnd(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
        var index = rest.startIndex + 1
        while index < rest.endIndex {
            if rest[index] == "m" { return index }
            guard ("0"..."9").contains(rest[index]) || rest[index] == ";" else { return nil }
            index += 1
        }
        return nil
    }
}
