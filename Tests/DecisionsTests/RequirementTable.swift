// SPDX-License-Identifier: GPL-3.0-or-later

/// What the source documents ask, in short, and the command that does it; the tests that prove it are found by their titles.
struct Requirement: Sendable {
    let id: String
    let asks: String
    let commands: String
    /// False for what this release does not do yet; the page says so.
    let done: Bool

    init(_ id: String, _ asks: String, _ commands: String, done: Bool = true) {
        self.id = id
        self.asks = asks
        self.commands = commands
        self.done = done
    }

    static let all: [Requirement] = [
        Requirement(
            "S1",
            "Roles and who does what; students, substitutes, aides and student teachers never act; an auditor reads",
            "`person`, `whoami`"),
        Requirement(
            "S2", "Carts of thirty (or another capacity); each device in service in one slot, spares in a named store",
            "`cart`, `swap`, `move`, `device`"),
        Requirement("S3", "No student retrieves or returns devices", "`out`, `in`, `handoff`"),
        Requirement("S4", "The grade's number list, kept by its teachers, exportable", "`grade`"),
        Requirement("S5", "Assigned numbers for one school year", "`grade`"),
        Requirement("S6", "Student number to device; who had 7-12 on Tuesday", "`seats`, `who`"),
        Requirement("S7", "`Cart#-Device#`", "every label"),
        Requirement(
            "S8", "Profile settings by Desktop Services only",
            "a kept refusal; profiles themselves come with device management", done: false),
        Requirement(
            "S9", "App requests: coordinator, then principal, by person", "`app`, `approve`, `decline`, `designate`"),
        Requirement("S10", "App requests processed on a scheduled day", "`app list`, `inbox`, `nightly`"),
        Requirement(
            "S11", "The scheduling calendar by day, period, week and cart",
            "`reserve`, `edit`, `cancel`, `calendar`, `day`, `bells`"),
        Requirement("S12", "Check-out as a team; weekly records", "`out`, `report weekly`, `report paper`"),
        Requirement("S13", "The cart checked in every day by 5 pm", "`in`, `nightly`, `today`"),
        Requirement("S14", "Each device in its slot, cabled; the cart plugged in and locked", "`in`, `scan`"),
        Requirement(
            "S15", "Fair use: no more than the allotment, unless a named project and the owners' yes",
            "`reserve … project`, `authorize`, `approve`, `revoke`"),
        Requirement("S16", "No devices with a substitute, no exceptions", "`substitute`"),
        Requirement("S17", "Repairs: coordinator, vendor, ETS queue, closed by ETS", "`ticket` (minimal)", done: false),
        Requirement("S18", "Monitoring by role, figures and charts", "`report usage` (site)", done: false),
        Requirement("S19", "Training coordinated with ETS", "not yet", done: false),
        Requirement("S20", "Usage issues followed to a close", "not yet", done: false),
        Requirement("G1", "Enrol before issue", "`device enrol`; an unenrolled device is never lent"),
        Requirement("G7", "Approval chains as data", "`approve`, `decline`"),
    ]

    /// The field's lessons that this release answers.
    static let lessons: [String] =
        (1...22).map { "F\($0)" } + (24...30).map { "F\($0)" } + ["F33"]
}
