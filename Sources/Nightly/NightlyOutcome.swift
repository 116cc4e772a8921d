// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What a run of the night did, to be shown and logged.
package struct NightlyOutcome: Sendable, Equatable {
    /// One line for each day that was closed.
    package var closed: [String] = []
    /// Days that another run closed first.
    package var others = 0
    package var gathered: String?
    package var sent = 0
    package var dropped = 0
    package var failures: [String] = []
    /// Messages that still wait.
    package var waiting = 0

    package init() {}

    package var page: Page {
        var page = Page()
        for line in closed { page.add(.good(line)) }
        if others > 0 {
            page.add(.note("\(others == 1 ? "One day was" : "\(others) days were") closed by another run meanwhile."))
        }
        if closed.isEmpty, others == 0 { page.add(.line("No night is owed.")) }
        if let gathered { page.add(.line(gathered)) }
        if sent > 0 { page.add(.line("\(sent == 1 ? "One message" : "\(sent) messages") sent.")) }
        if dropped > 0 {
            page.add(
                .note(
                    "\(dropped == 1 ? "One message" : "\(dropped) messages") without an address; to be read at the desk."
                ))
        }
        for failure in failures { page.add(.warn("A message could not be sent: \(failure)")) }
        if waiting > 0 {
            page.add(.note("\(waiting == 1 ? "One message waits" : "\(waiting) messages wait") to be sent."))
        }
        return page
    }
}
