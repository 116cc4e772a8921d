// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions
import GRDB
package import Office
import Store

/// Puts a copy in the place of a desk, or where there is none.
///
/// The copy is taken beside the desk, verified there, given a new epoch that names what it replaces, and only then put in place: into the file
/// that others have open, as one transaction, so that nobody goes on writing into a desk that is gone. What it replaces is kept beside it, taken in
/// the turn of all writers: no entry falls between the desk that is kept and the one that comes.
/// - Source: F23
package struct Restore {
    package let copy: String
    package let database: String
    package let surroundings: Surroundings
    /// Replaces a desk that has entries the copy lacks, or that is another desk: only when that is said.
    package let replacesNewer: Bool

    package init(copy: String, database: String, surroundings: Surroundings, replacesNewer: Bool) {
        self.copy = copy
        self.database = database
        self.surroundings = surroundings
        self.replacesNewer = replacesNewer
    }

    package struct Done: Sendable {
        package let journals: [Verification]
        /// Where the desk that was replaced is kept.
        package let kept: String?
    }

    /// Whether there is a desk in that place, which then says who may restore.
    package var hasDesk: Bool { CopyFile.exists(database) }

    package func run(by handle: String?) throws -> Done {
        if CopyFile.isLink(database) { throw CopyRefused.refused("\(database) is a link: name the file itself.") }
        let replaces = hasDesk
        let beside = database + ".restoring-" + surroundings.random(6).hex
        defer { CopyFile.remove(beside) }
        if !replaces { try FileFacts.check(database, create: true) }
        try CopyFile.take(copy, into: beside)
        try Inspection.checkForm(beside)
        let account = CopyFile.owner(beside)?.account ?? "an account of the machine"

        let engine = try SQLiteEngine(path: beside, interrupted: surroundings.interrupted)
        // A copy may be older than the program: it is brought to this schema first, and what that writes is verified with the rest.
        try Migrating.migrate(engine, surroundings)
        try Inspection.journals(engine, copy)
        let desk = LocalDesk(archive: TableArchive(engine), surroundings: surroundings)
        let target = replaces ? try SQLiteEngine(path: database, interrupted: surroundings.interrupted) : nil
        let present = target.map { LocalDesk(archive: TableArchive($0), surroundings: surroundings) }
        let ledgers = try present?.ledgers() ?? []
        if let present { try compare(present, ledgers, with: desk) }
        try desk.restored(from: copy, replacing: ledgers, by: handle, account: "the machine account \(account)")
        let journals = try LocalDesk.verifyAll(TableArchive(engine), tables: true)

        guard let target, let present else {
            engine.close()
            try CopyFile.settle(beside, as: database)
            return Done(journals: journals, kept: nil)
        }
        let kept = Self.unused("\(database).before-epoch-\(journals.map(\.epoch).max() ?? 0)")
        var isKept = false
        do {
            try target.copyIn(engine) {
                guard try present.ledgers().map(\.opening.head) == ledgers.map(\.opening.head) else {
                    throw StorageFault.conflict
                }
                _ = try Backup.make(of: target, to: kept)
                isKept = true
            }
        } catch {
            // Left behind, it would stand in the way of the next try.
            if isKept { CopyFile.remove(kept) }
            throw error
        }
        engine.close()
        return Done(journals: journals, kept: kept)
    }

    /// Refuses a copy that would lose entries, or that is of another desk, unless that was said.
    private func compare(
        _ present: LocalDesk, _ ledgers: [(unit: UnitID, code: String, opening: Opening)], with copy: LocalDesk
    ) throws {
        let theirs = try copy.ledgers()
        if try copy.isRehearsal != present.isRehearsal {
            throw CopyRefused.refused(
                "A rehearsal and a real desk never take each other's place. Name another --database.", exit: .rule)
        }
        guard !replacesNewer else { return }
        for (unit, code, opening) in ledgers {
            guard let other = theirs.first(where: { $0.code == code }) else {
                throw CopyRefused.refused(
                    "The copy knows no \(code): it is of another desk.", instead: [said], exit: .rule)
            }
            // An upgrade's entry at an end is no act: the copy has just got one of its own.
            let (mine, theirs) = (
                try present.lastAct(at: unit, opening), try copy.lastAct(at: other.unit, other.opening)
            )
            let lost = mine - theirs
            let common = try present.hash(of: min(mine, theirs), at: unit)
            let shared = try copy.hash(of: min(mine, theirs), at: other.unit)
            if common != shared {
                throw CopyRefused.refused(
                    "The copy's journal of \(code) is another one: it is of another desk, or from before a restore.",
                    instead: [said], exit: .rule)
            }
            if lost > 0 {
                let many = lost == 1 ? "1 entry" : "\(lost) entries"
                throw CopyRefused.refused(
                    "The desk is newer: \(many) of \(code) that the copy lacks would be lost.", instead: [said],
                    exit: .rule)
            }
        }
    }

    /// A name that nothing has: a restore that was killed may have left a file of the plain one.
    private static func unused(_ name: String) -> String {
        var others = 1
        var path = name
        while CopyFile.exists(path) {
            others += 1
            path = "\(name)-\(others)"
        }
        return path
    }

    private var said: String { "restore \(copy) over-newer" }
}
