// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
import People

/// What close of day and the outbox bring to the desk.
package enum EveningRequests {
    package static let all: [any Request.Type] = [CloseDay.self, GatherDigests.self, SettleFlag.self, ReportMail.self]
    package static let queries: [any Query.Type] = [
        NightlyState.self, NightUnits.self, FlagList.self, LossReport.self, DueMail.self, FindSeated.self,
        DeviceStory.self, DeviceReadiness.self,
    ]

    /// The nightly job's token can close days and notify, nothing else.
    package static let rights = """
        day.close    nightly:below dts:below
        outbox.send  nightly:below dts:below
        flag.settle  dts:below
        flag.see     teacher:own coordinator:unit principal:unit dts:below ets:below auditor:unit
        loss.see     coordinator:unit principal:unit dts:below auditor:unit
        nightly.see  nightly:below teacher:unit coordinator:unit principal:unit dts:below ets:below auditor:unit
        """
}

extension Actor {
    /// Whether `nightly` is a line for this person: those who hold the right to close days.
    var mayRunNight: Bool { holds(Role.desktopServices) || holds(Role.nightly) }
}
