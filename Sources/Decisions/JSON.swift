// SPDX-License-Identifier: GPL-3.0-or-later

/// A JSON value that keeps the order of its keys.
///
/// Written by hand, because a journal body is hashed as it is stored and Foundation's encoder costs twenty times as much.
package enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case int(Int)
    case text(String)
    case list([JSON])
    case object([(String, JSON)])

    package static func == (a: JSON, b: JSON) -> Bool { a.written == b.written }

    package static func from(_ cell: Cell) -> JSON {
        switch cell {
        case .null: .null
        case .int(let value): .int(value)
        case .text(let value): .text(value)
        case .bytes(let value): .object([("hex", .text(value.hex))])
        }
    }

    /// The cell again, for what `from` wrote.
    package var cell: Cell? {
        switch self {
        case .null: .null
        case .int(let value): .int(value)
        case .text(let value): .text(value)
        case .object(let pairs): pairs.first?.1.string.flatMap([UInt8].init(hex:)).map { .bytes($0) }
        default: nil
        }
    }

    package subscript(_ key: String) -> JSON? {
        guard case .object(let pairs) = self else { return nil }
        return pairs.first { $0.0 == key }?.1
    }

    package var string: String? {
        if case .text(let value) = self { value } else { nil }
    }
    package var integer: Int? {
        if case .int(let value) = self { value } else { nil }
    }
    package var array: [JSON]? {
        if case .list(let value) = self { value } else { nil }
    }

    package var written: String { String(decoding: bytes, as: UTF8.self) }

    package var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(256)
        write(to: &out)
        return out
    }

    private func write(to out: inout [UInt8]) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .int(let value): out += String(value).utf8
        case .text(let value): Self.quote(value, to: &out)
        case .list(let values):
            out.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                value.write(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let pairs):
            out.append(UInt8(ascii: "{"))
            for (index, pair) in pairs.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                Self.quote(pair.0, to: &out)
                out.append(UInt8(ascii: ":"))
                pair.1.write(to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    /// Whatever steers a terminal is spelt `\u202e`: JSON is printed as it stands (F27).
    fileprivate static func quote(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            out += text.utf8
        } else {
            for scalar in text.unicodeScalars { quote(scalar, to: &out) }
        }
        out.append(UInt8(ascii: "\""))
    }

    private static func quote(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
        switch scalar {
        case "\"", "\\":
            out.append(UInt8(ascii: "\\"))
            out.append(UInt8(scalar.value))
        case _ where scalar.steers:
            out += "\\u".utf8
            for shift in [12, 8, 4, 0] { out.append(hexDigits[Int(scalar.value >> UInt32(shift)) & 15]) }
        default: out += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
    }
}

/// JSON put down byte by byte, by somebody who knows its form.
package struct JSONText {
    package var bytes: [UInt8] = []

    package init(_ start: StaticString) {
        bytes.reserveCapacity(512)
        start.withUTF8Buffer { bytes += $0 }
    }

    package mutating func plain(_ text: String) { bytes += text.utf8 }
    package mutating func quoted(_ text: String) { JSON.quote(text, to: &bytes) }
    package mutating func cell(_ cell: Cell) {
        switch cell {
        case .null: plain("null")
        case .int(let value): plain(String(value))
        case .text(let value): quoted(value)
        case .bytes: bytes += JSON.from(cell).bytes
        }
    }
}

private let hexDigits = Array("0123456789abcdef".utf8)

extension [UInt8] {
    /// Lower-case hexadecimal.
    package var hex: String {
        var out: [UInt8] = []
        out.reserveCapacity(count * 2)
        for byte in self {
            out.append(hexDigits[Int(byte >> 4)])
            out.append(hexDigits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }

    package init?(hex: String) {
        let digits = Array(hex.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var out: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1]) else { return nil }
            out.append(high << 4 | low)
        }
        self = out
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
