// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
package import People

/// Where the tables are: SQLite or PostgreSQL, behind the same few calls.
package protocol Archive: Sendable {
    /// One write transaction in this unit's turn; rolled back when `body` throws.
    func write<T>(_ unit: UnitID, _ body: (any ArchiveTurn) throws -> T) throws -> T
    /// One consistent look at the whole database.
    func read<T>(_ body: (any ArchiveTurn) throws -> T) throws -> T
}

/// What can be done inside one transaction.
package protocol ArchiveTurn {
    /// The head of a unit's ledger, its zone, its line upwards and its settings; nil when there is no such unit.
    func opening(_ unit: UnitID) throws -> Opening?
    /// The session of a token with its person and the roles they hold, each with its reach for `permission`.
    func bearer(_ tokenHash: [UInt8], permission: String) throws -> Bearer?
    func load(_ slices: [Slice], into facts: inout Facts) throws
    /// Saves changes: rows with a `rev` get this one and must still have the one they were read with.
    func save(_ changes: [Change], rev: Int) throws
    /// Seals the entry: the ledger's new head first, then the journal row, its parts and subjects.
    func seal(_ sealed: SealedEntry) throws
    /// The unit's entries in order, some at a time, with the parts of their bodies, as bytes: for verification.
    func sheaf(_ unit: UnitID, after seq: Int, limit: Int) throws -> Sheaf
    /// The same as values, for reading, and for what cannot be read otherwise.
    func entries(_ unit: UnitID, after seq: Int, limit: Int) throws -> [JournalEntry]
    func parts(_ unit: UnitID, from first: Int, to last: Int) throws -> [JournalPart]
    /// The lines of the unit's index of persons, carts and devices, by what they name: for verification alone.
    func index(_ unit: UnitID) throws -> [SubjectIndex.Line]
    /// Values of the whole database: the schema's version, rehearsal, the rehearsal's clock.
    func meta() throws -> [String: String]
    /// Every unit that keeps a ledger, by number, with the time of its last entry.
    func ledgers() throws -> [UnitLedger]
    func setMeta(_ key: String, _ value: String?) throws
    /// The highest value of an id that is one a database (person, device, unit).
    func highest(_ kind: Numbered) throws -> Int
    /// Ends every session, token and code of the database: a restored desk lets nobody in who was not let in anew (F24).
    func endEverySession(at: Instant) throws
    func openLedger(_ unit: UnitID, epoch: Int, seq: Int, head: [UInt8], at: Instant) throws
}

/// The state of a unit's ledger as a write begins.
package struct Opening: Sendable {
    package var epoch: Int
    package var seq: Int
    package var head: [UInt8]
    package var at: Instant
    package var zone: String
    /// The unit, then those above it.
    package var line: [UnitID]
    package var meta: [String: String]
    package var settings: [Setting]

    package init(
        epoch: Int, seq: Int, head: [UInt8], at: Instant, zone: String, line: [UnitID], meta: [String: String],
        settings: [Setting]
    ) {
        self.epoch = epoch
        self.seq = seq
        self.head = head
        self.at = at
        self.zone = zone
        self.line = line
        self.meta = meta
        self.settings = settings
    }
}

/// Whose token it is, as the tables have it now.
package struct Bearer: Sendable {
    package var session: Session
    package var person: Person
    package var roles: [(held: HeldRole, reach: Reach?)]

    package init(session: Session, person: Person, roles: [(held: HeldRole, reach: Reach?)]) {
        self.session = session
        self.person = person
        self.roles = roles
    }
}

/// An entry ready to be written, with the ledger it continues.
package struct SealedEntry: Sendable {
    package var entry: JournalEntry
    package var parts: [JournalPart]
    package var subjects: [Subject]
    package init(entry: JournalEntry, parts: [JournalPart], subjects: [Subject]) {
        self.entry = entry
        self.parts = parts
        self.subjects = subjects
    }
}

/// What went wrong below the desk; each has its exit code.
package enum StorageFault: Error, Sendable, CustomStringConvertible {
    case missing(String)
    /// A database that is no desk.
    case foreign(String)
    case busy
    case conflict
    case unique(String)
    case guarded(String)
    case foreignKey
    /// No space is left at this place.
    case full(String)
    case readOnly(String)
    case corrupt(String)
    /// What an entry wrote cannot be read, and something depends on it.
    case unreadable(entry: Int, what: String)
    case newerSchema(found: Int, known: Int)
    case olderSchema(found: Int, known: Int)
    case networkFileSystem(String)
    /// The connection went while committing: ask again with the same key.
    case lost(commitUnknown: Bool)
    case clockBehind(minutes: Int)
    case zone(String)
    case defect(String)
    case other(String)

    /// A flipped byte in a counter looks just like a rule that forgot something.
    private static let whose =
        "Nothing was changed. Either the file is damaged or the program is at fault: `journal verify --tables` tells which."

    package var exit: Refusal.Exit {
        switch self {
        case .busy, .conflict, .newerSchema, .lost: .busy
        case .missing: .notFound
        default: .storage
        }
    }

    package var description: String {
        switch self {
        case .missing(let path): "There is no desk at \(path). `cartdesk init` makes one; --database names another."
        case .foreign(let path):
            "\(path) is a database of another program, and no desk. It was left as it is; --database names another."
        case .busy:
            "The desk is busy: another program held it for more than five seconds. Nothing was changed; try again."
        case .conflict: "Somebody else changed the same thing at the same moment. Nothing was changed; try again."
        case .unique(let what):
            "The tables refused a second \(what). \(Self.whose)"
        case .guarded(let name):
            "The guard \(name) of the tables stopped a change that no rule should have let through. \(Self.whose)"
        case .foreignKey: "The tables refused a row that points nowhere. \(Self.whose)"
        case .full(let place): "The disk is full (\(place)): nothing was changed. Free some space and do it again."
        case .readOnly(let path):
            "The desk's file cannot be written (\(path)). Check its owner and mode; nothing was changed."
        case .corrupt(let what):
            "The desk's file is damaged (\(what)). Stop, keep a copy, and `cartdesk restore` the last backup."
        case .unreadable(let entry, let what):
            "What #\(entry) wrote cannot be read (\(what)): nothing is decided without it. `journal verify --tables` tells more."
        case .newerSchema(let found, let known):
            "This program knows the desk's form \(known), the file has \(found): it was upgraded meanwhile. Leave and start again."
        case .olderSchema(let found, let known):
            "The file has the desk's form \(found), this program needs \(known). Start cartdesk once to upgrade it."
        case .networkFileSystem(let kind):
            "The desk's file is on a network file system (\(kind)), where SQLite loses data. Put it on a local disk."
        case .lost(let unknown):
            unknown
                ? "The connection broke while saving. Ask again: the same request is not done twice."
                : "The connection to the database broke. Nothing was changed; try again."
        case .clockBehind(let minutes):
            "This machine's clock is \(minutes) minutes behind the desk's last entry. Set the clock; nothing was changed."
        case .zone(let name): "The time zone \(name) is not known here. Install the package tzdata."
        case .defect(let what): "A defect of the program: \(what). Nothing was changed."
        case .other(let what): "The database said: \(what). Nothing was changed."
        }
    }
}

/// A unit as every line of the shell needs it: a district has hundreds, so they are read without the detour over rows.
package struct UnitLedger: Sendable {
    package let unit: UnitID
    package let parent: UnitID?
    package let kind: Unit.Kind
    package let code: String
    package let name: String
    package let zone: String
    package let last: Instant

    /// The cells of `ledgers` in `Statements`; nil for what no unit of this program can be.
    package init?(_ cells: [Cell]) {
        guard case .int(let unit) = cells[0], case .text(let kind) = cells[2], let kind = Unit.Kind(rawValue: kind),
            case .text(let code) = cells[3], case .text(let name) = cells[4], case .text(let zone) = cells[5],
            let last = Instant(cell: cells[6])
        else { return nil }
        self.unit = UnitID(unit)
        if case .int(let parent) = cells[1] { self.parent = UnitID(parent) } else { parent = nil }
        (self.kind, self.code, self.name, self.zone, self.last) = (kind, code, name, zone, last)
    }
}
