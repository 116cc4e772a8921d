// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads CSV as RFC 4180 has it, over bytes, keeping the place of every field.
///
/// Taken besides: any end of line, remarks (lines beginning with #), blank lines. A record with a fault is told and
/// left out; reading goes on with the next line, so that one bad quotation mark does not hide the rest.
struct RecordParser {
    private struct Cursor {
        var index = 0
        var line = 1
        var column = 1
    }

    private let bytes: [UInt8]
    private let file: String
    private var cursor = Cursor()
    private var records: [Record] = []
    private var findings: [Finding] = []

    private static let comma = UInt8(ascii: ","), quote = UInt8(ascii: "\""), hash = UInt8(ascii: "#")
    private static let lineFeed = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")

    private init(_ source: Source) {
        bytes = Array(source.text.utf8)
        file = source.file
    }

    static func read(_ source: Source) -> (records: [Record], findings: [Finding]) {
        var parser = RecordParser(source)
        while parser.cursor.index < parser.bytes.count { parser.readRecord() }
        return (parser.records.filter { !$0.isBlank && !$0.isRemark }, parser.findings)
    }

    private var byte: UInt8? { cursor.index < bytes.count ? bytes[cursor.index] : nil }
    private var atEndOfLine: Bool { byte == nil || byte == Self.lineFeed || byte == Self.carriageReturn }

    private mutating func advance() {
        guard let byte else { return }
        cursor.index += 1
        if byte == Self.lineFeed || byte == Self.carriageReturn && self.byte != Self.lineFeed {
            cursor.line += 1
            cursor.column = 1
        } else if let next = self.byte, next & 0xC0 == 0x80 {
            return
        } else if byte != Self.carriageReturn {
            cursor.column += 1
        }
    }

    /// Past the end of the line, so that the next record begins a line.
    private mutating func endLine() {
        while !atEndOfLine { advance() }
        let isReturn = byte == Self.carriageReturn
        advance()
        if isReturn, byte == Self.lineFeed { advance() }
    }

    private func place(_ from: Cursor, length: Int) -> FilePlace {
        FilePlace(file: file, line: from.line, column: from.column, length: length)
    }

    private mutating func readRecord() {
        if byte == Self.hash { return endLine() }
        let start = cursor
        var fields: [Field] = []
        var good = true
        while true {
            guard let field = byte == Self.quote ? quotedField() : plainField() else {
                good = false
                break
            }
            fields.append(field)
            guard byte == Self.comma else { break }
            advance()
        }
        let end = place(cursor, length: 1)
        endLine()
        if good { records.append(Record(fields: fields, place: place(start, length: 1), end: end)) }
    }

    private mutating func plainField() -> Field? {
        let start = cursor
        while !atEndOfLine, byte != Self.comma {
            if byte == Self.quote {
                findings.append(
                    Finding(
                        at: place(cursor, length: 1),
                        "A quotation mark stands inside a field that does not begin with one.",
                        accepted: "the whole field in quotation marks, those inside it doubled: \"Earl \"\"Coach\"\"\"")
                )
                return nil
            }
            advance()
        }
        let text = String(decoding: bytes[start.index..<cursor.index], as: UTF8.self)
        return Field(text: text, quoted: false, place: place(start, length: cursor.column - start.column))
    }

    private mutating func quotedField() -> Field? {
        let start = cursor
        var text: [UInt8] = []
        var firstLine: Cursor?
        var closed = false
        advance()
        while let byte {
            if byte == Self.quote {
                advance()
                guard self.byte == Self.quote else {
                    closed = true
                    break
                }
            }
            if firstLine == nil, atEndOfLine { firstLine = cursor }
            text.append(byte)
            advance()
        }
        guard closed else {
            findings.append(
                Finding(
                    at: place(start, length: 1), "This quotation mark is never closed.",
                    accepted: "\" at the field's end"))
            cursor = firstLine ?? cursor
            return nil
        }
        let last = firstLine ?? cursor
        let field = Field(
            text: String(decoding: text, as: UTF8.self), quoted: true,
            place: place(start, length: last.column - start.column))
        guard atEndOfLine || byte == Self.comma else {
            findings.append(
                Finding(
                    at: place(cursor, length: 1), "Something follows the quotation mark that closed the field.",
                    accepted: "a comma or the end of the line; a quotation mark inside a field is doubled"))
            return nil
        }
        return field
    }
}
