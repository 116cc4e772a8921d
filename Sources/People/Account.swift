// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// A passphrase's hash (Argon2id); in no journal body, no export, no log (F30).
package struct Credential: Row {
    package static let table = Table("credential", key: ["person"], ["hash", "changed_ms"], kind: .secret)
    package var person: PersonID
    package var hash: String
    package var changed: Instant
    package init(person: PersonID, hash: String, changed: Instant) {
        self.person = person
        self.hash = hash
        self.changed = changed
    }
    package var cells: [Cell] { Decisions.cells(person, hash, changed) }
    package init(reader c: inout CellReader) throws {
        person = try c()
        hash = try c()
        changed = try c()
    }
    package static let of = Shape<Credential>("of", .equal("person"))
}

/// A signed-in session, a login token or a job's token; the database holds only the hash of its secret.
package struct Session: Row {
    package enum Kind: String, Stored { case shell, login, job }
    package static let table = Table(
        "session", key: ["token_hash"], ["person", "kind", "made_ms", "expires_ms", "ended_ms"], kind: .secret)
    package var tokenHash: [UInt8]
    package var person: PersonID
    package var kind: Kind
    package var made: Instant
    package var expires: Instant
    package var ended: Instant?
    package init(tokenHash: [UInt8], person: PersonID, kind: Kind, made: Instant, expires: Instant) {
        self.tokenHash = tokenHash
        self.person = person
        self.kind = kind
        self.made = made
        self.expires = expires
    }
    package var cells: [Cell] { Decisions.cells(tokenHash, person, kind, made, expires, ended) }
    package init(reader c: inout CellReader) throws {
        tokenHash = try c()
        person = try c()
        kind = try c()
        made = try c()
        expires = try c()
        ended = try c()
    }
    package static let open = Shape<Session>("open", .equal("person"), .isNull("ended_ms"))
}

/// A single-use code by which a person sets their own passphrase: an invitation or a reset.
package struct Invitation: Row {
    package static let table = Table(
        "invitation", key: ["code_hash"], ["person", "made_by", "made_ms", "expires_ms", "used_ms"], kind: .secret)
    package var codeHash: [UInt8]
    package var person: PersonID
    package var madeBy: PersonID
    package var made: Instant
    package var expires: Instant
    package var used: Instant?
    package init(codeHash: [UInt8], person: PersonID, madeBy: PersonID, made: Instant, expires: Instant) {
        self.codeHash = codeHash
        self.person = person
        self.madeBy = madeBy
        self.made = made
        self.expires = expires
    }
    package var cells: [Cell] { Decisions.cells(codeHash, person, madeBy, made, expires, used) }
    package init(reader c: inout CellReader) throws {
        codeHash = try c()
        person = try c()
        madeBy = try c()
        made = try c()
        expires = try c()
        used = try c()
    }
    package static let hashed = Shape<Invitation>("hashed", .equal("code_hash"))
    package static let open = Shape<Invitation>("open", .equal("person"), .isNull("used_ms"))
}

/// Failed sign-ins under one folded typed name, existing or not; never keyed on address, terminal or environment (F28).
package struct Attempt: Row {
    package static let table = Table(
        "attempt", key: ["handle_key"], ["failures", "last_ms", "retry_ms"], kind: .secret)
    package var handleKey: String
    package var failures: Int
    package var last: Instant
    package var retry: Instant
    package init(handleKey: String, failures: Int, last: Instant, retry: Instant) {
        self.handleKey = handleKey
        self.failures = failures
        self.last = last
        self.retry = retry
    }
    package var cells: [Cell] { Decisions.cells(handleKey, failures, last, retry) }
    package init(reader c: inout CellReader) throws {
        handleKey = try c()
        failures = try c()
        last = try c()
        retry = try c()
    }
    package static let named = Shape<Attempt>("named", .equal("handle_key"))
    package static let before = Shape<Attempt>("before", .atMost("last_ms"))
}

/// A refusal kept beside the journal: who, what, when, which code (S3, S8, S15, S16, rights, sign-ins).
package struct KeptRefusal: Row {
    package static let table = Table(
        "kept_refusal", key: ["unit", "at_ms", "no"], ["person", "request", "code", "sentence"], free: ["sentence"],
        kind: .bookkeeping)
    package var unit: UnitID
    package var at: Instant
    package var no: Int
    package var person: PersonID?
    package var request: String
    package var code: String
    package var sentence: String
    package init(
        unit: UnitID, at: Instant, no: Int, person: PersonID?, request: String, code: String, sentence: String
    ) {
        self.unit = unit
        self.at = at
        self.no = no
        self.person = person
        self.request = request
        self.code = code
        self.sentence = sentence
    }
    package var cells: [Cell] { Decisions.cells(unit, at, no, person, request, code, sentence) }
    package init(reader c: inout CellReader) throws {
        unit = try c()
        at = try c()
        no = try c()
        person = try c()
        request = try c()
        code = try c()
        sentence = try c()
    }
    package static let since = Shape<KeptRefusal>("since", .equal("unit"), .atLeast("at_ms"))
}
