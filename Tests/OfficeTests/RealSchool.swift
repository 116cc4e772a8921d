// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// A real desk, no rehearsal, where some people have passphrases.
struct RealSchool {
    static let passphrase = "correct horse battery"
    let school: SampleSchool

    init(_ handles: String...) throws {
        school = try SampleSchool(rehearsal: false)
        guard !handles.isEmpty else { return }
        // Hashing costs a tenth of a second; one hash will do for all.
        let hash = try #require(Sodium.hash(passphrase: Self.passphrase))
        try school.arrange(
            handles.map {
                .insert(Credential(person: school.person($0), hash: hash, changed: Instant(ms: 1_785_000_000_000)))
            })
    }

    func signIn(_ name: String, _ passphrase: String = RealSchool.passphrase) throws -> SignedIn {
        try school.desk.signIn(name: name, passphrase: passphrase, kind: .shell)
    }
}

/// The codes of what was refused; empty when nothing was.
func codes(_ body: () throws -> Void) throws -> [String] {
    do {
        try body()
        return []
    } catch let refused as Refused {
        return refused.refusals.map(\.code)
    }
}
