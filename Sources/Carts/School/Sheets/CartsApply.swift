// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// Brings several carts to what their sheets say, or none of them: one transaction, every objection of every sheet at once.
///
/// Each sheet meets the rules of a single one. The order of the files does not matter: a device that one sheet gives up is there for another.
/// - Source: S2, F15, F16
package struct CartsApply: Request {
    package struct Sheet: Codable, Sendable {
        package let target: CartTarget
        /// The revision from which the sheet was exported; nil for a sheet begun by hand.
        package let base: Int?
        package init(target: CartTarget, base: Int?) {
            self.target = target
            self.base = base
        }
    }

    package static let name = "cart.apply"
    package static let permission = Permission("cart.change")
    package let unit: UnitID
    package let sheets: [Sheet]

    package init(unit: UnitID, sheets: [Sheet]) {
        self.unit = unit
        self.sheets = sheets
    }

    package func needs(at now: Moment) -> [Slice] {
        [Cart.all(unit), Counter.of(unit, Numbered.cart), SchoolYear.of(unit), Reservation.liveFrom(unit, now.day)]
            + sheets.map { Cart.numbered(unit, $0.target.number) }
            + sheets.flatMap { CartArranging.needs(unit, $0.target) }
    }

    /// Asks at once for what each sheet will ask for, so that the rounds do not grow with the number of sheets.
    private func require(_ facts: Facts, at now: Moment) throws {
        let known = try sheets.compactMap { try facts.one(Cart.numbered, unit, $0.target.number)?.cart }
        let last = try facts.one(Counter.of, unit, Numbered.cart)?.last ?? 0
        let carts = known + (0..<(sheets.count - known.count)).map { last + 1 + $0 }
        let years = try facts.rows(SchoolYear.of, unit).filter { $0.lastDay >= now.day }
        try facts.require(
            carts.flatMap { cart in
                [
                    SlotDevice.ofCart(unit, cart), SlotDevice.inCart(unit, cart), CartPerson.of(unit, cart),
                    Loan.openOfCart(unit, cart), Hold.openOfCart(unit, cart),
                ] + years.map { Allotment.ofCart(unit, cart, $0.year) }
            })
        let seated = try carts.flatMap { try facts.rows(SlotDevice.inCart, unit, $0).map(\.device) }
        let named = try sheets.flatMap {
            try $0.target.slots.values.map { try facts.one(SeatedDevice.serialled, Fold.key($0.serial)) }
        }
        try facts.require((seated + named.compactMap { $0?.device }).map { SeatedDevice.id($0) })
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        var twice: [Refusal] = []
        for number in Set(sheets.map(\.target.number)).sorted()
        where sheets.filter({ $0.target.number == number }).count > 1 {
            twice.append(CartNumberTaken.refusal("Cart \(number) has two sheets here: which one is meant?"))
        }
        guard twice.isEmpty else { return .refuse(twice) }
        try require(facts, at: now)
        var draft = Draft(unit, facts)
        var left = Array(sheets.enumerated())
        var lines: [Int: [String]] = [:]
        var refused: [Int: [Refusal]] = [:]
        var goesOn = true
        while goesOn, !left.isEmpty {
            goesOn = false
            for (index, sheet) in left {
                switch try apply(sheet, &draft, by: actor, at: now) {
                case .success(let receipt):
                    lines[index] = [receipt.headline] + receipt.details
                    refused[index] = nil
                    left.removeAll { $0.offset == index }
                    goesOn = true
                case .failure(let no) where no.refusals.map(\.code) == [NothingToChange.code]:
                    lines[index] = no.refusals.map(\.sentence)
                    refused[index] = nil
                    left.removeAll { $0.offset == index }
                case .failure(let no):
                    refused[index] = no.refusals.map { refusal in
                        var refusal = refusal
                        refusal.item = Self.item(sheet: index, slot: refusal.item)
                        return refusal
                    }
                }
            }
        }
        let objections = refused.sorted { $0.key < $1.key }.flatMap(\.value)
        guard objections.isEmpty else { return .refuse(objections) }
        let said = lines.sorted { $0.key < $1.key }.flatMap(\.value)
        guard !draft.isEmpty else { return .refuse([NothingToChange.refusal(said.joined(separator: " "))]) }
        return .accept(
            draft,
            Receipt(
                "\(Said.count(sheets.count, "sheet is", "sheets are")) applied.", details: said,
                data: ["carts": .list(sheets.map { .int($0.target.number) }), "changes": .list(said.map { .text($0) })]
            ).previewed(
                "\(Said.count(sheets.count, "sheet", "sheets")) will be applied:",
                question: "Apply \(Said.count(sheets.count, "sheet", "sheets"))?")
        )
    }

    /// The part of the list that is a sheet, or one slot of it.
    private static func item(sheet: Int, slot: Int?) -> Int { sheet * 100 + (slot ?? 0) }

    /// Read back: which sheet, counted from 0, and which slot of it.
    package static func part(_ item: Int) -> (sheet: Int, slot: Int?) {
        (item / 100, item.isMultiple(of: 100) ? nil : item % 100)
    }

    /// Makes the cart or changes it.
    private func apply(_ sheet: Sheet, _ draft: inout Draft, by actor: Actor, at now: Moment) throws -> Result<
        Receipt, Refused
    > {
        if try draft.facts.one(Cart.numbered, unit, sheet.target.number) == nil {
            return try draft.also(CartMake(unit: unit, target: sheet.target), by: actor, at: now)
        }
        return try draft.also(CartChange(unit: unit, target: sheet.target, base: sheet.base), by: actor, at: now)
    }
}
