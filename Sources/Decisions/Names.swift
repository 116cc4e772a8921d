// SPDX-License-Identifier: GPL-3.0-or-later

/// Who: a person has one id in a database; where they belong is a fact that changes.
package struct PersonID: Hashable, Comparable, Stored, Codable {
    package let raw: Int
    package init(_ raw: Int) { self.raw = raw }
    package var cell: Cell { .int(raw) }
    package init?(cell: Cell) {
        guard case .int(let value) = cell else { return nil }
        raw = value
    }
    package static func < (a: PersonID, b: PersonID) -> Bool { a.raw < b.raw }
    /// Nobody: the program itself, which brings a desk to a new schema. Persons are counted from 1.
    package static let program = PersonID(0)
    /// What the program is called where a person's name would stand.
    package static let programName = "the program"
    package init(from decoder: any Decoder) throws { raw = try Int(from: decoder) }
    package func encode(to encoder: any Encoder) throws { try raw.encode(to: encoder) }
}

/// Which keeper of a journal: the district, a site, a department.
package struct UnitID: Hashable, Comparable, Stored, Codable {
    package let raw: Int
    package init(_ raw: Int) { self.raw = raw }
    package var cell: Cell { .int(raw) }
    package init?(cell: Cell) {
        guard case .int(let value) = cell else { return nil }
        raw = value
    }
    package static func < (a: UnitID, b: UnitID) -> Bool { a.raw < b.raw }
    package init(from decoder: any Decoder) throws { raw = try Int(from: decoder) }
    package func encode(to encoder: any Encoder) throws { try raw.encode(to: encoder) }
}

/// The kinds of thing that a person names by letter and number: `R231`, `T9`, `C12`.
///
/// The letter makes `approve` and `undo` understand any of them without being told which table is meant.
package enum Numbered: String, CaseIterable, Stored, Codable {
    case appRequest = "app_request"
    case reservation
    case ticket
    case count
    case allotmentChange = "allotment_change"
    case substitute
    case loan
    case handoff
    case hold
    case flag
    case series
    case approval
    case allotment
    case seatList = "seat_list"
    case app
    case workOrder = "work_order"
    case person
    case device
    case cart
    case designation
    case unit
    case outbox

    /// The letter before the number, for those that people speak of.
    package var letter: String? {
        switch self {
        case .appRequest: "A"
        case .reservation: "R"
        case .ticket: "T"
        case .count: "C"
        case .allotmentChange: "G"
        case .substitute: "S"
        case .loan: "L"
        case .handoff: "H"
        case .flag: "F"
        case .workOrder: "W"
        case .series: "E"
        default: nil
        }
    }

    /// The byte that stands for the kind in sealed bodies. Frozen: every journal there is needs it, whatever letter people come to say.
    ///
    /// A new kind takes a byte that none has, and that is no digit.
    package var mark: UInt8 {
        switch self {
        case .appRequest: UInt8(ascii: "A")
        case .reservation: UInt8(ascii: "R")
        case .ticket: UInt8(ascii: "T")
        case .count: UInt8(ascii: "C")
        case .allotmentChange: UInt8(ascii: "G")
        case .substitute: UInt8(ascii: "S")
        case .loan: UInt8(ascii: "L")
        case .handoff: UInt8(ascii: "H")
        case .flag: UInt8(ascii: "F")
        case .series: UInt8(ascii: "E")
        case .workOrder: UInt8(ascii: "W")
        case .hold: UInt8(ascii: "h")
        case .approval: UInt8(ascii: "y")
        case .allotment: UInt8(ascii: "n")
        case .seatList: UInt8(ascii: "l")
        case .app: UInt8(ascii: "a")
        case .person: UInt8(ascii: "p")
        case .device: UInt8(ascii: "d")
        case .cart: UInt8(ascii: "c")
        case .designation: UInt8(ascii: "g")
        case .unit: UInt8(ascii: "u")
        case .outbox: UInt8(ascii: "o")
        }
    }
    package static let marked = Dictionary(uniqueKeysWithValues: allCases.map { ($0.mark, $0) })

    /// `R231` read back; letters are folded, anything else is nil.
    package static func read(_ word: String) -> (kind: Numbered, no: Int)? {
        // Digits alone: `Int` would also take a sign.
        guard let first = word.first, word.dropFirst().utf8.allSatisfy({ (48...57).contains($0) }),
            let no = Int(word.dropFirst()), no > 0
        else { return nil }
        let letter = String(first).uppercased()
        return allCases.first { $0.letter == letter }.map { ($0, no) }
    }

    package func id(_ no: Int) -> String { (letter ?? "#") + String(no) }
}
