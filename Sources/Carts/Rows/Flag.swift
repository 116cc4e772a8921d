// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// What close of day found and nobody has settled yet. The first night's flag stays and climbs; later nights raise no second.
package struct Flag: Row {
    package static let table = Table(
        "flag", key: ["site", "no"],
        [
            "first_day", "code", "subject_kind", "subject_no", "mask", "person", "step", "settled_ms",
            "settled_by", "why", "rev",
        ], free: ["why"])
    package var site: UnitID
    package var no: Int
    package var firstDay: Day
    package var code: String
    package var subjectKind: Numbered
    package var subjectNo: Int
    package var mask: Slots
    /// Who answers: the last user for labels, the coordinating teacher for the cart.
    package var person: PersonID?
    /// How far it has climbed: 0 coordinating teacher and coordinator, 1 principal, 2 Desktop Services.
    package var step: Int
    package var settled: Instant?
    package var settledBy: PersonID?
    package var why: String?
    package var rev: Int = 0

    package init(
        site: UnitID, no: Int, firstDay: Day, code: String, subjectKind: Numbered, subjectNo: Int, mask: Slots,
        person: PersonID? = nil, step: Int = 0, settled: Instant? = nil, settledBy: PersonID? = nil,
        why: String? = nil
    ) {
        self.site = site
        self.no = no
        self.firstDay = firstDay
        self.code = code
        self.subjectKind = subjectKind
        self.subjectNo = subjectNo
        self.mask = mask
        self.person = person
        self.step = step
        self.settled = settled
        self.settledBy = settledBy
        self.why = why
    }
    package var cells: [Cell] {
        Decisions.cells(
            site, no, firstDay, code, subjectKind, subjectNo, mask, person, step, settled, settledBy, why, rev)
    }
    package init(reader c: inout CellReader) throws {
        site = try c()
        no = try c()
        firstDay = try c()
        code = try c()
        subjectKind = try c()
        subjectNo = try c()
        mask = try c()
        person = try c()
        step = try c()
        settled = try c()
        settledBy = try c()
        why = try c()
        rev = try c()
    }
    package var subjects: [Subject] {
        [Subject(.flag, no), Subject(subjectKind, subjectNo)] + (person.map { [Subject($0)] } ?? [])
    }

    package static let open = Shape<Flag>("open", .equal("site"), .isNull("settled_ms"))
    package static let settledSince = Shape<Flag>("settled_since", .equal("site"), .atLeast("settled_ms"))
    package static let numbered = Shape<Flag>("numbered", .equal("site"), .equal("no"))
    package static let on = Shape<Flag>("on", .equal("site"), .equal("first_day"))
}
