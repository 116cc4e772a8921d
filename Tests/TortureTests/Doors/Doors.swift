// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Sheets

/// Every reader of text that people and files bring, as one function from bytes to what it did wrong.
///
/// A reader must not trap, hang, take memory without bound, nor read back what it wrote as something else. The first byte of an input
/// chooses the door, so that one fuzzer reaches all of them.
package enum Doors: UInt8, CaseIterable, Sendable {
    case json = 106  // j
    case cart = 99  // c
    case bells = 98  // b
    case grades = 103  // g
    case folder = 102  // f
    case line = 108  // l
    case words = 119  // w
    case time = 116  // t
    case shown = 115  // s
    case bytes = 121  // y
    case value = 118  // v

    /// What went wrong with an input whose first byte names its door; nothing for one that names none.
    package static func faults(_ input: [UInt8]) -> [String] {
        guard let first = input.first, let door = Doors(rawValue: first) else { return [] }
        return door.faults(Array(input.dropFirst()))
    }

    package func faults(_ bytes: [UInt8]) -> [String] {
        switch self {
        case .json: Self.json(bytes)
        case .bytes: Self.lines(bytes)
        case .value: Self.value(String(decoding: bytes, as: UTF8.self))
        case .cart: Self.cart(bytes)
        case .bells: Self.findings(BellsFile.read(bytes, file: "bells.csv").findings, bytes)
        case .grades: Self.grades(bytes)
        case .folder: Self.folder(bytes)
        case .line: Self.line(String(decoding: bytes, as: UTF8.self))
        case .words: Self.words(String(decoding: bytes, as: UTF8.self))
        case .time: Self.time(String(decoding: bytes, as: UTF8.self))
        case .shown: Self.shown(bytes)
        }
    }

    private static func json(_ bytes: [UInt8]) -> [String] {
        guard let value = JSON(bytes: bytes) else { return [] }
        let again = JSON(bytes: value.bytes)
        var faults = again == value ? [] : ["read again as something else: \(value.written)"]
        if steers(value.written) { faults.append("steers: \(value.written.debugDescription)") }
        return faults
    }

    /// Whether text acts on a terminal; ends of lines do not count. The list is this test's own.
    static func steers(_ text: String, but allowed: Set<Unicode.Scalar> = []) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
                0xFFF9...0xFFFB:
                !allowed.contains(scalar)
            default: false
            }
        }
    }
}
