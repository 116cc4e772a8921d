// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: today, inbox, status, help, why, exit.
package enum OfficeCommands {
    package static let all: [any DeskCommand.Type] = [
        TodayCommand.self, InboxCommand.self, StatusCommand.self, WhoAmI.self, Help.self, Why.self, Can.self, Exit.self,
    ]
}
