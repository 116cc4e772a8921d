// SPDX-License-Identifier: GPL-3.0-or-later
import CZlib
import Decisions

/// A part of a body as it is stored: the mark of its form, whom and what it is about, a zero, then its text, packed.
///
/// Bodies were seven tenths of a district's file and mostly the same names of columns; packed against a text that holds those names they take
/// less than a third. What an entry is about stands before the packed text, so that the index can be held against it without unpacking. A part
/// that begins with a brace is plain JSON, from before bodies were packed: it stays as it was sealed.
package enum Packing {
    /// The form's mark. Another dictionary would be another form with another mark: this one reads what was written with it for ever.
    private static let mark: UInt8 = 1
    /// No part holds more text than this; what claims to is damaged or hostile (F26).
    private static let most = 1 << 26
    private static let windowBits: Int32 = -12
    /// The least that does not lengthen what is packed: zlib clears a table of this power for every part, and at its usual 8 that is 128 KiB.
    private static let memory: Int32 = 5

    package static func pack(_ text: [UInt8], about: [UInt8] = []) -> [UInt8] {
        let head = [mark] + about + [0]
        var stream = z_stream()
        guard deflateCopy(&stream, primed) == Z_OK else { return text }
        defer { deflateEnd(&stream) }
        let room = head.count + Int(deflateBound(&stream, UInt(text.count)))
        return [UInt8](unsafeUninitializedCapacity: room) { out, count in
            _ = out.initialize(from: head)
            text.withUnsafeBufferPointer { source in
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.avail_in = UInt32(source.count)
                stream.next_out = out.baseAddress.map { $0 + head.count }
                stream.avail_out = UInt32(room - head.count)
                deflate(&stream, Z_FINISH)
            }
            count = room - Int(stream.avail_out)
        }
    }

    /// A stream that has read the dictionary; what is packed goes through a copy of it, so that it is read once in a program's life.
    nonisolated(unsafe) private static let primed: UnsafeMutablePointer<z_stream> = {
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        deflateInit2_(
            stream, 6, Z_DEFLATED, windowBits, memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        deflateSetDictionary(stream, dictionary, UInt32(dictionary.count))
        return stream
    }()

    /// The text of a stored part; nil for what was not written by `pack`.
    package static func unpack(_ stored: [UInt8]) -> [UInt8]? {
        guard stored.first == mark else { return stored.first == UInt8(ascii: "{") ? stored : nil }
        guard let end = stored.firstIndex(of: 0) else { return nil }
        var stream = z_stream()
        guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        inflateSetDictionary(&stream, dictionary, UInt32(dictionary.count))
        var source = Array(stored[(end + 1)...])
        return source.withUnsafeMutableBufferPointer { packed -> [UInt8]? in
            stream.next_in = packed.baseAddress
            stream.avail_in = UInt32(packed.count)
            var text: [UInt8] = []
            var some = [UInt8](repeating: 0, count: max(1024, packed.count * 5))
            while true {
                let (code, count) = some.withUnsafeMutableBufferPointer { out in
                    stream.next_out = out.baseAddress
                    stream.avail_out = UInt32(out.count)
                    return (inflate(&stream, Z_NO_FLUSH), out.count - Int(stream.avail_out))
                }
                text += some.prefix(count)
                if code == Z_STREAM_END { return stream.avail_in == 0 ? text : nil }
                guard code == Z_OK, text.count <= most, count > 0 || stream.avail_in > 0 else { return nil }
            }
        }
    }

    /// The subjects before a part's text, or nil where there are none: plain parts name them in their text.
    package static func about(_ stored: [UInt8]) -> ArraySlice<UInt8>? {
        guard stored.first == mark, let end = stored.firstIndex(of: 0) else { return nil }
        return stored[1..<end]
    }

    /// Whether a stored part begins with just these subjects; plain ones are taken at their word here.
    static func isAbout(_ about: [UInt8], _ stored: Swift.Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard stored.first == mark else { return stored.first == UInt8(ascii: "{") }
        let head = stored.dropFirst()
        return head.count > about.count && head.prefix(about.count).elementsEqual(about)
            && head[head.startIndex + about.count] == 0
    }

    /// What the dictionary comes to, for the test that holds it.
    package static var fingerprint: String { Digest.sha256(dictionary).hex }
}
