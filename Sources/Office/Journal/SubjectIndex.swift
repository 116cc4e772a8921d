// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// The index of persons, carts and devices beside a journal, as it stands: put in order of the entries it speaks of.
package struct SubjectIndex: Sendable {
    package struct Line: Sendable {
        package let seq: Int
        /// Nil for a kind that this program does not know.
        package let kind: Numbered?
        package let no: Int
        package init(seq: Int, kind: Numbered?, no: Int) {
            self.seq = seq
            self.kind = kind
            self.no = no
        }

        var subject: Subject? { kind.map { Subject($0, no) } }
    }

    /// In order of entry; those of one entry as they came.
    private let lines: [Line]
    /// Where the lines of each entry begin; one more at the end.
    private let starts: [Int]
    /// Lines about numbers that a sound journal of this size does not reach: a damaged file can name any.
    private let beyond: [Int: [Line]]

    init(_ unordered: [Line]) {
        let reach = unordered.count * 2 + 1024
        func isNear(_ line: Line) -> Bool { line.seq >= 1 && line.seq <= reach }
        var starts = [Int](repeating: 0, count: reach + 2)
        for line in unordered where isNear(line) { starts[line.seq + 1] += 1 }
        for seq in starts.indices.dropFirst() { starts[seq] += starts[seq - 1] }
        self.starts = starts
        var next = starts
        var ordered = unordered
        for line in unordered where isNear(line) {
            ordered[next[line.seq]] = line
            next[line.seq] += 1
        }
        lines = ordered
        beyond = Dictionary(grouping: unordered.filter { !isNear($0) }, by: \.seq)
    }

    func lines(of seq: Int) -> ArraySlice<Line> {
        guard seq >= 1, seq + 1 < starts.count else { return beyond[seq, default: []][...] }
        return lines[starts[seq]..<starts[seq + 1]]
    }

    /// The numbers that are named and that no entry up to `last` can have.
    func strays(beyond last: Int) -> [Int] {
        let near = max(0, min(last, starts.count - 2)) + 1..<starts.count - 1
        return (near.filter { starts[$0] < starts[$0 + 1] } + beyond.keys.filter { $0 < 1 || $0 > last }).sorted()
    }
}
