// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Synchronization
import Testing

@Suite("Bytes that become lines")
struct LineReaderTests {
    /// What is read of bytes that come in pieces of some size.
    static func read(_ bytes: [UInt8], pieces: Int = 65_536) -> [Result<String, TextFault>] {
        let rest = Mutex(bytes[...])
        var reader = LineReader {
            rest.withLock { rest in
                defer { rest = rest.dropFirst(pieces) }
                return Array(rest.prefix(pieces))
            }
        }
        var lines: [Result<String, TextFault>] = []
        while let line = reader.next() { lines.append(line) }
        return lines
    }

    static func text(_ bytes: [UInt8], pieces: Int = 65_536) -> [String?] {
        read(bytes, pieces: pieces).map { try? $0.get() }
    }

    @Test(
        "F41: CR, LF and CR LF end a line, however the bytes come; a mark may stand before the first",
        arguments: [1, 2, 3, 65_536])
    func ends(_ pieces: Int) {
        #expect(Self.text(Array("a\nb\r\nc\rd".utf8), pieces: pieces) == ["a", "b", "c", "d"])
        #expect(Self.text(Array("a\n\nb\r\r\n".utf8), pieces: pieces) == ["a", "", "b", ""])
        #expect(Self.text([0xEF, 0xBB, 0xBF] + Array("a\nb".utf8), pieces: pieces) == ["a", "b"])
        #expect(Self.text(Array("é\tx\n".utf8), pieces: pieces) == ["é\tx"])
        #expect(Self.text([], pieces: pieces) == [])
    }

    @Test("F41: what cannot be read is refused with its place, and the next line is read")
    func refused() {
        func fault(_ bytes: [UInt8]) -> (line: Int, column: Int)? {
            for case .failure(let fault) in Self.read(bytes) { return (fault.line, fault.column) }
            return nil
        }
        #expect(fault(Array("ok\ncaf".utf8) + [0xE9, 0x0A]) ?? (0, 0) == (2, 4))
        #expect(fault(Array("a".utf8) + [0] + Array("b".utf8)) ?? (0, 0) == (1, 2))
        #expect(fault(Array("a\u{1B}[31m".utf8)) ?? (0, 0) == (1, 2))
        #expect(fault(Array("x\n\u{FEFF}y".utf8)) ?? (0, 0) == (2, 1))
        #expect(fault(Array("caf\u{FFFD}".utf8)) ?? (0, 0) == (1, 4))
        #expect(fault(Array("JosÃ©".utf8)) ?? (0, 0) == (1, 4))
        #expect(fault([0xFF, 0xFE, 0x61, 0]) ?? (0, 0) == (1, 1))
        #expect(Self.text(Array("caf".utf8) + [0xE9, 0x0A] + Array("whoami\n".utf8)) == [nil, "whoami"])
    }

    @Test("F41: a line of 65,536 bytes is read, one byte more is refused, and the next line is read")
    func long() {
        let most = [UInt8](repeating: 0x78, count: LineReader.longest)
        #expect(Self.text(most + [0x0A])[0]?.utf8.count == LineReader.longest)
        #expect(Self.text([0xEF, 0xBB, 0xBF] + most + [0x0A])[0]?.utf8.count == LineReader.longest)
        #expect(Self.text(most + [0x78, 0x0A] + Array("whoami".utf8)) == [nil, "whoami"])
        #expect(Self.text(most + most + most + most + [0x0D] + Array("whoami".utf8)) == [nil, "whoami"])
    }
}
