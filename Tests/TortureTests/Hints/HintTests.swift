// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Decisions
import Foundation
import Office
import People
import TestKit
import Testing

/// Whatever is refused or looked at, the lines behind its arrows are accepted when their reader types them.
extension TortureTests {
    /// A thousand lines (ten thousand when it is long) are typed by everybody through days of a school; each suggested line is typed again by the
    /// same reader on a copy of that very desk: it is accepted, or asks for the words that its capitals name.
    @Test(
        "F21 every suggested line of refusals, receipts and pages is accepted when its reader types it",
        arguments: 0..<4)
    func hints(part: Int) throws {
        var lines = ThrownLines(chance: Torture.chance("hints \(part)"))
        let school = try SampleSchool()
        var clock = Clock()
        var tried = 0
        var faults: [String] = []
        var seen: Set<String> = []
        for round in 0..<Torture.rounds(short: 300, long: 2500) {
            if lines.chance.percent(12) { clock.goOn(&lines.chance, school) }
            let who = lines.chance.percent(3) ? nil : lines.chance.one(of: Self.readers)
            let line = lines.chance.percent(25) ? lines.chance.one(of: ThrownLines.pages) : lines.line()
            let typed = lines.chance.percent(8) ? line + " --yes" : line
            let answer = HintReader(school: school, who: who).type(typed)
            for hint in Set(answer.lines).sorted() {
                tried += 1
                let copy = HintReader(school: try SampleSchool(copyOf: school), who: who)
                guard let fault = Self.fault(hint, copy.type(hint)) else { continue }
                let what = "\(who ?? "nobody") \(clock.said) typed: \(typed)\n    suggested: \(hint)\n    \(fault)"
                if seen.insert(hint.split(separator: " ").prefix(2).joined(separator: " ") + fault).inserted {
                    faults.append("round \(round), " + what)
                }
            }
        }
        #expect(faults.isEmpty, Torture.again("\(faults.count) untrue hints\n" + faults.joined(separator: "\n")))
        #expect(tried > Torture.rounds(short: 50, long: 500))
    }

    /// Teachers oftener than others; everybody now and then, also who may do nothing.
    private static let readers =
        ["okafor", "okafor", "lindqvist", "castillo", "castillo", "haddad", "marquez", "marquez", "marquez", "nguyen"]
        + SampleSchool.people.map(\.handle)

    /// What is wrong with an answer to a suggested line; nil where it was accepted, or asks for what its capitals name.
    private static func fault(_ hint: String, _ answer: HintReader.Answer) -> String? {
        if answer.exit == 0 { return nil }
        let capitals = Line(hint).words.compactMap { Placeholder.read($0) }
        if let first = capitals.first, answer.exit == 64, answer.text.contains("in place of \(first)") { return nil }
        return "exit \(answer.exit): " + answer.text.prefix(300).replacing("\n", with: " / ")
    }

    /// The hours of some school days, each with its evening.
    private struct Clock {
        var day = 20_261_119
        var minute = 8 * 60 + 5
        var said: String { "\(day) \(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)" }

        mutating func goOn(_ chance: inout Chance, _ school: SampleSchool) {
            minute += chance.number(1...70)
            if minute > 17 * 60 + 40 {
                let next = [20_261_119: 20_261_120, 20_261_120: 20_261_123, 20_261_123: 20_261_124]
                day = next[day] ?? 20_261_125
                minute = 7 * 60 + 50
            }
            school.set(day, minute)
            if minute > 17 * 60 || minute < 8 * 60 { _ = HintReader(school: school, who: "robot").type("nightly") }
        }
    }
}
