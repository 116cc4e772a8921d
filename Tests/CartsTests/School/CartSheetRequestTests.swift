// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

@Suite("Carts from their sheets")
struct CartSheetRequestTests {
    private func target(
        _ school: SampleSchool, number: Int = 7, edit: (inout [Int: CartTarget.Device]) -> Void = { _ in },
        capacity: Int = 30, room: String = "204", deputies: [String] = ["nguyen"]
    ) throws -> (CartTarget, Int) {
        let look = try #require(try school.answer(CartSheetLook(unit: school.site, number: 7), as: "marquez"))
        var slots = look.slots.mapValues { CartTarget.Device(serial: $0.serial, tag: $0.tag) }
        edit(&slots)
        let target = CartTarget(
            number: number, name: look.cart.name, homeRoom: room, capacity: capacity,
            coordinating: school.person("castillo"),
            deputies: deputies.map(school.person), slots: slots)
        return (target, look.base)
    }

    private func change(_ school: SampleSchool, _ target: CartTarget, base: Int? = nil, as who: String = "marquez")
        throws -> [String]
    {
        try school.codes(CartChange(unit: school.site, target: target, base: base), as: who)
    }

    @Test("F15 the sheet that was exported changes nothing")
    func same() throws {
        let school = try SampleSchool()
        let (same, base) = try target(school)
        #expect(try change(school, same, base: base) == ["nothing-to-change"])
    }

    @Test(
        "S2 room, people and devices change; a device that leaves becomes a spare in a named store; two may change places"
    )
    func differences() throws {
        let school = try SampleSchool()
        let (new, base) = try target(
            school, edit: { slots in (slots[1], slots[2], slots[3]) = (slots[2], slots[1], nil) }, room: "210",
            deputies: ["lindqvist"])
        let receipt = try school.perform(CartChange(unit: school.site, target: new, base: base), as: "marquez")
        #expect(receipt.details.contains("home room: 204 → 210"))
        #expect(receipt.details.contains { $0.hasPrefix("7-1: ") && $0.contains("from 7-2") })
        let look = try #require(try school.answer(CartSheetLook(unit: school.site, number: 7), as: "marquez"))
        #expect(look.slots[3] == nil && look.slots[1]?.serial == "DMPX70002K" && look.deputies == ["lindqvist"])
        #expect(look.base > base)
        let spare = try #require(try school.rows(SeatedDevice.id, 103).first)
        #expect(spare.state == "spare" && spare.store == "out of cart 7")
        #expect(try change(school, try target(school, deputies: ["nguyen"]).0, base: base) == ["sheet-outdated"])
    }

    @Test("S2 G1 what a sheet may not do")
    func refusals() throws {
        let school = try SampleSchool()
        func with(_ serial: String, tag: String? = nil) throws -> [String] {
            try change(school, try target(school, edit: { $0[1] = CartTarget.Device(serial: serial, tag: tag) }).0)
        }
        #expect(try with("NEVERSEEN1") == ["sheet-device"])
        #expect(try with("DMPX50001K") == ["sheet-device"])
        #expect(try with("DMPX70001K", tag: "LN-999") == ["sheet-device"])
        #expect(try change(school, try target(school, capacity: 28).0) == ["capacity-in-use"])
        #expect(try change(school, try target(school, deputies: ["subst"]).0) == ["deputy-fits"])
        #expect(try change(school, try target(school, room: "9").0, as: "okafor") == ["not-permitted"])
    }

    @Test("S2 F4 a label that is out, or held, is not rearranged by a sheet")
    func out() throws {
        let school = try SampleSchool()
        let today = try #require(Day(20_261_119))
        let loan = Loan(
            site: school.site, no: 1, cart: 1, day: today, taken: Slots(1...3), out: Slots(1...3), reservation: 1,
            holder: school.person("okafor"), room: "204", handedBy: school.person("castillo"), due: 1020, end: 658,
            outAt: Instant(ms: 1_790_000_000_000))
        let hold = Hold(
            site: school.site, no: 1, cart: 1, slot: 9, code: .damaged, by: school.person("castillo"),
            from: Instant(ms: 1_790_000_000_000))
        try school.arrange([.insert(loan), .insert(hold)])
        #expect(try change(school, try target(school, edit: { $0[2] = nil }).0) == ["sheet-slot-out"])
        #expect(try change(school, try target(school, edit: { $0[9] = nil }).0) == ["sheet-slot-out"])
        #expect(try change(school, try target(school, edit: { $0[20] = nil }).0) == [])
    }

    @Test("S7 a new cart takes registered devices that sit nowhere; its number is free")
    func make() throws {
        let school = try SampleSchool()
        #expect(
            try school.codes(CartMake(unit: school.site, target: try target(school).0), as: "marquez") == [
                "cart-number-taken"
            ])
        let spare = SeatedDevice(
            device: 900, unit: school.site, serial: "SPARE9", serialKey: "spare9", tag: "LN-S9", tagKey: "ln-s9",
            model: "iPad",
            state: "spare", enrolled: true, store: "Office")
        try school.arrange([.insert(spare), .insert(Counter(unit: school.site, kind: .cart, last: 2))])
        let new = CartTarget(
            number: 9, name: "Nine", homeRoom: "300", capacity: 10, coordinating: school.person("okafor"), deputies: [],
            slots: [4: CartTarget.Device(serial: "SPARE9", tag: "LN-S9")])
        #expect(try school.codes(CartMake(unit: school.site, target: new), as: "marquez") == [])
        #expect(try school.rows(SeatedDevice.id, 900).first?.state == "in-service")
        let look = try school.answer(CartSheetLook(unit: school.site, number: 9), as: "marquez")
        #expect(look?.slots[4]?.serial == "SPARE9" && look?.coordinating == "okafor")
    }

    @Test("S12 a deputy is named beforehand by the coordinating teacher or the coordinator, and is a teacher")
    func deputy() throws {
        let school = try SampleSchool()
        let today = try #require(Day(20_261_119)), yesterday = try #require(Day(20_261_118))
        func name(_ who: String, as actor: String, from: Day, named: Bool = true) throws -> [String] {
            try school.codes(
                DeputyName(unit: school.site, cart: 1, person: school.person(who), named: named, from: from), as: actor)
        }
        #expect(try name("lindqvist", as: "nguyen", from: today) == ["deputy-fits"])
        #expect(try name("subst", as: "castillo", from: today) == ["deputy-fits"])
        #expect(try name("lindqvist", as: "castillo", from: yesterday) == ["deputy-fits"])
        #expect(try name("lindqvist", as: "castillo", from: today) == [])
        #expect(try name("lindqvist", as: "castillo", from: today) == ["nothing-to-change"])
        #expect(try name("lindqvist", as: "marquez", from: today, named: false) == [])
        #expect(try name("lindqvist", as: "castillo", from: today) == [])
    }

    @Test("F15 several sheets are one change: all objections of all of them at once, or all of them applied")
    func several() throws {
        let school = try SampleSchool()
        let (seven, base) = try target(school, edit: { $0[3] = nil }, room: "210")
        let five = try #require(try school.answer(CartSheetLook(unit: school.site, number: 5), as: "marquez"))
        func sheet(_ edit: (inout [Int: CartTarget.Device]) -> Void, capacity: Int = 24) -> CartsApply.Sheet {
            var slots = five.slots.mapValues { CartTarget.Device(serial: $0.serial, tag: $0.tag) }
            edit(&slots)
            return CartsApply.Sheet(
                target: CartTarget(
                    number: 5, name: five.cart.name, homeRoom: "118", capacity: capacity,
                    coordinating: school.person("haddad"), deputies: [], slots: slots), base: five.base)
        }
        func codes(_ sheets: [CartsApply.Sheet]) throws -> [String] {
            try school.codes(CartsApply(unit: school.site, sheets: sheets), as: "marquez")
        }
        let good = CartsApply.Sheet(target: seven, base: base)
        let strange = CartTarget.Device(serial: "NOSUCH", tag: nil)
        let bad = try codes([
            good,
            sheet {
                $0[1] = strange
                $0[2] = CartTarget.Device(serial: "NOSUCH2", tag: nil)
            },
        ])
        #expect(bad == ["sheet-device", "sheet-device"])
        #expect(try school.rows(Cart.numbered, school.site, 7).first?.homeRoom == "204")
        #expect(try codes([good, good]) == ["cart-number-taken"])
        let moved = CartTarget.Device(serial: "DMPX70003K", tag: nil)
        #expect(try codes([sheet { $0[1] = moved }, good]) == [])
        #expect(try school.rows(Cart.numbered, school.site, 7).first?.homeRoom == "210")
        let here = try #require(try school.answer(CartSheetLook(unit: school.site, number: 5), as: "marquez"))
        #expect(here.slots[1]?.serial == "DMPX70003K")
        #expect(try school.rows(SeatedDevice.id, 103).first?.state == "in-service")
        #expect(try school.rows(SeatedDevice.id, 201).first?.state == "spare")
    }
}

@Suite("The site's policy")
struct SiteTests {
    @Test(
        "S13 a figure stays within its bounds",
        arguments: [
            ("due_minute", "16:30", []), ("due_minute", "17:01", ["policy-figure"]), ("release_minutes", "20", []),
            ("release_minutes", "0", ["policy-figure"]), ("colour", "red", ["policy-figure"]),
            ("days_checked", "used", []),
            ("processing_weekday", "friday", []), ("due_notice_minutes", "10", ["policy-figure"]),
        ])
    func figures(key: String, value: String, codes: [String]) throws {
        let school = try SampleSchool()
        let request = SiteSet(unit: school.site, key: key, value: value)
        #expect(try school.codes(request, as: "marquez") == codes)
        if codes.isEmpty { #expect(try school.codes(request, as: "marquez") == ["nothing-to-change"]) }
        #expect(try school.codes(request, as: "okafor") == ["not-permitted"])
    }

    @Test("The site shows every figure with what it means")
    func look() throws {
        let school = try SampleSchool()
        try school.perform(SiteSet(unit: school.site, key: "due_minute", value: "16:30"), as: "marquez")
        let answer = try school.answer(SiteLook(unit: school.site), as: "okafor")
        #expect(answer.figures.first { $0.entry.key == "due_minute" }?.value == "16:30")
        #expect(answer.figures.count == PolicyEntry.all.count)
    }
}
