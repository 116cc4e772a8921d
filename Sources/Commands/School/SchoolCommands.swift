// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: days, bells, grades, seats, carts, import and export.
package enum SchoolCommands {
    package static let all: [any DeskCommand.Type] = [
        DayCommand.self, BellsShow.self, BellsApplyCommand.self, GradeCommand.self, SeatsShow.self,
        SeatsSetCommand.self,
        CartCheck.self, CartPlan.self, CartApply.self, CartExport.self, SiteShow.self, SiteSetCommand.self, Deputy.self,
        ImportGrades.self, ImportStaff.self, ImportSeats.self, ImportDevices.self, ImportYear.self, ExportTemplate.self,
        ExportApps.self,
        RoomListCommand.self, RoomAdd.self, RoomRename.self, RoomChange.self, RoomRemove.self, ImportRoomsCommand.self,
        ExportRooms.self,
        ExportGrades.self, ExportSeats.self, ExportReservations.self,
        ExportStaff.self,
        ExportCart.self,
    ]
}
