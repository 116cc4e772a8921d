// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions

extension Thrower {
    /// Reservations, authorisations, substitutes.
    package static let planning: [Kind] = [
        Kind(MakeReservation.self) { MakeReservation($0.wish()) },
        Kind(MakeSeries.self) {
            let wish = $0.wish()
            return MakeSeries(
                wish, .weekly, until: wish.day.adding($0.dice.number(0...14)), skipClashes: $0.dice.chance(80))
        },
        Kind(EditReservation.self) {
            EditReservation(
                site: $0.site, no: $0.no(), day: $0.dice.chance(50) ? $0.day() : nil, times: $0.times(),
                teacher: $0.dice.chance(30) ? $0.teacher() : nil, room: $0.dice.chance(40) ? $0.room() : nil)
        },
        Kind(RepeatReservation.self) {
            let edit = EditReservation(
                site: $0.site, no: $0.no(), times: $0.dice.chance(50) ? $0.times() : nil, room: $0.room())
            return RepeatReservation(edit, .weekly, until: $0.day().adding($0.dice.number(1...14)), skipClashes: true)
        },
        Kind(CancelReservation.self) { CancelReservation(site: $0.site, numbers: [$0.no()]) },
        Kind(AnswerAuthorisation.self) {
            AnswerAuthorisation(site: $0.site, numbers: [$0.no()], yes: $0.dice.chance(80))
        },
        Kind(RevokeAuthorisation.self) { RevokeAuthorisation(site: $0.site, no: $0.no()) },
        Kind(EnterSubstitute.self) {
            let inRoom = $0.dice.chance(40)
            let isNamed = inRoom || $0.dice.chance(15)
            return EnterSubstitute(
                site: $0.site, person: inRoom ? nil : $0.teacher(), room: isNamed ? $0.room() : nil, day: $0.day(),
                until: nil, times: $0.dice.chance(70) ? $0.times() : nil)
        },
        Kind(WithdrawSubstitute.self) { WithdrawSubstitute(site: $0.site, no: $0.dice.number(1...8), why: $0.why()) },
    ]
}
