// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions

/// Takes a staff list over: who is new is entered, names, addresses and roles become what the list says; all of it or nothing.
///
/// Each line is a handful of ordinary requests with their own rules and rights: nobody gains by a file what they could not be given by hand.
/// Whoever is not on the list stays as they are, until `leaving` names how many of them leave: a file cut in half sends nobody away.
/// - Source: F15, F16, F21
package struct StaffImport: Request {
    package struct Line: Codable, Sendable, Equatable {
        package struct Part: Codable, Sendable, Equatable {
            package let role: String
            package let until: Day?
            package init(role: String, until: Day?) {
                self.role = role
                self.until = until
            }
        }
        package let handle: String
        package let name: String
        package let email: String?
        package let roles: [Part]
        /// Where it stands in the file.
        package let line: Int
        package init(handle: String, name: String, email: String?, roles: [Part], line: Int) {
            self.handle = handle
            self.name = name
            self.email = email
            self.roles = roles
            self.line = line
        }
    }

    /// The columns of the list.
    enum Field: String {
        case handle, name, email, roles

        /// The column that a rule of entering a person is about.
        static func of(_ code: String) -> Field {
            switch code {
            case PersonText.code: .name
            case HandleForm.code, HandleTaken.code: .handle
            default: .roles
            }
        }
    }

    package static let name = "person.import"
    package static let permission = Permission("person.add")
    package static let undo = UndoPolicy.never(
        "Sessions ended with it: import the list you had before (`export staff`), which brings back who left.")
    package let unit: UnitID
    package let lines: [Line]
    package let leaving: Int?

    package init(unit: UnitID, lines: [Line], leaving: Int? = nil) {
        self.unit = unit
        self.lines = lines
        self.leaving = leaving
    }

    package func needs(at now: Moment) -> [Slice] {
        [
            Person.of(unit), HeldRole.at(unit), Person.newest(), HeldRole.desktopServices(), RoleRight.all(),
            Unit.all(),
        ]
            + lines.map { Person.named(Fold.key($0.handle)) }
    }

    package func decide(_ facts: Facts, by actor: Actor, at now: Moment) throws -> Decision {
        try require(facts)
        var desk = StaffDesk(unit, above: try facts.unitsAbove(unit), facts, by: actor, at: now)
        desk.last = try facts.rows(Person.newest).map(\.person.raw).max() ?? 0
        for line in lines { try desk.take(line) }
        try desk.others(than: Set(lines.map { Fold.key($0.handle) }), leaving: leaving)
        guard desk.refusals.isEmpty else { return .refuse(desk.refusals) }
        guard !desk.draft.isEmpty else {
            return .refuse(AlreadySo.refusal("The desk has everybody like that already."))
        }
        return .accept(
            desk.draft,
            Receipt(
                "The staff list is taken over: \(desk.said.count == 1 ? "1 change" : "\(desk.said.count) changes").",
                details: desk.said + desk.notes, data: ["changes": .int(desk.said.count)]
            ).previewed(
                "The staff list will make \(desk.said.count == 1 ? "1 change" : "\(desk.said.count) changes"):",
                question: "Make \(desk.said.count == 1 ? "1 change" : "\(desk.said.count) changes") of the staff list?")
        )
    }

    /// Asks at once for what each line's requests will ask for, so that the rounds do not grow with the list.
    private func require(_ facts: Facts) throws {
        let known = try lines.compactMap { try facts.one(Person.named, Fold.key($0.handle)) }.map(\.person)
        let last = try facts.rows(Person.newest).map(\.person.raw).max() ?? 0
        let new = (0..<max(0, lines.count - known.count)).map { PersonID(last + 1 + $0) }
        let here = try facts.rows(Person.of, unit).map(\.person)
        try facts.require(
            Set(known + new + here).flatMap {
                [
                    Person.id($0), HeldRole.of($0), Session.open($0), Invitation.open($0), Credential.of($0),
                ]
            })
    }
}

/// A staff list while it is worked through.
struct StaffDesk {
    let unit: UnitID
    /// The units above it: whoever belongs there may stand on the list, and is changed there.
    let above: Set<UnitID>
    let actor: Actor
    let now: Moment
    var draft: Draft
    /// The highest number of a person so far.
    var last = 0
    var refusals: [Refusal] = []
    var said: [String] = []
    var notes: [String] = []

    init(_ unit: UnitID, above: Set<UnitID>, _ facts: Facts, by actor: Actor, at now: Moment) {
        self.unit = unit
        self.above = above
        self.actor = actor
        self.now = now
        draft = Draft(unit, facts)
    }

    mutating func take(_ line: StaffImport.Line) throws {
        // A role whose last day is over is none; the list that founded a desk still names it.
        var roles = line.roles.filter { part in part.until.map { $0 >= now.day } ?? true }
        let wanted = roles
        if try draft.facts.one(Person.named, Fold.key(line.handle)) == nil {
            let first = roles.isEmpty ? nil : roles.removeFirst()
            guard
                try perform(
                    AddPerson(
                        unit: unit, handle: line.handle, shown: line.name, email: line.email, role: first?.role,
                        until: first?.until, after: last), line.line, first == nil ? .handle : nil)
            else { return }
            last += 1
        }
        guard let person = try draft.facts.one(Person.named, Fold.key(line.handle)) else { return }
        guard let known = try draft.facts.known(person.person) else { return }
        guard known.belongs(to: unit) || above.contains(where: { known.belongs(to: $0) }) else {
            refuse(
                HandleTaken.refusal("\(line.handle) is a person of another school.", exit: .data), line.line, .handle)
            return
        }
        if person.state == .left { try perform(UnblockPerson(unit: unit, person: person.person), line.line, .handle) }
        if person.state == .blocked { notes.append("\(person.handle) is blocked and stays so.") }
        if person.name != line.name {
            try perform(RenamePerson(unit: unit, person: person.person, shown: line.name), line.line, .name)
        }
        if let email = line.email, person.email != email {
            try perform(SetContact(unit: unit, person: person.person, email: email), line.line, .email)
        }
        try settle(wanted, of: person, known, line.line)
    }

    /// Gives the roles that the line has and the desk lacks, and ends those that the line lacks.
    private mutating func settle(
        _ wanted: [StaffImport.Line.Part], of person: Person, _ known: Known, _ line: Int
    ) throws {
        func held() throws -> [HeldRole] {
            try draft.facts.rows(HeldRole.of, person.person).filter {
                $0.unit == unit && $0.lastDay >= now.day && $0.firstDay <= $0.lastDay && $0.role != Role.nightly
            }
        }
        for role in Set(try held().map(\.role)).sorted() where !wanted.contains(where: { $0.role == role }) {
            try perform(EndRole(unit: unit, person: person.person, role: role), line, .roles)
        }
        for part in wanted {
            let there = known.roles.filter { above.contains($0.unit) && $0.lastDay >= now.day }
            let standing = try held().filter { $0.role == part.role } + there.filter { $0.role == part.role }
            let fits = standing.contains { role in
                part.until.map { role.lastDay == $0 } ?? (role.lastDay.year > 2900)
            }
            if fits { continue }
            if there.contains(where: { $0.role == part.role }) {
                refuse(
                    AnotherSite.refusal("\(person.handle) holds this role at the district: it is changed there."), line,
                    .roles)
                continue
            }
            try perform(
                GrantRole(unit: unit, person: person.person, role: part.role, until: part.until), line, .roles)
        }
    }

    /// Everybody of the site whom the list does not name.
    mutating func others(than named: Set<String>, leaving: Int?) throws {
        let held = Dictionary(grouping: try draft.facts.rows(HeldRole.at, unit), by: \.person)
        let missing = try draft.facts.rows(Person.of, unit).filter { person in
            person.state == .active && !named.contains(person.handleKey)
                && held[person.person]?.contains { $0.role == Role.nightly } != true
        }.sorted { $0.handleKey < $1.handleKey }
        guard !missing.isEmpty || leaving != nil else { return }
        let names = missing.map(\.handle).joined(separator: ", ")
        guard let leaving else {
            notes.append("Not on the list, and left as they are: \(names). With `leaving \(missing.count)` they leave.")
            return
        }
        guard leaving == missing.count else {
            refusals.append(
                StaffVanishes.refusal(
                    "\(missing.count) of the desk are not on the list, not \(leaving): \(names.isEmpty ? "nobody" : names).",
                    instead: ["import staff FILE leaving \(missing.count)"]))
            return
        }
        for person in missing { try perform(PersonLeaves(unit: unit, person: person.person), 0, nil) }
    }

    /// One ordinary request of the list, with the right it needs by itself; false when it was refused.
    @discardableResult
    private mutating func perform<R: Request>(
        _ request: R, _ line: Int, _ field: StaffImport.Field?
    ) throws -> Bool {
        guard try draft.facts.may(actor, R.permission, at: unit) else {
            refuse(
                OnlyDownwards.refusal("This needs the right \(R.permission).", exit: .notPermitted), line, field)
            return false
        }
        switch try draft.also(request, by: actor, at: now) {
        case .success(let receipt):
            said.append(receipt.headline)
            return true
        case .failure(let refused):
            for refusal in refused.refusals { refuse(refusal, line, field ?? StaffImport.Field.of(refusal.code)) }
            return false
        }
    }

    /// Says no to a line of the list, with the cell that it is about; the door shows its place in the file.
    private mutating func refuse(_ refusal: Refusal, _ line: Int, _ field: StaffImport.Field?) {
        var refusal = refusal
        if line > 0 { refusal.cell = FileCell(line: line, column: (field ?? .handle).rawValue) }
        refusals.append(refusal)
    }
}

/// A staff list that lacks people of the desk: nobody leaves by missing from a file, unless their number is said.
///
/// - Source: F15
package enum StaffVanishes: Rule {
    package static let code = "staff-vanishes"
    package static let clause = "F15"
}
