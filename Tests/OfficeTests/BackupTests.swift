// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import Foundation
import Office
import People
import Store
import StoreSQLite
import Synchronization
import TestKit
import Testing

@Suite("Backup and restore")
final class BackupTests {
    private let school: SampleSchool
    private let copy: String

    init() throws {
        school = try SampleSchool()
        copy = school.path + ".copy"
    }

    deinit { Sweep.away(school.path) }

    private func rename(_ shown: String) throws {
        try school.perform(RenamePerson(unit: school.site, person: school.person("okafor"), shown: shown), as: "okafor")
    }

    private func backUp() throws -> [Verification] {
        let engine = try SQLiteEngine(path: school.path)
        defer { engine.close() }
        return try Backup.make(of: engine, to: copy)
    }

    private func restore(to path: String? = nil, overNewer: Bool = false) throws -> Restore.Done {
        try Restore(
            copy: copy, database: path ?? school.path, surroundings: school.desk.surroundings, replacesNewer: overNewer
        ).run(by: "ramos")
    }

    private var shown: String? { get throws { try school.rows(Person.id, school.person("okafor")).first?.name } }

    @Test("F23 a copy is whole, verified, only its owner's, and never over another file")
    func copied() throws {
        try rename("C.")
        let found = try backUp()
        #expect(found.map(\.entries) == [2])
        let mode = try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try codes { _ = try backUp() } == ["copy-refused"])
        try FileManager.default.removeItem(atPath: copy)
        try FileManager.default.createSymbolicLink(atPath: copy, withDestinationPath: school.path + ".elsewhere")
        #expect(try codes { _ = try backUp() } == ["copy-refused"])
        #expect(!FileManager.default.fileExists(atPath: school.path + ".elsewhere"))
        let engine = try SQLiteEngine(path: school.path)
        defer { engine.close() }
        let nowhere = school.path + ".none/desk.db"
        let refused = #expect(throws: Refused.self) { try Backup.make(of: engine, to: nowhere) }
        #expect(refused?.refusals.map(\.sentence) == ["There is no folder for \(nowhere): make it first."])
    }

    @Test(
        "F23 an older copy replaces a newer desk only when that is said; then a new epoch names both heads, and all sessions ended"
    )
    func older() throws {
        _ = try backUp()
        try rename("C.")
        let session = try school.token("okafor")
        #expect(try codes { _ = try restore() } == ["copy-refused"])
        #expect(try shown == "C.")
        let head = try #require(try school.desk.ledgers().first?.opening.head.hex)
        let done = try restore(overNewer: true)
        #expect(try shown == "Chidi Okafor")
        #expect(try codes { _ = try school.desk.bearer(session) } == ["signed-out"])
        let journal = try school.answer(LookAtJournal(unit: school.site), as: "marquez")
        #expect(journal.map(\.kind) == ["desk.restore", "desk.found"])
        #expect(journal.first?.details.contains { $0.contains(head) } == true)
        #expect(try school.desk.ledgers().first?.opening.epoch == 2)
        let found = try school.desk.verify(
            school.site, head: nil, tables: false, door: .command, as: school.token("ashby"))
        #expect(found.faults == [])
        let warnings = try school.answer(LookAtGreeting(unit: school.site), as: "okafor").warnings
        #expect(warnings.count == 1)
        #expect(warnings.first?.contains("by ramos from the machine account ") == true)
        let kept = try #require(done.kept)
        let old = try SQLiteEngine(path: kept)
        defer { old.close() }
        #expect(try LocalDesk.verifyAll(TableArchive(old)).map(\.entries) == [2])
        school.set(20_261_127, 8 * 60)
        #expect(try school.answer(LookAtGreeting(unit: school.site), as: "okafor").warnings == [])
    }

    @Test("Where there is no desk a copy becomes one")
    func fresh() throws {
        _ = try backUp()
        let place = school.path + ".new"
        let done = try restore(to: place)
        #expect(done.kept == nil)
        let engine = try SQLiteEngine(path: place)
        defer { engine.close() }
        #expect(
            try LocalDesk(archive: TableArchive(engine), surroundings: school.desk.surroundings).facts().units.count
                == 1)
        let mode = try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("F23 the log of a desk that is gone is not read into the copy that takes its place")
    func freshOverLog() throws {
        _ = try backUp()
        try rename("C.")
        // The school's file is gone from there, its log was left: what a killed program and a tidy administrator make of a place.
        let place = school.path + ".new"
        try FileManager.default.copyItem(atPath: school.path + "-wal", toPath: place + "-wal")
        let done = try restore(to: place)
        let engine = try SQLiteEngine(path: place)
        defer { engine.close() }
        let found = try LocalDesk.verifyAll(TableArchive(engine))
        #expect(found.map(\.head) == done.journals.map(\.head))
        #expect(found.flatMap(\.faults).map(\.sentence) == [])
    }

    @Test(
        "F23 a copy that would run something, or was tampered with, is refused and leaves the desk alone",
        arguments: [
            "create trigger evil after insert on session begin delete from journal; end",
            "create view spy as select * from credential",
            "drop index journal_time", "create table more(a)",
            "update journal set actor = 9 where seq = 1",
            "update journal_body set body = x'00' where part = 1",
            "delete from journal_body", "delete from journal",
        ])
    func hostile(sql: String) throws {
        _ = try backUp()
        let engine = try SQLiteEngine(path: copy)
        try engine.write(nil) { try $0.script(sql) }
        engine.close()
        #expect(try codes { _ = try restore() } == ["copy-refused"])
        #expect(try school.answer(LookAtJournal(unit: school.site), as: "marquez").map(\.kind) == ["desk.found"])
    }

    @Test("F23 no link is followed, no other file is taken for a copy")
    func links() throws {
        _ = try backUp()
        let link = school.path + ".link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: copy)
        let surroundings = school.desk.surroundings
        let followed = Restore(copy: link, database: school.path, surroundings: surroundings, replacesNewer: true)
        #expect(try codes { _ = try followed.run(by: nil) } == ["copy-refused"])
        let target = school.path + ".target"
        try FileManager.default.createSymbolicLink(atPath: target, withDestinationPath: school.path)
        #expect(try codes { _ = try restore(to: target, overNewer: true) } == ["copy-refused"])
        let folder = Restore(
            copy: NSTemporaryDirectory(), database: school.path, surroundings: surroundings, replacesNewer: true)
        #expect(try codes { _ = try folder.run(by: nil) } == ["copy-refused"])
        let text = school.path + ".text"
        try "not a database, but long enough to look at\n".write(toFile: text, atomically: true, encoding: .utf8)
        let read = Restore(copy: text, database: school.path, surroundings: surroundings, replacesNewer: true)
        #expect(try codes { _ = try read.run(by: nil) } == ["copy-refused"])
        let left = try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory()).filter {
            $0.contains(".restoring-") && $0.hasPrefix((school.path as NSString).lastPathComponent)
        }
        #expect(left == [])
    }

    @Test("F23 whoever writes while a copy is put back loses nothing: nothing is done, and the next try succeeds")
    func meanwhile() throws {
        _ = try backUp()
        try rename("C.")
        let wrote = Mutex(false)
        let quiet = school.desk.surroundings
        // A copy's new epoch is salted: at that moment somebody else saves an entry at the desk.
        let busy = Surroundings(
            clock: quiet.clock,
            random: { [school] count in
                let isFirst = wrote.withLock { wrote in
                    defer { wrote = wrote || count == 16 }
                    return !wrote && count == 16
                }
                if isFirst {
                    let rename = RenamePerson(unit: school.site, person: school.person("okafor"), shown: "C. O.")
                    _ = try? school.perform(rename, as: "okafor")
                }
                return quiet.random(count)
            }, environment: [:], clockIsSet: true)
        let restore = Restore(copy: copy, database: school.path, surroundings: busy, replacesNewer: true)
        #expect(throws: StorageFault.self) { try restore.run(by: "ramos") }
        #expect(try shown == "C. O.")
        #expect(try self.restore(overNewer: true).kept != nil)
        #expect(try shown == "Chidi Okafor")
    }

    @Test("F23 when the copy cannot be put in place, what was kept does not stand in the way of the next try")
    func interrupted() throws {
        _ = try backUp()
        try rename("C.")
        let program = try SQLiteEngine(path: school.path)
        defer { program.close() }
        // Not in the queue of writers: somebody's own program that holds SQLite's lock.
        #expect(throws: StorageFault.self) {
            try program.outside { connection in
                try connection.script("begin immediate")
                defer { try? connection.script("rollback") }
                _ = try restore(overNewer: true)
            }
        }
        #expect(try shown == "C.")
        #expect(try restore(overNewer: true).kept != nil)
        #expect(try shown == "Chidi Okafor")
    }

    @Test("F23 who restored is said as a sentence, whether or not somebody was signed in")
    func said() throws {
        _ = try backUp()
        let place = school.path + ".new"
        _ = try Restore(
            copy: copy, database: place, surroundings: school.desk.surroundings, replacesNewer: false
        ).run(by: nil)
        let engine = try SQLiteEngine(path: place)
        defer { engine.close() }
        let parts = try TableArchive(engine).read { try $0.parts(school.site, from: 2, to: 2) }
        let headline = Body.receipt(parts, entry: 2).headline
        #expect(headline.contains("with #1, by the machine account "), "\(headline)")
    }

    @Test("A desk on a server is no file: neither copied nor put back here, and no folder is made of its address")
    func server() throws {
        _ = try backUp()
        let address = NSTemporaryDirectory() + "cartdesk-\(Sodium.random(6).hex)-postgres://desk.example/cartdesk"
        #expect(throws: StorageFault.self) { try restore(to: address) }
        #expect(throws: StorageFault.self) { try SQLiteEngine(path: address) }
        #expect(!FileManager.default.fileExists(atPath: (address as NSString).deletingLastPathComponent))
    }

    @Test("A real desk and a rehearsal never take each other's place")
    func rehearsal() throws {
        let real = try SampleSchool(rehearsal: false)
        _ = try backUp()
        #expect(try codes { _ = try restore(to: real.path, overNewer: true) } == ["copy-refused"])
    }
}
