// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A form that asks for an app: endorsed by the coordinator, approved by the principal, processed on the processing day (`A14`).
///
/// A changed request loses its approvals: the approval holds the digest of what was asked.
/// - Source: S9, S10
package struct AppRequest: Row {
    package enum State: String, Stored { case open, approved, declined, withdrawn, installed }

    package static let table = Table(
        "app_request", key: ["unit", "no"],
        [
            "app_name", "bundle", "purpose", "grade", "devices", "cost", "privacy", "person", "state",
            "process_day", "made_ms", "settled_ms", "rev",
        ], free: ["purpose", "privacy"])
    package var unit: UnitID
    package var no: Int
    package var appName: String
    package var bundle: String
    package var purpose: String
    /// For whom: a grade, a class, everybody.
    package var grade: String
    /// Which devices: `cart 7`, `7-1..12`, `all`.
    package var devices: String
    package var cost: String
    /// What the app asks of children: accounts, data, ads.
    package var privacy: String
    package var person: PersonID
    package var state: State
    package var processDay: Day
    package var made: Instant
    /// When it was declined, withdrawn or installed.
    package var settled: Instant?
    package var rev: Int = 0

    package init(
        unit: UnitID, no: Int, appName: String, bundle: String, purpose: String, grade: String, devices: String,
        cost: String, privacy: String, person: PersonID, state: State = .open, processDay: Day, made: Instant
    ) {
        self.unit = unit
        self.no = no
        self.appName = appName
        self.bundle = bundle
        self.purpose = purpose
        self.grade = grade
        self.devices = devices
        self.cost = cost
        self.privacy = privacy
        self.person = person
        self.state = state
        self.processDay = processDay
        self.made = made
    }
    package var cells: [Cell] {
        Decisions.cells(
            unit, no, appName, bundle, purpose, grade, devices, cost, privacy, person, state, processDay, made,
            settled, rev)
    }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        no = try c()
        appName = try c()
        bundle = try c()
        purpose = try c()
        grade = try c()
        devices = try c()
        cost = try c()
        privacy = try c()
        person = try c()
        state = try c()
        processDay = try c()
        made = try c()
        settled = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.appRequest, no), Subject(person)] }

    package static let numbered = Shape<AppRequest>("numbered", .equal("unit"), .equal("no"))
    package static let open = Shape<AppRequest>("open", .equal("unit"), .constant("state", .text("open")))
    package static let all = Shape<AppRequest>("all", .equal("unit"))
    package static let settledSince = Shape<AppRequest>("settled_since", .equal("unit"), .atLeast("settled_ms"))
    package static let approved = Shape<AppRequest>("approved", .equal("unit"), .constant("state", .text("approved")))
}
