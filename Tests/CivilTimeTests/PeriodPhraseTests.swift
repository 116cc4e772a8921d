// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Testing

@Suite("Periods and times in words")
struct PeriodPhraseTests {
    /// HR, P1 … P4, lunch, P5 … P7; each 45 minutes with five between, from 08:00.
    static let bells: [(name: String, span: Span)] =
        ["HR", "P1", "P2", "P3", "P4", "lunch", "P5", "P6", "P7"].enumerated().compactMap { place, name in
            Span(480 + place * 50, 525 + place * 50).map { (name, $0) }
        }

    @Test(
        "Periods and wall times are read",
        arguments: [
            ("p3 in 204", "10:30–11:15 P3-P3", 1),
            ("P3", "10:30–11:15 P3-P3", 1),
            ("p03", "10:30–11:15 P3-P3", 1),
            ("period 3 weekly", "10:30–11:15 P3-P3", 2),
            ("periods 2-4", "09:40–12:05 P2-P4", 2),
            ("p2-4", "09:40–12:05 P2-P4", 1),
            ("p2-p4", "09:40–12:05 P2-P4", 1),
            ("p2–p4", "09:40–12:05 P2-P4", 1),
            ("p2 - p4 in", "09:40–12:05 P2-P4", 3),
            ("p2- 4", "09:40–12:05 P2-P4", 2),
            ("p2,p3", "09:40–11:15 P2-P3", 1),
            ("p3, p2 for", "09:40–11:15 P2-P3", 2),
            ("p2,3", "09:40–11:15 P2-P3", 1),
            ("HR-p1", "08:00–09:35 HR-P1", 1),
            ("Lunch", "12:10–12:55 lunch-lunch", 1),
            ("p4-5", "11:20–13:45 P4-P5", 1),
            ("10:15-11:00", "10:15–11:00", 1),
            ("10:15–11:00 in", "10:15–11:00", 1),
            ("10:15 - 11:00", "10:15–11:00", 3),
            ("4:30 pm - 5 pm for", "16:30–17:00", 5),
            ("noon-1pm", "12:00–13:00", 1),
            ("9:05-24:00", "09:05–24:00", 1),
        ])
    func read(words: String, shown: String, used: Int) throws {
        let list = words.split(separator: " ").map(String.init)
        let found = try #require(try PeriodPhrase(bells: Self.bells).read(list))
        let names = found.choice.first.map { " \($0)-\(found.choice.last ?? "")" } ?? ""
        #expect("\(found.choice.span)\(names)" == shown)
        #expect(found.used == used)
    }

    @Test("Bare numbers are periods only where they may be")
    func bare() throws {
        #expect(try PeriodPhrase(bells: Self.bells).read(["3"]) == nil)
        #expect(try PeriodPhrase(bells: Self.bells).read(["2-4"]) == nil)
        let open = PeriodPhrase(bells: Self.bells, bareNumbers: true)
        #expect(try open.read(["3"])?.choice.first == "P3")
        #expect(try open.read(["2-4", "in"])?.choice.last == "P4")
        #expect(throws: PhraseError.self) { try open.read(["9"]) }
    }

    @Test(
        "What looks like a time and is none is refused, with what to type",
        arguments: [
            ("p9", 0, "no period \"p9\"", "periods of that day: HR, P1 … P4, lunch, P5 … P7"),
            ("period 9", 1, "no period \"9\"", "P5 … P7"),
            ("p2-9", 0, "no period \"9\"", "P1 … P4"),
            ("p2-x", 0, "no period \"x\"", "P1 … P4"),
            ("p2-", 0, "missing", "P1 … P4"),
            ("p2-3-4", 0, "p2-3-4", "P1 … P4"),
            ("p4-p2", 0, "P2 comes before P4", "P2-P4"),
            ("p2,p4", 0, "P2 and P4 do not follow", "P2-P4"),
            ("p4,p5", 0, "P4 and P5 do not follow", "P4-P5"),
            ("11:00-10:15", 0, "does not end after", "10:15-11:00"),
            ("10:15-10:15", 0, "does not end after", "10:15-11:00"),
            ("10:15", 0, "10:15 has no end", "10:15-11:00"),
            ("4pm", 0, "16:00 has no end", "4pm-16:45"),
            ("10:75-11:00", 0, "not a range", "10:15-11:00"),
            ("1-3pm", 0, "not a range", "10:15-11:00"),
        ])
    func explained(words: String, at: Int, sentence: String, accepted: String) {
        let list = words.split(separator: " ").map(String.init)
        let error = #expect(throws: PhraseError.self) { try PeriodPhrase(bells: Self.bells).read(list) }
        #expect(error?.at == at)
        #expect(error?.sentence.contains(sentence) == true, "\(error?.sentence ?? "")")
        #expect(error?.accepted.contains(accepted) == true, "\(error?.accepted ?? "")")
    }

    @Test(
        "Words that have nothing to do with times are left alone",
        arguments: [
            "", "patel", "room 204", "7-12", "7-1..12", "p", "in 204", "2026-11-19", "lincoln:7", "project x", "weekly",
            "-",
        ])
    func untouched(words: String) throws {
        let list = words.split(separator: " ").map(String.init)
        #expect(try PeriodPhrase(bells: Self.bells).read(list) == nil)
    }

    @Test("Bells named otherwise answer to their numbers; two that answer alike are refused")
    func otherNames() throws {
        let first = try #require(Span(480, 520))
        let second = try #require(Span(530, 570))
        let named = PeriodPhrase(bells: [("Period 1", first), ("Advisory A", second)])
        #expect(try named.read(["p1"])?.choice.first == "Period 1")
        #expect(try named.read(["advisory", "a", "in"])?.used == 2)
        let numbered = PeriodPhrase(bells: [("1", first), ("2", second)])
        #expect(try numbered.read(["p1-2"])?.choice.span == Span(480, 570))
        let twins = PeriodPhrase(bells: [("P1", first), ("Period 1", second)])
        #expect(try twins.read(["p1"])?.choice.span == first)
        #expect(throws: PhraseError.self) { try twins.read(["p01"]) }
    }

    @Test("A day without bells says so")
    func noBells() {
        let error = #expect(throws: PhraseError.self) { try PeriodPhrase(bells: []).read(["p1"]) }
        #expect(error?.accepted.contains("no periods") == true)
    }
}
