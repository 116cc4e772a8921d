// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: journal, undo, correct, reports, backup.
package enum EvidenceCommands {
    package static let all: [any DeskCommand.Type] = []
}
