// SPDX-License-Identifier: GPL-3.0-or-later

extension JSON {
    /// Reads JSON text; nil when it is not well formed, too deep (32) or holds a number that is no integer.
    ///
    /// Strict on purpose: what it reads was written by `bytes`, or it is damaged.
    package init?(bytes: [UInt8]) {
        var parser = JSONParser(bytes: bytes)
        guard let value = parser.value(depth: 0) else { return nil }
        parser.space()
        guard parser.at == bytes.count else { return nil }
        self = value
    }
}

private struct JSONParser {
    let bytes: [UInt8]
    var at = 0

    var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    mutating func space() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
        space()
        guard peek == byte else { return false }
        at += 1
        return true
    }

    /// Takes this byte if it stands here, with no space before it.
    mutating func next(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        at += 1
        return true
    }

    mutating func word(_ word: String, _ value: JSON) -> JSON? {
        guard bytes[at...].starts(with: word.utf8) else { return nil }
        at += word.utf8.count
        return value
    }

    mutating func value(depth: Int) -> JSON? {
        space()
        guard depth < 32, let byte = peek else { return nil }
        switch byte {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return list(depth: depth)
        case UInt8(ascii: "\""): return text().map { .text($0) }
        case UInt8(ascii: "t"): return word("true", .bool(true))
        case UInt8(ascii: "f"): return word("false", .bool(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return number()
        }
    }

    mutating func object(depth: Int) -> JSON? {
        at += 1
        var pairs: [(String, JSON)] = []
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            space()
            guard let key = text(), take(UInt8(ascii: ":")), let value = value(depth: depth + 1) else { return nil }
            pairs.append((key, value))
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? .object(pairs) : nil
    }

    mutating func list(depth: Int) -> JSON? {
        at += 1
        var values: [JSON] = []
        if take(UInt8(ascii: "]")) { return .list([]) }
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            values.append(value)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? .list(values) : nil
    }

    mutating func number() -> JSON? {
        let start = at
        if peek == UInt8(ascii: "-") { at += 1 }
        let digits = at
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { at += 1 }
        if at - digits > 1, bytes[digits] == UInt8(ascii: "0") { return nil }
        return Int(String(decoding: bytes[start..<at], as: UTF8.self)).map { .int($0) }
    }

    mutating func text() -> String? {
        guard peek == UInt8(ascii: "\"") else { return nil }
        at += 1
        var out: [UInt8] = []
        while let byte = peek {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(validating: out, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                out += String(Character(scalar)).utf8
            case 0..<0x20: return nil
            default: out.append(byte)
            }
        }
        return nil
    }

    mutating func escape() -> Unicode.Scalar? {
        guard let byte = peek else { return nil }
        at += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"):
            guard let first = unit() else { return nil }
            guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
            guard next(UInt8(ascii: "\\")), next(UInt8(ascii: "u")), let second = unit(),
                (0xDC00..<0xE000).contains(second)
            else { return nil }
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        default: return nil
        }
    }

    mutating func unit() -> UInt32? {
        guard at + 4 <= bytes.count else { return nil }
        defer { at += 4 }
        // `UInt32` would take a sign as well.
        guard bytes[at] != UInt8(ascii: "+"), bytes[at] != UInt8(ascii: "-") else { return nil }
        return UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    }
}
