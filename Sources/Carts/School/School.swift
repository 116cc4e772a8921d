// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What this folder brings to the desk: days, bells, allotments, seat lists, cart sheets.
package enum School {
    package static let requests: [any Request.Type] = [
        DayChange.self, DayReopen.self, BellsApply.self, YearEnter.self, SeatsImport.self, NumbersChange.self,
        GradesImport.self, NumbersAnswer.self, TeachingSet.self,
        SeatsSet.self, CartMake.self, CartChange.self, CartsApply.self, DeputyName.self, SiteSet.self,
    ]
    package static let queries: [any Query.Type] = [
        DayLook.self, DaysLook.self, BellsLook.self, GradeLook.self, SeatsLook.self, SeatsOfSite.self,
        CartSheetLook.self, PlansLook.self, NumbersWaiting.self,
        SiteLook.self,
    ]
    package static let standing: [any StandingRule.Type] = [
        TwoOwners.self, AllotmentBounds.self, AllotmentPast.self, BegunDay.self, BellTimes.self, DueTooLate.self,
        DueTooEarly.self,
    ]

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = """
        day.change        coordinator:unit
        day.look          teacher:unit coordinator:unit principal:unit ets:below dts:below auditor:unit
        allotment.change  teacher:own coordinator:unit
        allotment.answer  teacher:own coordinator:unit principal:unit dts:below
        teaching.set      coordinator:unit
        seats.set         teacher:own coordinator:unit
        cart.make         coordinator:unit dts:below
        cart.change       coordinator:unit dts:below
        cart.deputy       teacher:cart coordinator:unit
        site.set          coordinator:unit dts:below
        """
}
