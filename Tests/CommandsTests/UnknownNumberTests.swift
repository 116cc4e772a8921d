// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Decisions
import TestKit
import Testing

/// A number that was never given out, at every command that takes one.
@Suite("Numbers that are not there")
struct UnknownNumberTests {
    @Test(
        "F21 an unknown number of any kind is not found (2), and the sentence says so of that number",
        arguments: [
            ("okafor", "cancel R99"), ("okafor", "cancel E99"), ("okafor", "edit R99 p4"), ("okafor", "revoke R99"),
            ("okafor", "approve R99"), ("okafor", "decline R99 \"no\""), ("okafor", "authorize R99"),
            ("okafor", "approve E99"), ("marquez", "approve A99"), ("marquez", "decline A99 \"no\""),
            ("marquez", "approve C99"), ("marquez", "decline C99 \"no\""), ("okafor", "approve G99"),
            ("okafor", "decline G99 \"no\""), ("okafor", "accept H99"), ("okafor", "handoff withdraw H99"),
            ("marquez", "substitute withdraw S99 \"is back\""), ("marquez", "ticket show T99"),
            ("marquez", "ticket accept T99"), ("marquez", "ticket vendor T99 V-1"),
            ("marquez", "ticket note T99 \"ordered\""), ("ramos", "ticket move T99"),
            ("kim", "ticket close T99 \"mended\""), ("marquez", "app show A99"), ("okafor", "app edit A99 name \"X\""),
            ("okafor", "app withdraw A99"), ("marquez", "app install A99"), ("ramos", "flag settle F99 \"gone\""),
            ("marquez", "report loss F99"), ("marquez", "correct C99 \"miscounted\" missing 3"),
            ("okafor", "undo 99"), ("marquez", "correct 99 \"the wrong cart\""), ("marquez", "journal entry 99"),
            ("marquez", "designate end 99"),
        ])
    func notFound(who: String, line: String) throws {
        let desk = try AtDesk(who)
        do {
            let outcome = try Dispatcher.run(try Typed(Line(line)), in: try desk.context())
            Issue.record("\(line): \(outcome.page)")
        } catch let refused as Refused {
            #expect(refused.exit == .notFound, "\(line): \(refused)")
            #expect(refused.refusals.allSatisfy { $0.sentence.contains("99") }, "\(line): \(refused)")
            #expect(!refused.refusals.contains { $0.sentence.contains("left") || $0.sentence.contains("wait for an") })
        } catch let misread as Misread {
            #expect(misread.exit == .notFound && misread.sentence.contains("99"), "\(line): \(misread)")
        }
    }
}
