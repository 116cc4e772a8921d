// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A device as a cart sheet or the list of spares has it.
package struct SheetDevice: Hashable, Sendable {
    package let serial: String
    package let tag: String?
    /// The maker's name of it; may be empty.
    package let model: String

    /// nil without a serial. White space inside serial and tag, and line ends in the model, are taken out.
    package init?(serial: String, tag: String?, model: String) {
        let word = serial.oneWord
        guard !word.isEmpty, word != "-" else { return nil }
        self.serial = word
        let tagWord = tag?.oneWord ?? ""
        self.tag = tagWord.isEmpty || tagWord == "-" ? nil : tagWord
        self.model = model.oneLine
    }
}

/// A cart as its sheet has it: one file a cart, edited by people.
///
/// Whatever sheet there is, its text reads back as the same sheet.
/// - Source: S2, S7
package struct CartSheet: Hashable, Sendable {
    /// The cart's number, 1…999.
    package let number: Int
    package let name: String
    package let homeRoom: String
    /// The coordinating teacher's handle; nil when there is none yet.
    package let coordinatingTeacher: String?
    /// Handles of those who act in the coordinating teacher's place.
    package let deputies: [String]
    /// How many slots, 1…60.
    package let capacity: Int
    /// The revision of the desk's records from which the sheet was exported; nil for a sheet begun by hand.
    package let base: Int?
    /// What sits in each slot; a slot without an entry is empty.
    package let slots: [Int: SheetDevice]

    package static let numbers = 1...999
    package static let capacities = 1...60

    /// nil when number, capacity, base or a slot is out of bounds. Texts are put on one line.
    package init?(
        number: Int, name: String, homeRoom: String, coordinatingTeacher: String?, deputies: [String] = [],
        capacity: Int = 30, base: Int? = nil, slots: [Int: SheetDevice]
    ) {
        guard Self.numbers.contains(number), Self.capacities.contains(capacity), (base ?? 0) >= 0,
            slots.keys.allSatisfy({ (1...capacity).contains($0) })
        else { return nil }
        self.number = number
        self.name = name.oneLine
        self.homeRoom = homeRoom.oneLine
        self.coordinatingTeacher = coordinatingTeacher.map(\.oneHandle).flatMap { $0.isEmpty ? nil : $0 }
        self.deputies = deputies.map(\.oneHandle).filter { !$0.isEmpty }
        self.capacity = capacity
        self.base = base
        self.slots = slots
    }
}

extension String {
    /// The text without any white space or control: one word of a sheet's line.
    fileprivate var oneWord: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: unicodeScalars.filter { !$0.isForbidden && !$0.properties.isWhitespace })
        return String(view)
    }

    fileprivate var oneHandle: String { String(String.UnicodeScalarView(oneWord.unicodeScalars.filter { $0 != "," })) }
}
