// SPDX-License-Identifier: GPL-3.0-or-later

/// Lines out of a stream of bytes, each within a bound, in constant memory.
///
/// CR, LF and CR LF end a line; a mark for UTF-8 may stand before the first. A line that cannot be taken is a fault of its own: whoever goes on gets
/// the line after it. Nothing is read ahead of what the source gives at once, so that somebody who types is answered.
/// - Source: F41
package struct LineReader: Sendable {
    /// The most bytes of a line, its end not counted.
    package static let longest = 65_536

    /// Gives the next bytes, as many as there are; none at the end.
    private let source: @Sendable () -> [UInt8]
    private var chunk: [UInt8] = []
    private var at = 0
    private var isOver = false
    private var skipsLineFeed = false
    /// How many lines were given.
    package private(set) var count = 0

    package init(_ source: @escaping @Sendable () -> [UInt8]) { self.source = source }

    /// The next line, or its fault; nil at the end.
    package mutating func next() -> Result<String, TextFault>? {
        guard let (bytes, isLong) = raw() else { return nil }
        count += 1
        let marks = count == 1 && bytes.starts(with: TextDecoding.mark) ? TextDecoding.mark.count : 0
        if isLong || bytes.count > Self.longest + marks { return .failure(Self.tooLong.inLine(count)) }
        do {
            return .success(try TextDecoding.line(try Self.unmarked(bytes[...], isFirst: count == 1)))
        } catch {
            return .failure(error.inLine(count))
        }
    }

    /// The bytes of a first line without the mark of UTF-8; throws at the mark of another encoding.
    private static func unmarked(_ bytes: ArraySlice<UInt8>, isFirst: Bool) throws(TextFault) -> ArraySlice<UInt8> {
        guard isFirst else { return bytes }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw TextFault(column: 1, "The text is saved as UTF-16.")
        }
        return bytes.starts(with: TextDecoding.mark) ? bytes.dropFirst(TextDecoding.mark.count) : bytes
    }

    package static let tooLong = TextFault(
        column: longest + 1, "This line has more than \(longest) bytes, which is the most; nothing of it was read.",
        isEncoding: false)

    private mutating func raw() -> (bytes: [UInt8], isLong: Bool)? {
        var bytes: [UInt8] = []
        var (isLong, isBegun) = (false, false)
        while fill() {
            if skipsLineFeed {
                skipsLineFeed = false
                if chunk[at] == 0x0A {
                    at += 1
                    continue
                }
            }
            isBegun = true
            let end = endOfLine()
            let room = Self.longest + TextDecoding.mark.count - bytes.count
            bytes += chunk[at..<min(end, at + room)]
            if end - at > room { isLong = true }
            at = end
            guard at < chunk.count else { continue }
            skipsLineFeed = chunk[at] == 0x0D
            at += 1
            return (bytes, isLong)
        }
        return isBegun ? (bytes, isLong) : nil
    }

    /// Where the line ends in what is there, or where that ends.
    private func endOfLine() -> Int {
        chunk.withUnsafeBufferPointer { bytes in
            var index = at
            while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            return index
        }
    }

    /// Makes sure that there is a byte to look at; false at the end.
    private mutating func fill() -> Bool {
        if at < chunk.count { return true }
        if isOver { return false }
        chunk = source()
        at = 0
        isOver = chunk.isEmpty
        return !isOver
    }
}
