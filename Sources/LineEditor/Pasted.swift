// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A paste, which readline hands over as one line holding newlines.
enum Pasted {
    /// The lines of it, in order; never none.
    ///
    /// CR LF, CR and LF each end a line. Among several lines blank ones are dropped: they do nothing, and readline turns
    /// each half of a CR LF into a newline.
    static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
        guard lines.count > 1 else { return [lines.first ?? []] }
        let filled = lines.filter { line in line.contains { $0 != 0x20 && $0 != 0x09 } }
        return filled.isEmpty ? [[]] : filled
    }

    /// Each line as text, or as what is wrong with it.
    static func inputs(_ bytes: [UInt8]) -> [LineInput] { lines(bytes).map(input) }

    static func input(_ bytes: ArraySlice<UInt8>) -> LineInput {
        guard bytes.count <= LineReader.longest else { return .unreadable(LineReader.tooLong) }
        do {
            return .line(try TextDecoding.line(bytes))
        } catch {
            return .unreadable(error)
        }
    }
}
