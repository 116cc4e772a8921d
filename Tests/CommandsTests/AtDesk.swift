// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Decisions
import Office
import TestKit

/// Somebody at the sample school with a line to type.
struct AtDesk {
    let school: SampleSchool
    let who: String

    init(_ who: String = "okafor", school: SampleSchool? = nil) throws {
        self.school = try school ?? SampleSchool()
        self.who = who
    }

    func context(flags: [String] = [], prompts: Prompts = Prompts()) throws -> Context {
        Context(
            desk: school.desk, token: try school.token(who), site: school.site, siteCode: "lincoln",
            siteName: "Lincoln School",
            isRehearsal: true, door: .command, now: Moment(school.desk.surroundings.clock(), in: school.zone),
            flags: try Flags.reading(flags), prompts: prompts, services: Services(), sitting: Sitting(isShell: false),
            database: school.path, environment: [:], local: school.desk)
    }

    /// Reads a phrase as a command would.
    func read<T>(_ text: String, _ body: (inout PhraseReader) throws -> T) throws -> T {
        let line = Line(text)
        var reader = PhraseReader(line: text, words: line.words, in: try context())
        let read = try body(&reader)
        try reader.end()
        return read
    }

    /// What TAB offers at the end of the text.
    func offers<T>(_ text: String, _ body: (inout PhraseReader) throws -> T) throws -> [String] {
        var words = Line(text).words
        let unfinished = words.last.map { $0.range.upperBound == text.count } == true ? words.removeLast().text : ""
        var reader = PhraseReader(line: text, words: words, unfinished: unfinished, in: try context())
        _ = try? body(&reader)
        return reader.offers.map(\.word).filter { $0.hasPrefix(unfinished) }
    }

    /// The misread of a phrase, drawn as its range of the line and the sentence.
    func misread<T>(_ text: String, _ body: (inout PhraseReader) throws -> T) throws -> Misread? {
        do {
            _ = try read(text, body)
            return nil
        } catch let misread as Misread {
            return misread
        }
    }
}
