// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// A room of a site. Its code is its id: text that never changes.
///
/// Reservations, loans, substitutes, teachings and carts hold the code, so that rules compare ids and never spellings.
/// - Source: S16
package struct Room: Row {
    package enum Kind: String, Stored, CaseIterable, Codable { case classroom, storage, office, elsewhere }

    package static let table = Table("room", key: ["site", "code"], ["name", "kind", "spellings", "live", "rev"])
    package var site: UnitID
    package var code: String
    /// What people call it: the code itself where it has no name of its own.
    package var name: String
    package var kind: Kind
    /// Other names of it, in the order in which they came; separated by semicolons in the table.
    package var spellings: [String]
    package var live: Bool
    package var rev: Int = 0

    package init(
        site: UnitID, code: String, name: String? = nil, kind: Kind = .classroom, spellings: [String] = [],
        live: Bool = true
    ) {
        self.site = site
        self.code = code
        self.name = name ?? code
        self.kind = kind
        self.spellings = spellings
        self.live = live
    }
    package var cells: [Cell] {
        Decisions.cells(site, code, name, kind, spellings.joined(separator: "; "), live, rev)
    }
    package init(reader c: inout CellReader) throws {
        site = try c()
        code = try c()
        name = try c()
        kind = try c()
        let written: String = try c()
        spellings = Room.spellings(written)
        live = try c()
        rev = try c()
    }

    /// The spellings of one written field.
    package static func spellings(_ written: String) -> [String] {
        written.split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    }

    /// Every word that means it.
    package var words: [String] { [code, name] + spellings }
    package var keys: Set<String> { Set(words.map(RoomName.key)) }

    /// "112", or "112 (Art Room)" where its name is another.
    package var said: String { name == code ? code : "\(code) (\(name))" }

    package static let at = Shape<Room>("at", .equal("site"), .constant("live", .int(1)))
    package static let coded = Shape<Room>("coded", .equal("site"), .equal("code"))
}
