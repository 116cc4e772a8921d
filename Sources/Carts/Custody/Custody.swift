// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What this folder brings to the desk: check-out, check-in, hand-off, holds.
package enum Custody {
    package static let requests: [any Request.Type] = [
        CheckOut.self, CountPart.self, CountDaily.self, AnswerLateCount.self, CorrectCount.self, OfferHandoff.self,
        AcceptHandoff.self, WithdrawHandoff.self, PlaceHold.self, ReleaseHold.self, SwapDevice.self, MoveDevice.self,
        MoveCart.self, ReadScan.self,
    ]
    package static let queries: [any Query.Type] =
        [
            CartState.self, CartList.self, OutNow.self, ScanReview.self, CodedDevice.self, Spares.self,
            LateWaiting.self,
        ] + Records.queries
    package static let standing: [any StandingRule.Type] = [
        LoanWithinSlots.self, LabelOnOneLoan.self, DeviceInOnePlace.self, DeviceOutStays.self, HoldOfSeatedDevice.self,
        MissingReportEnds.self,
    ]

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = """
        loan.out teacher:cart coordinator:unit
        count.part teacher:cart coordinator:unit
        count.daily teacher:cart coordinator:unit
        count.answer coordinator:unit principal:unit dts:below
        count.correct coordinator:unit
        handoff.offer teacher:cart coordinator:unit
        handoff.accept teacher:own
        handoff.withdraw teacher:cart coordinator:unit
        hold.place teacher:cart coordinator:unit dts:below
        hold.release teacher:cart coordinator:unit principal:unit dts:below
        slot.swap coordinator:unit dts:below
        slot.move coordinator:unit dts:below
        cart.move coordinator:unit
        custody.see teacher:unit coordinator:unit principal:unit dts:below ets:unit auditor:unit nightly:unit

        """ + Records.rights
}
