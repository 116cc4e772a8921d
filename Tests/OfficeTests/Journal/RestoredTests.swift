// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Office
import TestKit
import Testing

/// Undo and correct say what is the case again, whatever was taken back.
@Suite("What is so again")
struct RestoredTests {
    @Test("F17 what is undone says what is so again, its old sentence only as something said", arguments: 1...6)
    func undone(seed: Int) throws {
        let school = try SampleSchool(at: 10 * 60 + 15)
        var thrower = Thrower(seed, at: school)
        for kind in Thrower.kinds.shuffled(using: &thrower.dice) {
            for who in ["marquez", "castillo", "okafor", "ramos", "adeyemi"] {
                guard let done = try? thrower.receipt(kind, as: who) else { continue }
                guard let entry = done.entry else { continue }
                guard let back = try? school.perform(UndoEntry(unit: school.site, entry: entry), as: who) else {
                    break
                }
                let again = back.data["again"]?.array ?? []
                #expect(!again.isEmpty, "\(kind.name): \(back.headline) after \(done.headline)")
                #expect(back.headline.hasPrefix("Entry \(entry) is undone. "), "\(back.headline)")
                #expect(!back.headline.contains(done.headline), "\(back.headline)")
                #expect(back.details.first == "It had said: “\(done.headline)”")
                break
            }
        }
    }
}
