// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: journal, undo, correct, backup.
package enum EvidenceCommands {
    package static let all: [any DeskCommand.Type] = [
        JournalList.self, JournalVerify.self, JournalHead.self, JournalRefusals.self, Undo.self, Correct.self,
        BackUp.self,
        RestoreDesk.self,
    ]
}
