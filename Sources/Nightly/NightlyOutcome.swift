// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
package import People

/// What a run of the night did, to be shown and logged.
package struct NightlyOutcome: Sendable, Equatable {
    /// One line for each day that was closed.
    package var closed: [String] = []
    /// Days that another run closed first.
    package var others = 0
    package var gathered: [String] = []
    package var sent = 0
    package var dropped = 0
    package var failures: [String] = []
    /// Messages that still wait.
    package var waiting = 0
    /// Sites whose night could not be done, with why.
    package private(set) var stuck: [String] = []
    /// How the run ended, as an exit code: that of the first site that was stuck.
    package private(set) var exit: Refusal.Exit?
    private var units: Set<UnitID> = []

    package init() {}

    /// Counts a unit in; false when this run has already been there.
    mutating func seen(_ unit: Unit) -> Bool {
        units.insert(unit.unit).inserted
    }

    /// Takes over what was done at one unit; with a name, its lines begin with it.
    mutating func add(_ one: NightlyOutcome, of name: String?) {
        func said(_ line: String) -> String { name.map { "\($0): \(line)" } ?? line }
        closed += one.closed.map(said)
        gathered += one.gathered.map(said)
        failures += one.failures
        others += one.others
        sent += one.sent
        dropped += one.dropped
        waiting += one.waiting
    }

    mutating func stuck(at name: String, _ why: String, _ exit: Refusal.Exit) {
        stuck.append("\(name): \(why)")
        if self.exit == nil { self.exit = exit }
    }

    package var page: Page {
        var page = Page()
        for line in stuck { page.add(.bad(line)) }
        for line in closed { page.add(.good(line)) }
        if others > 0 {
            page.add(.note("\(others == 1 ? "One day was" : "\(others) days were") closed by another run meanwhile."))
        }
        if closed.isEmpty, others == 0, stuck.isEmpty { page.add(.line("No night is owed.")) }
        for line in gathered { page.add(.line(line)) }
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
