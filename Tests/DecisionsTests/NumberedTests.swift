// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Testing

@Suite("Kinds of numbered things")
struct NumberedTests {
    /// Frozen: sealed bodies begin with these bytes. A new kind is added; no line is ever changed.
    private static let marks: [Numbered: Character] = [
        .appRequest: "A", .reservation: "R", .ticket: "T", .count: "C", .allotmentChange: "G", .substitute: "S",
        .loan: "L", .handoff: "H", .flag: "F", .series: "E", .workOrder: "W", .hold: "h", .approval: "y",
        .allotment: "n", .seatList: "l", .app: "a", .person: "p", .device: "d", .cart: "c", .designation: "g",
        .unit: "u", .outbox: "o",
    ]

    @Test("F17 the byte that stands for a kind in sealed bodies never changes, whatever letter people say")
    func frozen() {
        for kind in Numbered.allCases {
            #expect(Self.marks[kind]?.asciiValue == kind.mark, "\(kind): a sealed kind has one byte for ever")
            #expect(!(48...57).contains(kind.mark), "\(kind): a digit would be read as part of a number")
        }
        #expect(Set(Numbered.allCases.map(\.mark)).count == Numbered.allCases.count)
        #expect(Numbered.marked.count == Numbered.allCases.count)
    }
}
