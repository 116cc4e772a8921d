// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// An app of the catalogue: approved for use, or withdrawn.
package struct App: Row {
    package enum State: String, Stored { case approved, withdrawn }

    package static let table = Table("app", key: ["unit", "no"], ["name", "bundle", "bundle_key", "state", "rev"])
    package var unit: UnitID
    package var no: Int
    package var name: String
    package var bundle: String
    package var bundleKey: String
    package var state: State
    package var rev: Int = 0

    package init(
        unit: UnitID, no: Int, name: String, bundle: String, bundleKey: String, state: State = .approved
    ) {
        self.unit = unit
        self.no = no
        self.name = name
        self.bundle = bundle
        self.bundleKey = bundleKey
        self.state = state
    }
    package var cells: [Cell] { Decisions.cells(unit, no, name, bundle, bundleKey, state, rev) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        no = try c()
        name = try c()
        bundle = try c()
        bundleKey = try c()
        state = try c()
        rev = try c()
    }

    package static let all = Shape<App>("all", .equal("unit"))
}
