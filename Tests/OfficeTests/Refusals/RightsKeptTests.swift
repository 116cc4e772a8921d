// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import People
import TestKit
import Testing

/// Whatever is refused for a right is "not permitted" (77) and kept, for every request there is.
@Suite("Refused rights are kept")
struct RightsKeptTests {
    private func kept(_ school: SampleSchool) throws -> Int {
        try school.rows(KeptRefusal.since, school.site, Instant(ms: 0)).count
    }

    @Test("S1 F21 each request in the registry, asked for without its right, is 77 and kept; none is left out")
    func registry() throws {
        let school = try SampleSchool(at: 10 * 60 + 15)
        var asked: Set<String> = []
        var made: Set<String> = []
        // A substitute never acts, the job closes days only, the auditor looks, the principal leads.
        let readers = ["subst", "robot", "ashby", "kim", "adeyemi", "haddad"]
        var thrower = Thrower(7, at: school)
        for kind in Thrower.kinds {
            for _ in 0..<12 where !asked.contains(kind.name) {
                for who in readers {
                    let before = try kept(school)
                    do {
                        guard try thrower.throwOne(kind, as: who) else { continue }
                        made.insert(kind.name)
                    } catch let refused as Refused {
                        made.insert(kind.name)
                        guard refused.exit == .notPermitted else { continue }
                        asked.insert(kind.name)
                        let after = try kept(school)
                        #expect(after > before, "\(kind.name) by \(who): \(refused)")
                    } catch is StorageFault {
                        continue
                    }
                }
            }
        }
        let missed = made.subtracting(asked)
        #expect(made.count > 60)
        #expect(missed.isEmpty, "never refused for a right: \(missed.sorted())")
    }

    @Test("S1 F21 of a thousand requests by anybody, whatever is not permitted is kept", arguments: 1...3)
    func thrown(seed: Int) throws {
        let school = try SampleSchool(at: 10 * 60 + 15)
        var thrower = Thrower(seed, at: school)
        for _ in 0..<350 {
            let before = try kept(school)
            do {
                _ = try thrower.throwOne()
            } catch let refused as Refused where refused.exit == .notPermitted {
                let rights = refused.refusals.filter { $0.exit == .notPermitted && $0.code != SignedOut.code }
                #expect(rights.allSatisfy { $0.kept }, "\(refused)")
                let after = try kept(school)
                #expect(rights.isEmpty || after > before, "\(refused)")
            } catch is Refused {
            } catch is StorageFault {
            }
        }
    }
}
