// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// The evidence of one cart on one evening, as of the deadline; written once and never changed.
/// - Source: S13, S14
package struct DayClose: Row {
    package static let table = Table(
        "day_close", key: ["site", "day", "cart"],
        [
            "due_ms", "out", "missing", "back_ms", "flags",
        ], kind: .unrevised)
    package var site: UnitID
    package var day: Day
    package var cart: Int
    package var due: Instant
    package var out: Slots
    package var missing: Slots
    /// When the last daily check-in before the deadline was entered.
    package var back: Instant?
    /// The codes found, in order, separated by spaces.
    package var flags: String

    package init(
        site: UnitID, day: Day, cart: Int, due: Instant, out: Slots, missing: Slots, back: Instant? = nil,
        flags: String
    ) {
        self.site = site
        self.day = day
        self.cart = cart
        self.due = due
        self.out = out
        self.missing = missing
        self.back = back
        self.flags = flags
    }
    package var cells: [Cell] { Decisions.cells(site, day, cart, due, out, missing, back, flags) }
    package init(reader c: inout CellReader) throws {
        site = try c()
        day = try c()
        cart = try c()
        due = try c()
        out = try c()
        missing = try c()
        back = try c()
        flags = try c()
    }
    /// The codes that were found, one by one.
    package var codes: [EveningCode] { flags.split(separator: " ").compactMap { EveningCode(rawValue: String($0)) } }
    /// Whether a check-in was asked for that evening.
    package var wasAsked: Bool { back != nil || codes.contains(.notBack) }
    package var subjects: [Subject] { [Subject(.cart, cart)] }

    package static let of = Shape<DayClose>("of", .equal("site"), .equal("day"))
    package static let between = Shape<DayClose>("between", .equal("site"), .atLeast("day"), .atMost("day"))
    package static let at = Shape<DayClose>("at", .equal("site"), .equal("day"), .equal("cart"))
}
