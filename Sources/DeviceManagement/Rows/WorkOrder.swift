// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Something a person is to do outside the desk: install an app, for now (`W3`).
package struct WorkOrder: Row {
    package enum State: String, Stored { case open, done, dropped }

    package static let table = Table(
        "work_order", key: ["unit", "no"],
        [
            "kind", "subject_kind", "subject_no", "state", "done_by", "made_ms", "done_ms", "rev",
        ])
    package var unit: UnitID
    package var no: Int
    package var kind: String
    package var subjectKind: Numbered
    package var subjectNo: Int
    package var state: State
    package var doneBy: PersonID?
    package var made: Instant
    package var done: Instant?
    package var rev: Int = 0

    package init(
        unit: UnitID, no: Int, kind: String, subjectKind: Numbered, subjectNo: Int, state: State = .open,
        doneBy: PersonID? = nil, made: Instant, done: Instant? = nil
    ) {
        self.unit = unit
        self.no = no
        self.kind = kind
        self.subjectKind = subjectKind
        self.subjectNo = subjectNo
        self.state = state
        self.doneBy = doneBy
        self.made = made
        self.done = done
    }
    package var cells: [Cell] {
        Decisions.cells(unit, no, kind, subjectKind, subjectNo, state, doneBy, made, done, rev)
    }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        no = try c()
        kind = try c()
        subjectKind = try c()
        subjectNo = try c()
        state = try c()
        doneBy = try c()
        made = try c()
        done = try c()
        rev = try c()
    }
    package var subjects: [Subject] { [Subject(.workOrder, no), Subject(subjectKind, subjectNo)] }

    package static let about = Shape<WorkOrder>("about", .equal("unit"), .equal("subject_kind"), .equal("subject_no"))
    package static let open = Shape<WorkOrder>("open", .equal("unit"), .constant("state", .text("open")))
}
