// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: reservations, calendar, substitutes.
package enum PlanningCommands {
    package static let all: [any DeskCommand.Type] = [
        CalendarCommand.self, Reserve.self, Edit.self, Cancel.self, Who.self, Approve.self, Decline.self,
        Authorize.self, Revoke.self,
        SubstituteEnter.self, SubstituteWithdraw.self,
    ]
}
