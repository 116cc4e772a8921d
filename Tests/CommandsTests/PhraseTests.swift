// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Decisions
import DeviceManagement
import Office
import TestKit
import Testing

@testable import Commands

@Suite("Words of a line")
struct PhraseTests {
    @Test(
        "Words keep their places; quotes keep blanks",
        arguments: [
            ("out 7  all", ["out", "7", "all"], [0..<3, 4..<5, 7..<10]),
            ("a \"b c\" d", ["a", "b c", "d"], [0..<1, 2..<7, 8..<9]),
            ("a ‘b c’", ["a", "b c"], [0..<1, 2..<7]), ("a '' # b", ["a", ""], [0..<1, 2..<4]),
            ("it’s", ["it’s"], [0..<4]),
            ("\"a \\\"b\"", ["a \"b"], [0..<7]),
        ])
    func words(text: String, words: [String], ranges: [Range<Int>]) {
        #expect(Line(text).words.map(\.text) == words)
        #expect(Line(text).words.map(\.range) == ranges)
    }

    @Test(
        "Words from a shell make a line that reads back",
        arguments: [["hold", "7-3", "cracked \"corner\""], ["a", "", "#b", "c\\d"]])
    func there(words: [String]) { #expect(Line(words: words).words.map(\.text) == words) }

    @Test(
        "F26 an accent set upon a quote, a backslash or a blank makes it no other character: what is quoted reads back",
        arguments: ["\u{0300}a b", "\\\u{0300} x", "\"\u{0301}", " \u{0308}", "#\u{0300}", "plain", "", "a”\u{0300}"])
    func accents(word: String) {
        #expect(Line(words: [word, "fri"]).words.map(\.text) == [word, "fri"])
    }

    @Test("An open quote is seen") func openQuote() { #expect(Line("why \"x").openQuote == 4) }

    @Test("F19 a person is found by sign-in name, folded, and never by the name shown")
    func person() throws {
        let desk = try AtDesk()
        #expect(try desk.read("OKAFOR") { try $0.person() }.handle == "okafor")
        let shown = try #require(try desk.misread("Chidi") { try $0.person() })
        #expect(shown.suggestions == ["okafor"])
        #expect(shown.exit == .notFound)
        #expect(try desk.misread("okafro") { try $0.person() }?.suggestions == ["okafor"])
    }

    @Test("Days and periods are read against the site's own bells")
    func times() throws {
        let desk = try AtDesk()
        let read = try desk.read("tomorrow p2-4") { words in
            let day = try words.day()
            return (day, try words.times(on: day))
        }
        #expect(read.0.iso == "2026-11-20")
        #expect(read.1.span.description == "09:24–11:46")
        let wrong = try #require(try desk.misread("fri p9") { try $0.times(on: $0.day()) })
        #expect(wrong.range == 4..<6)
        #expect(wrong.accepted.first?.contains("P1 … P4, lunch") == true)
    }

    @Test("RULES Phrases: `until DAY` is read from the first day of its span, in every phrase that has one")
    func until() throws {
        let desk = try AtDesk("marquez")
        // It is Thursday 19 November.
        #expect(try desk.read("okafor wed until thu", SubstituteEnter.read).until.iso == "2026-11-26")
        #expect(try desk.read("okafor today until fri", SubstituteEnter.read).until.iso == "2026-11-20")
        #expect(try desk.read("7 wed p3 weekly until tue", Reserve.read).series?.until.iso == "2026-12-01")
        #expect(try desk.read("7 nguyen from wed until thu", Deputy.read).until?.iso == "2026-11-26")
        #expect(try desk.read("okafor teacher from wed until thu", PersonRole.read).until?.iso == "2026-11-26")
        #expect(try desk.read("okafor all until thu", DesignateSomebody.read).lastDay.iso == "2026-11-19")
        #expect(try desk.read("wed until thu", ExportReservations.read).until.iso == "2026-11-26")
        #expect(try desk.read("from 1 nov until 30 nov", ReportUsage.read).to.iso == "2026-11-30")
        #expect(try desk.read("until tue", ReportUsage.read).to.iso == "2026-11-17")
        guard case .move(let change) = try desk.read("5 7-1 to okafor from wed until thu", GradeCommand.read) else {
            Issue.record("a change of numbers was read as something else")
            return
        }
        #expect(change.moves.first?.until?.iso == "2026-11-26")
        let wrong = try #require(try desk.misread("okafor wed until tomorrow", SubstituteEnter.read))
        #expect(wrong.range == 17..<25 && wrong.sentence == "Fri 20 Nov is before Wed 25 Nov.")
        #expect(try desk.offers("okafor mon until ", SubstituteEnter.read).prefix(2) == ["mon", "tue"])
    }

    @Test("TAB offers school days, and periods that are not over")
    func dayOffers() throws {
        let desk = try AtDesk()
        #expect(
            try desk.offers("") { try $0.day() } == [
                "today", "tomorrow", "mon", "tue", "wed", "2026-11-30", "2026-12-01", "2026-12-02",
            ])
        desk.school.set(20_261_119, 12 * 60)
        #expect(try desk.offers("today ") { try $0.times(on: $0.day()) } == ["lunch", "p5", "p6", "p7"])
    }

    @Test("TAB offers people and rooms with what may follow in their place")
    func several() throws {
        let desk = try AtDesk()
        let offers = try desk.offers("7 ") { words in
            _ = try words.cart()
            if words.keyword("in") { _ = try words.room() }
            if words.keyword("for") { _ = try words.person() }
        }
        #expect(offers == ["in", "for"])
        #expect(
            try desk.offers("in ") { words in
                if words.keyword("in") { _ = try words.room() }
            } == [
                "12", "112", "118", "119", "204", "205", "206", "208", "210", "211", "300", "301", "Library",
                "\"Science Lab\"",
            ])
    }

    /// What is typed behind "in", and the words that are the room.
    static let roomPhrases = [
        ("in 204", "204"), ("in room 204", "room 204"), ("in Science Lab", "Science Lab"),
        ("in science lab for okafor", "science lab"),
        ("in \"Science Lab\"", "Science Lab"), ("in Library for okafor", "Library"), ("in rm. 999", "rm. 999"),
        ("in 204 for okafor", "204"),
    ]

    @Test("S16 a room may be spoken in several words", arguments: roomPhrases)
    func rooms(_ text: String, _ room: String) throws {
        let read = try AtDesk().read(text) { words in
            try words.require("in")
            let room = try words.room()
            if words.keyword("for") { _ = try words.person() }
            return room
        }
        #expect(read == room)
    }

    @Test("Ids say their kind and refuse another's")
    func ids() throws {
        let desk = try AtDesk()
        #expect(try desk.read("r231") { try $0.id(.reservation) }.no == 231)
        #expect(
            try desk.misread("T9") { try $0.id(.reservation) }?.sentence
                == "T9 is a ticket; here belongs a reservation.")
    }
}
