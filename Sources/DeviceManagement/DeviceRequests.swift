// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Every request and query of this target; the registry joins them.
package enum DeviceRequests {
    package static let all: [any Request.Type] = [
        AskForApp.self, EditAppRequest.self, WithdrawAppRequest.self, AnswerAppRequest.self, InstallApp.self,
        Designate.self,
        EndDesignation.self, AddDevice.self, ReceiveDevices.self, EnrolDevice.self, HoldDevice.self, SetProfile.self,
        OpenTicket.self,
        UpdateTicket.self,
        MoveTicket.self, CloseTicket.self,
    ]

    package static let queries: [any Query.Type] = [
        AppList.self, AppShow.self, DesignationList.self, FindDevice.self, TicketList.self,
        TicketShow.self,
    ]

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = """
        app.request    teacher:own coordinator:unit principal:own
        app.answer     coordinator:unit principal:unit dts:below
        app.install    coordinator:unit teacher:own principal:own
        app.designate  coordinator:unit
        app.see        teacher:own coordinator:unit principal:unit ets:below dts:below auditor:unit
        device.add     dts:below
        device.enrol   dts:below
        device.hold    coordinator:unit dts:below
        device.see     teacher:unit coordinator:unit principal:unit ets:below dts:below auditor:unit
        profile.change dts:below
        ticket.open    teacher:own coordinator:unit principal:own dts:below
        ticket.update  coordinator:unit
        ticket.move    dts:below
        ticket.close   ets:below
        ticket.see     teacher:own coordinator:unit principal:unit ets:below dts:below auditor:unit
        """
}
