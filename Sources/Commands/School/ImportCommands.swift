// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Carts
import CivilTime
import Decisions
import Office
import Sheets

/// `import grades FILE [from DAY] [losing N]`: a number list from a spreadsheet; shown first, the same twice changes nothing.
struct ImportGrades: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "grades", abstract: "Read a number list (grades.csv) into the desk.",
        usage: "import grades FILE [from DAY] [losing N]")
    static let noun: String? = "import"
    static let task = Task.school
    static let examples = [
        "import grades grades.csv --preview", "import grades grades.csv", "import grades grades.csv losing 2 --preview",
    ]
    static var permission: Permission? { NumbersChange.permission }
    @ArgumentParser.Flag(help: "Only show what would happen.") var preview = false
    @Argument(help: .hidden) var words: [String] = []

    struct Plan {
        let file: String
        let from: Day
        let losing: Int?
    }

    static func read(_ words: inout PhraseReader) throws -> Plan {
        let file = try words.word("The file")
        let from = words.keyword("from", "the first day, such as that of the next school year") ? try words.day() : nil
        let losing = words.keyword("losing", "so many numbers lose their owner") ? try words.number("How many") : nil
        return Plan(file: file, from: from ?? words.context.now.day, losing: losing)
    }

    func run(_ plan: Plan, in context: Context) throws -> Outcome {
        let look = try context.answer(GradeLook(unit: context.site, grade: nil, day: plan.from))
        guard let year = look.year else { return Outcome([.bad("No school year is entered.")], exit: 1) }
        let around = try context.look.around(context.site)
        let loaded = SheetFile.load(plan.file)
        let known = GradesFile.Known(around, look, year, context)
        let reading = loaded.value.map { GradesFile.read($0, file: plan.file, known) } ?? Reading(nil, loaded.findings)
        guard let lines = reading.value else { return .findings(reading.findings, in: loaded.value ?? []) }
        let carts = Dictionary(around.carts.map { ($0.number, $0.cart) }) { first, _ in first }
        let places = CellPlaces(loaded.value ?? [], file: plan.file)
        let strange = lines.filter { $0.labels.map { carts[$0.cart] == nil } ?? false }
        if !strange.isEmpty {
            return .findings(
                strange.map { line in
                    Sheets.Finding(
                        at: places[FileCell(line: line.place.line, column: "cart")],
                        "There is no cart \(line.labels?.cart ?? 0) here.")
                }, in: loaded.value ?? [])
        }
        let people = look.people(with: around)
        let wanted = GradesPlan(
            lines, over: look.lines, today: max(plan.from, year.firstDay), carts: carts, people: people)
        let taught = wanted.teachings.filter { people[$0.handle] != nil }
        let teachings = taught.compactMap { line in
            people[line.handle].map {
                TeachingSet(unit: context.site, person: $0, grade: line.grade, room: line.room, from: plan.from)
            }
        }
        return try Importing.run(
            GradesImport(
                unit: context.site, teachings: teachings,
                numbers: NumbersChange(
                    unit: context.site, moves: wanted.moves, isList: true, losing: plan.losing, lines: wanted.lines),
                lines: taught.map(\.line)),
            unchanged: NothingToChange.code, "Take the list over?", only: preview,
            of: (plan.file, loaded.value ?? []), in: context)
    }
}

extension GradesFile.Known {
    /// Who is on the number list already, or has left, may stand in a file: the file then changes nothing of theirs, or is refused at its line.
    init(_ around: LookAround.Around, _ look: GradeLook.Answer, _ year: SchoolYear, _ context: Context) {
        let listed = look.lines.compactMap(\.handle) + around.former.map(\.handle)
        self.init(
            handles: around.people.map(\.handle) + listed,
            teachers: Set(around.people.filter { $0.roles.contains("teacher") }.map(\.handle) + listed),
            firstDay: year.firstDay, lastDay: year.lastDay, zone: context.now.zone,
            standing: Set(look.lines.map(\.grade) + look.lines.map(\.room)))
    }
}

extension GradeLook.Answer {
    /// Persons by what they sign in with: those of the site, whoever stands on the number list, and those who left.
    func people(with around: LookAround.Around) -> [String: PersonID] {
        let listed = lines.compactMap { line in line.person.flatMap { person in line.handle.map { ($0, person) } } }
        return Dictionary((around.people + around.former).map { ($0.handle, $0.person) } + listed) { first, _ in first }
    }
}
