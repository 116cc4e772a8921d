// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: devices, tickets, apps, nightly.
package enum AppsCommands {
    package static let all: [any DeskCommand.Type] = [
        AppListing.self, AppShowing.self, AppRequestForm.self, AppEdit.self, AppWithdraw.self, AppInstall.self,
        DesignateSomebody.self, DesignationListing.self, DesignationEnd.self,
        DeviceListing.self, DeviceShowing.self, DeviceAdd.self, DeviceEnrol.self, DeviceUnenrol.self,
        DeviceHolding.self,
        DeviceRelease.self, DeviceProfiling.self,
        TicketListing.self, TicketShowing.self, TicketOpen.self, TicketAccept.self, TicketVendor.self,
        TicketNoting.self,
        TicketMove.self, TicketClose.self,
        NightlyCommand.self, FlagListing.self, FlagSettle.self, ReportLoss.self,
    ]
}
