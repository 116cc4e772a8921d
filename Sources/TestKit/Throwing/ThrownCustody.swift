// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import Decisions

extension Thrower {
    /// Hand-over and hand-off alone, for properties about who has what.
    package static let handing: [Kind] = custody.filter {
        [CheckOut.name, OfferHandoff.name, AcceptHandoff.name].contains($0.name)
    }

    package static let accepting: [Kind] = custody.filter { $0.name == AcceptHandoff.name }

    /// Hand-over, check-in, hand-off, holds, scans.
    package static let custody: [Kind] = [
        Kind(CheckOut.self) {
            // Without labels what is reserved; with labels on the spot.
            CheckOut(site: $0.site, cart: $0.cart(), slots: $0.dice.chance(40) ? nil : $0.slots())
        },
        Kind(CountPart.self) {
            CountPart(
                site: $0.site, cart: $0.cart(), slots: $0.slots(),
                missing: $0.dice.chance(20) ? Slots([$0.slot()]) : .none,
                damaged: $0.dice.chance(20) ? [Damage(slot: $0.slot(), note: "cracked corner")] : [])
        },
        Kind(CountDaily.self) { thrower in
            var stated = CountDaily.Stated()
            stated.all = thrower.dice.chance(70)
            if thrower.dice.chance(30) { stated.missing = Slots([thrower.slot()]) }
            if thrower.dice.chance(20) { stated.absent = thrower.slots() }
            if thrower.dice.chance(20) { stated.uncabled = Slots([thrower.slot()]) }
            stated.unplugged = thrower.dice.chance(20)
            stated.unlocked = thrower.dice.chance(20)
            if thrower.dice.chance(20) { stated.room = thrower.room() }
            if thrower.dice.chance(25) {
                stated.at = thrower.dice.number(900...1018)
                stated.why = "power cut"
            }
            return CountDaily(site: thrower.site, cart: thrower.cart(), stated)
        },
        Kind(AnswerLateCount.self) {
            AnswerLateCount(site: $0.site, no: $0.no(), yes: $0.dice.chance(80), reason: "chance")
        },
        Kind(CorrectCount.self) { thrower in
            var correction = CorrectCount(site: thrower.site, no: thrower.no(), why: thrower.why())
            if thrower.dice.chance(50) { correction.missing = Slots([thrower.slot()]) }
            if thrower.dice.chance(50) { correction.plugged = thrower.dice.chance(50) }
            if thrower.dice.chance(30) { correction.room = thrower.room() }
            return correction
        },
        Kind(OfferHandoff.self) { thrower in
            // What is out, to somebody who has reserved some of it.
            guard let loan = try thrower.school.rows(Loan.openAtSite, thrower.site).randomElement(using: &thrower.dice)
            else { return nil }
            let plans = try thrower.school.rows(Reservation.onDay, thrower.site, loan.day).filter {
                $0.cart == loan.cart && $0.mask.overlaps(loan.out) && $0.person != loan.holder
            }
            guard let plan = plans.randomElement(using: &thrower.dice) else { return nil }
            thrower.asker = thrower.school.handle(loan.holder)
            return OfferHandoff(
                site: thrower.site, cart: loan.cart, slots: plan.mask.intersection(loan.out), receiver: plan.person)
        },
        Kind(AcceptHandoff.self) { thrower in
            let offered = try (4...8).flatMap {
                try thrower.school.rows(Handoff.offeredTo, thrower.site, PersonID($0))
            }.randomElement(using: &thrower.dice)
            thrower.asker = offered.flatMap { thrower.school.handle($0.receiver) }
            return AcceptHandoff(
                site: thrower.site, no: offered?.no ?? thrower.no(),
                absent: thrower.dice.chance(20) ? Slots([thrower.slot()]) : .none)
        },
        Kind(WithdrawHandoff.self) { WithdrawHandoff(site: $0.site, no: $0.no()) },
        Kind(PlaceHold.self) {
            PlaceHold(
                site: $0.site, cart: $0.cart(), slots: Slots([$0.slot()]),
                code: $0.dice.one(of: [.other, .missing, .lost, .damaged]), note: $0.why())
        },
        Kind(ReleaseHold.self) {
            ReleaseHold(
                site: $0.site, cart: $0.cart(), slots: Slots([$0.slot()]), why: $0.why(), found: $0.dice.chance(60))
        },
        Kind(SwapDevice.self) {
            SwapDevice(
                site: $0.site, cart: $0.cart(), slot: $0.slot(), device: $0.dice.number(900...904), why: $0.why())
        },
        Kind(MoveDevice.self) {
            MoveDevice(
                site: $0.site, fromCart: $0.cart(), fromSlot: $0.slot(), toCart: $0.cart(), toSlot: $0.slot())
        },
        Kind(MoveCart.self) { MoveCart(site: $0.site, cart: $0.cart(), room: $0.room()) },
        Kind(ReadScan.self) {
            let seat = $0.slot()
            return ReadScan(
                site: $0.site, cart: $0.cart(),
                text: $0.dice.chance(80) ? "7-\(seat) LN-7\(seat < 10 ? "0" : "")\(seat)" : nil)
        },
    ]
}
