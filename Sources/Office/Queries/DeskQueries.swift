// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What the desk tells everyone who acts at it: their day, what waits for them, how things stand.
package enum DeskQueries {
    package static let queries: [any Query.Type] = [
        Today.self, Inbox.self, DeskStatus.self, OddNames.self, WeeklySheet.self,
    ]

    package static let rights = """
        desk.today dts:below ets:below coordinator:unit principal:unit teacher:unit
        desk.inbox dts:below ets:below coordinator:unit principal:unit teacher:unit
        desk.status dts:below ets:below coordinator:unit principal:unit teacher:unit auditor:unit
        """
}
