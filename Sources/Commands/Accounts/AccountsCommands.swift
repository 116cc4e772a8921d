// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: sign-in, people, tokens.
package enum AccountsCommands {
    package static let all: [any DeskCommand.Type] = [
        InitDesk.self, LogIn.self, LogOut.self, SetRehearsalClock.self, PersonList.self, PersonAdd.self,
        PersonInvite.self,
        PersonReset.self, PersonRole.self, PersonRename.self, PersonContact.self, PersonBlock.self, PersonUnblock.self,
        PersonLeave.self, PersonLeavingCommand.self, PersonPassphrase.self, PersonRecover.self, TokenMake.self,
        TokenEnd.self,
    ]
}
