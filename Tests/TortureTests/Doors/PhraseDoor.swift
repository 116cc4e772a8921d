// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Decisions
import Glibc
import Office
import Synchronization
import TestKit

extension Doors {
    private static let school = Mutex<(school: SampleSchool, token: Token)?>(nil)

    /// The whole way of a typed line up to the request it would make, and what TAB offers at its end, at a real school.
    static func words(_ text: String) -> [String] {
        do {
            let (school, token) = try school.withLock { known in
                if let known { return known }
                let school = try SampleSchool()
                let made = (school: school, token: try school.token("marquez"))
                known = made
                atexit { Doors.forget() }
                return made
            }
            let context = Context(
                desk: school.desk, token: token, site: school.site, siteCode: "lincoln", siteName: "Lincoln School",
                isRehearsal: true, door: .command, now: Moment(school.desk.surroundings.clock(), in: school.zone),
                flags: try Flags.reading([]), prompts: Prompts(), services: Services(),
                sitting: Sitting(isShell: false),
                database: school.path, environment: [:], local: school.desk)
            _ = Dispatcher.offers(text) { context }
            let typed = try Typed(Line(text))
            try read(typed.type, typed.line, context)
            return []
        } catch let misread as Misread {
            return drawn(misread.line, misread.range, misread.whole)
        } catch is Refused {
            return []
        } catch let fault as StorageFault {
            return ["a line reached the store's own faults: \(fault)"]
        } catch {
            return ["a line threw \(error)"]
        }
    }

    /// The school goes with the program.
    static func forget() { school.withLock { $0 = nil } }

    /// The command's own reader over the words behind its verb.
    private static func read<C: DeskCommand>(_ type: C.Type, _ line: Line, _ context: Context) throws {
        let words = line.words.filter { $0.quoted || !$0.text.hasPrefix("--") }
        let named = type.noun != nil && words.count > 1 && type.names.contains(words[1].text)
        var reader = PhraseReader(line: line.text, words: Array(words.dropFirst(named ? 2 : 1)), in: context)
        _ = try C.read(&reader)
        try reader.end()
    }
}
