// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Who keeps a journal: a district, a site (a school), a department.
package struct Unit: Row {
    package enum Kind: String, Stored { case district, region, site, department }

    package static let table = Table(
        "unit", key: ["unit"], ["parent", "kind", "code_key", "code", "name", "zone", "rev"])
    package var unit: UnitID
    package var parent: UnitID?
    package var kind: Kind
    package var codeKey: String
    package var code: String
    package var name: String
    package var zone: String
    package var rev = 0

    package init(unit: UnitID, parent: UnitID?, kind: Kind, code: String, name: String, zone: String) {
        self.unit = unit
        self.parent = parent
        self.kind = kind
        codeKey = Fold.key(code)
        self.code = code
        self.name = name
        self.zone = zone
    }
    package var cells: [Cell] { Decisions.cells(unit, parent, kind, codeKey, code, name, zone, rev) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        parent = try c()
        kind = try c()
        codeKey = try c()
        code = try c()
        name = try c()
        zone = try c()
        rev = try c()
    }
    package static let id = Shape<Unit>("id", .equal("unit"))
    package static let all = Shape<Unit>("all")
    package static let under = Shape<Unit>("under", .equal("parent"))
}

/// One figure or choice of a unit's policy: what RULES.md calls a default.
package struct Setting: Row {
    package static let table = Table("setting", key: ["unit", "key"], ["value", "rev"])
    package var unit: UnitID
    package var key: String
    package var value: String
    package var rev = 0

    package init(unit: UnitID, key: String, value: String) {
        self.unit = unit
        self.key = key
        self.value = value
    }
    package var cells: [Cell] { Decisions.cells(unit, key, value, rev) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        key = try c()
        value = try c()
        rev = try c()
    }
    package static let of = Shape<Setting>("of", .equal("unit"))
}

extension Facts {
    /// The units above one, up to the district; needs `Unit.all`.
    package func unitsAbove(_ unit: UnitID) throws -> Set<UnitID> {
        let parents = Dictionary(
            try rows(Unit.all).map { ($0.unit, $0.parent) }, uniquingKeysWith: { first, _ in first })
        var found: Set<UnitID> = []
        var next = parents[unit] ?? nil
        while let above = next, found.insert(above).inserted { next = parents[above] ?? nil }
        return found
    }
}
