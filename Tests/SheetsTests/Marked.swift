// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@testable import Sheets

/// A text with marks ‹ and › around the spot at which a finding must point.
struct Marked {
    let text: String
    let line: Int
    let column: Int
    let length: Int

    init(_ marked: String) {
        var (line, column, length, inside) = (1, 1, 0, false)
        var spot = (line: 0, column: 0)
        var text = String.UnicodeScalarView()
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "‹": (spot, inside) = ((line, column), true)
            case "›": inside = false
            default:
                text.append(scalar)
                if inside { length += 1 }
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            }
        }
        self.text = String(text)
        self.line = spot.line
        self.column = spot.column
        self.length = max(1, length)
    }

    func place(in file: String) -> FilePlace {
        FilePlace(file: file, line: line, column: column, length: length)
    }
}

/// One fault put into the small school: the line it replaces, the marked line, and words of the sentence.
struct Fault: CustomTestStringConvertible, Sendable {
    let file: String
    let good: String
    let bad: String
    let words: String

    init(_ file: String, _ good: String, _ bad: String, _ words: String) {
        self.file = file
        self.good = good
        self.bad = bad
        self.words = words
    }

    var testDescription: String { "\(file): \(bad)" }
    private var isCart: Bool { file == "carts/cart-7.txt" }
    private var original: String { isCart ? SmallSchool.cart : SmallSchool.texts[file] ?? "" }

    /// The spoilt file; nil when the good line is not there exactly once.
    var marked: Marked? {
        let parts = original.components(separatedBy: good)
        return parts.count == 2 ? Marked(parts[0] + bad + parts[1]) : nil
    }

    var files: SeedFiles {
        let text = marked?.text ?? ""
        return isCart ? SmallSchool.files(carts: [text]) : SmallSchool.files([file: text])
    }
}
