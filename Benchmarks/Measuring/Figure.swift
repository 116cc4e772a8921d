// SPDX-License-Identifier: GPL-3.0-or-later

/// One line of the table: what was asked for, what came out.
struct Figure: Sendable {
    let what: String
    let must: String
    let found: String
    /// Nil where it could not be measured.
    let met: Bool?

    init(_ what: String, must: String, _ found: String, met: Bool?) {
        self.what = what
        self.must = must
        self.found = found
        self.met = met
    }

    var verdict: String {
        switch met {
        case true?: "met"
        case false?: "MISSED"
        case nil: "not measured"
        }
    }
}

/// One row of the table that can be asked for by name: `cartdesk-bench measure reserve grids`.
protocol Measure: SendableMetatype {
    static var name: String { get }
    static func figures(_ bench: Bench) throws -> [Figure]
}
