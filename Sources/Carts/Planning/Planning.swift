// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What this folder brings to the desk: reservations, fair use, substitutes.
package enum Planning {
    package static let requests: [any Request.Type] = [
        MakeReservation.self, MakeSeries.self, EditReservation.self, RepeatReservation.self, CancelReservation.self,
        AnswerAuthorisation.self, RevokeAuthorisation.self, EnterSubstitute.self, WithdrawSubstitute.self,
    ]
    package static let queries: [any Query.Type] = [
        CalendarWeek.self, CalendarDay.self, ReservationsOf.self, ShowReservation.self, WaitingForMe.self, WhoHad.self,
        LabelThen.self,
        ClassList.self,
    ]
    package static let standing: [any StandingRule.Type] = [
        SubstituteClass.self, SubstituteDevices.self, LabelTaken.self, ClosedDay.self,
    ]

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = """
        reservation.make coordinator:unit teacher:own
        authorisation.answer teacher:own coordinator:unit principal:unit dts:below
        substitute.enter coordinator:unit principal:unit teacher:own
        substitute.withdraw coordinator:unit principal:unit
        calendar.see teacher:unit coordinator:unit principal:unit dts:below ets:unit auditor:unit nightly:unit
        """
}
