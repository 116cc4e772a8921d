// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: out, in, hand-off, scan, holds, what is where, the records.
package enum CustodyCommands {
    package static let all: [any DeskCommand.Type] = [
        Out.self, In.self, HandOff.self, Accept.self, Scan.self, Swap.self, Move.self, HoldBack.self, Release.self,
        Found.self,
        CartShow.self, CartLister.self, ReportWeekly.self, ReportPaper.self, ReportUsage.self,
    ]
}
