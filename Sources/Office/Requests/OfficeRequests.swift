// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// The requests and queries that belong to the office itself, joined from its folders.
package enum OfficeRequests {
    package static let all: [any Request.Type] =
        LoadingRequests.all + EveningRequests.all + [
            UndoEntry.self, CorrectEntry.self, AnswerTogether.self, AnswerWithApps.self,
        ]
    package static let queries: [any Query.Type] =
        Lookups.queries + DeskQueries.queries + EveningRequests.queries + [
            LookAtJournal.self, LookAtUndo.self, LookAtRefusals.self, LookAtGreeting.self,
        ]

    /// The rights of what is no request because it works on the whole file.
    package static let verifying = Permission("journal.verify")
    package static let backingUp = Permission("desk.backup")
    package static let restoring = Permission("desk.restore")

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = [
        LoadingRequests.rights, Lookups.rights, DeskQueries.rights, EveningRequests.rights, own,
    ].joined(separator: "\n")

    private static let own = """
        journal.see dts:below ets:own principal:unit coordinator:unit teacher:own auditor:unit
        journal.verify dts:below principal:unit coordinator:unit auditor:unit
        journal.undo dts:below ets:own principal:own coordinator:own teacher:own
        journal.correct coordinator:unit
        journal.refusals principal:unit auditor:unit
        desk.greeting dts:below ets:own principal:own coordinator:own teacher:own auditor:own
        desk.backup dts:below
        desk.restore dts:below
        """
}
