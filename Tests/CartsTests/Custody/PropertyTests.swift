// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// A small generator with a seed, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

@Suite("Custody under random interleavings")
struct PropertyTests {
    /// What must hold whatever was asked and whatever was refused.
    private func check(_ school: CustodySchool, _ step: String) throws {
        let loans = try school.loans
        let open = try school.open
        for (index, loan) in open.enumerated() {
            for other in open.dropFirst(index + 1) {
                #expect(!loan.out.overlaps(other.out), "\(step): label on two loans")
            }
        }
        for loan in loans {
            #expect(loan.out.isSubset(of: loan.taken), "\(step): out beyond taken")
            #expect(loan.taken.isSubset(of: Slots(1...30)), "\(step): beyond the cart")
            #expect((loan.closed != nil) == loan.out.isEmpty, "\(step): closed exactly when empty")
        }
        for reservation in try school.school.rows(Reservation.ofCartDay, school.site, CustodySchool.day, 1)
        where reservation.state == .kept {
            let out = loans.filter { $0.reservation == reservation.no }.map(\.out).joined()
            #expect(
                reservation.live == !out.isEmpty,
                "\(step): R\(reservation.no) live with nothing out, or free with something out")
        }
        for count in try school.counts where count.kind == .daily {
            let named = Slots(
                try school.school.rows(CountException.of, school.site, count.no).filter {
                    [.missing, .stillOut, .held].contains($0.code)
                }.map(\.slot))
            #expect(!count.present.overlaps(named), "\(step): present and away at once")
            #expect(count.present.union(named) == Slots(1...30), "\(step): a slot unaccounted for")
            #expect(count.cabled.isSubset(of: count.present))
        }
        let missing = try school.holds.filter { $0.code == .missing }
        #expect(Set(missing.map(\.slot)).count == missing.count, "\(step): two missing reports of one label")
        #expect(!Slots(missing.map(\.slot)).overlaps(open.map(\.out).joined()), "\(step): missing and out at once")
    }

    private func some(_ generator: inout Seeded, of range: ClosedRange<Int> = 1...30) -> Slots {
        let low = Int.random(in: range, using: &generator)
        return Slots(low...min(range.upperBound, low + Int.random(in: 0...8, using: &generator)))
    }

    @Test(
        "F1 F3 F5 loans, reservations, counts and holds stay consistent under any order of acts",
        arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func interleavings(_ seed: UInt64) throws {
        var generator = Seeded(state: seed)
        let school = try CustodySchool(at: 8 * 60 + 30)
        var number = 0
        for period in ["P1", "P2", "P3", "P4", "P5"] {
            for (who, slots) in [("okafor", 1...12), ("lindqvist", 13...24)] where Bool.random(using: &generator) {
                number += 1
                try school.plan(number, slots, who, period)
            }
        }
        if try school.school.rows(Counter.of, school.site, Numbered.reservation).isEmpty {
            try school.plan(90, 25...30, "nguyen", "P5")
        }
        var minute = 8 * 60 + 30
        var accepted = 0
        for step in 0..<60 {
            minute += Int.random(in: 0...9, using: &generator)
            school.school.set(CustodySchool.thursday, min(minute, 18 * 60))
            let who =
                ["castillo", "castillo", "nguyen", "marquez", "okafor", "okafor", "lindqvist"].randomElement(
                    using: &generator) ?? "castillo"
            let codes: [String]
            var said = ""
            switch Int.random(in: 0..<9, using: &generator) {
            case 0, 1:
                said = "out"
                codes = try school.outCodes(as: who)
            case 2:
                let slots = some(&generator)
                said = "out \(slots)"
                codes = try school.outCodes(slots, absent: some(&generator), as: who)
            case 3, 4:
                let slots =
                    try school.open.randomElement(using: &generator)?.out.first(
                        Int.random(in: 1...12, using: &generator)) ?? some(&generator)
                said = "in \(slots)"
                let missing = Bool.random(using: &generator) ? slots.first(1) : .none
                codes = try school.school.codes(
                    CountPart(site: school.site, cart: 1, slots: slots, missing: missing), as: who)
            case 5:
                let away = some(&generator)
                said = "daily all but \(away)"
                codes = try school.dailyCodes(as: who) {
                    $0.all = true
                    $0.absent = away
                    $0.missing = away.first(1)
                }
            case 6:
                let slots = some(&generator)
                said = "found \(slots)"
                codes = try school.school.codes(
                    ReleaseHold(site: school.site, cart: 1, slots: slots.first(1), why: "", found: true), as: who)
            case 7:
                let giver = try school.open.randomElement(using: &generator)
                said = "handoff"
                let receiver = school.school.person(
                    ["okafor", "lindqvist"].randomElement(using: &generator) ?? "okafor")
                codes = try school.school.codes(
                    OfferHandoff(site: school.site, cart: 1, slots: giver?.out ?? some(&generator), receiver: receiver),
                    as: who)
            default:
                said = "accept"
                codes = try school.school.codes(AcceptHandoff(site: school.site, absent: some(&generator)), as: who)
            }
            if codes.isEmpty { accepted += 1 }
            try check(school, "seed \(seed) step \(step) \(said) by \(who) at \(minute)")
        }
        #expect(accepted > 3, "the interleaving must do something")
    }
}
