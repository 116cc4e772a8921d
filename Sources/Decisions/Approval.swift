// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// A question put to one or more people before something may happen; one mechanism, different steps (G7).
///
/// The chain's name says which rules put it (`extra-devices`, `app-request`, `late-count`, `allotment-change`). The digest is of what was
/// asked: when the subject changes, the yeses are void.
package struct Approval: Row {
    package enum State: String, Stored { case open, granted, declined, lapsed, void, used }

    package static let table = Table(
        "approval", key: ["unit", "no"],
        [
            "chain", "subject_kind", "subject_no", "subject_digest", "requested_by", "state", "expires_ms", "used_by",
            "made_ms", "rev",
        ])
    package var unit: UnitID
    package var no: Int
    package var chain: String
    package var subjectKind: Numbered
    package var subjectNo: Int
    package var digest: String
    package var requestedBy: PersonID
    package var state: State
    /// Unanswered by then it lapses: computed, never a job's flag.
    package var expires: Instant?
    /// The loan that used it: single use is a column.
    package var usedBy: Int?
    package var made: Instant
    package var rev = 0

    package init(
        unit: UnitID, no: Int, chain: String, subjectKind: Numbered, subjectNo: Int, digest: String,
        requestedBy: PersonID,
        state: State = .open, expires: Instant?, made: Instant
    ) {
        self.unit = unit
        self.no = no
        self.chain = chain
        self.subjectKind = subjectKind
        self.subjectNo = subjectNo
        self.digest = digest
        self.requestedBy = requestedBy
        self.state = state
        self.expires = expires
        self.made = made
    }

    package var cells: [Cell] {
        Decisions.cells(
            unit, no, chain, subjectKind, subjectNo, digest, requestedBy, state, expires, usedBy, made, rev)
    }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        no = try c()
        chain = try c()
        subjectKind = try c()
        subjectNo = try c()
        digest = try c()
        requestedBy = try c()
        state = try c()
        expires = try c()
        usedBy = try c()
        made = try c()
        rev = try c()
    }

    package static let numbered = Shape<Approval>("numbered", .equal("unit"), .equal("no"))
    package static let about = Shape<Approval>(
        "about", .equal("unit"), .equal("subject_kind"), .equal("subject_no"))
    package static let open = Shape<Approval>("open", .equal("unit"), .constant("state", .text("open")))
}

/// One person's answer within an approval, or the answer still wanted from them.
///
/// A step belongs either to a named person (an owner) or to whoever holds a role; never both.
package struct ApprovalStep: Row {
    package enum State: String, Stored { case waiting, yes, no, revoked }

    package static let table = Table(
        "approval_step", key: ["unit", "no", "step"],
        ["stage", "person", "role", "mask", "state", "decided_by", "at_ms", "reason", "rev"], free: ["reason"])
    package var unit: UnitID
    package var no: Int
    package var step: Int
    /// Steps of one stage are answered in any order; a later stage waits for the earlier one.
    package var stage: Int
    package var person: PersonID?
    package var role: String?
    /// The labels asked for, where the question is about labels.
    package var mask: Int?
    package var state: State
    package var decidedBy: PersonID?
    package var at: Instant?
    package var reason: String?
    package var rev = 0

    package init(
        unit: UnitID, no: Int, step: Int, stage: Int = 1, person: PersonID? = nil, role: String? = nil,
        mask: Int? = nil,
        state: State = .waiting
    ) {
        self.unit = unit
        self.no = no
        self.step = step
        self.stage = stage
        self.person = person
        self.role = role
        self.mask = mask
        self.state = state
    }

    package var cells: [Cell] {
        Decisions.cells(unit, no, step, stage, person, role, mask, state, decidedBy, at, reason, rev)
    }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        no = try c()
        step = try c()
        stage = try c()
        person = try c()
        role = try c()
        mask = try c()
        state = try c()
        decidedBy = try c()
        at = try c()
        reason = try c()
        rev = try c()
    }
    package var subjects: [Subject] { person.map { [Subject($0)] } ?? [] }

    package static let of = Shape<ApprovalStep>("of", .equal("unit"), .equal("no"))
    package static let waitingFor = Shape<ApprovalStep>(
        "waiting_for", .equal("unit"), .equal("person"), .constant("state", .text("waiting")))
    /// Every step at the unit that names a person and waits, whoever it is.
    package static let waitingByName = Shape<ApprovalStep>(
        "waiting_by_name", .equal("unit"), .isSet("person"), .constant("state", .text("waiting")))
    /// Every step at the unit that asks a role and waits.
    package static let waitingByRole = Shape<ApprovalStep>(
        "waiting_by_role", .equal("unit"), .isSet("role"), .constant("state", .text("waiting")))
    package static let waitingForRole = Shape<ApprovalStep>(
        "waiting_for_role", .equal("unit"), .equal("role"), .constant("state", .text("waiting")))
}
