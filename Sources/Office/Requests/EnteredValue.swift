// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
package import CivilTime
package import Decisions
import DeviceManagement
import People

/// What is entered is what its kind may be, through whatever door it comes.
///
/// A name has its length, its characters and its one script, and is never what another kind is called: no person is named like a day, no period
/// like a time, no cart like a reservation. What was entered before this rule stays, and is shown by `site`.
/// - Source: F37, F39
package enum EnteredValue: StandingRule {
    package static let code = "entered-value"
    package static let clause = "F37"

    /// Every text column of the evidence.
    package static let fields = PeopleFields.all + CartFields.all + DeviceFields.all

    private static let forms: [String: [String: ValueForm]] = Dictionary(grouping: fields, by: \.table).mapValues {
        Dictionary($0.compactMap { field in field.form.map { (field.column, $0) } }) { first, _ in first }
    }

    package static func breaches(
        of changes: [Change], before: Facts, after: Facts, at now: Moment
    ) throws -> [Refusal] {
        var found: [Refusal] = []
        for change in changes {
            guard let forms = forms[change.table.name], let cells = change.cells.after else { continue }
            for (place, column) in change.table.columns.enumerated() {
                guard let form = forms[column], place < cells.count, case .text(let text) = cells[place],
                    change.cells.before?[place] != cells[place], let why = form.objection(text),
                    !isStanding(text, change, before)
                else { continue }
                let refusal = refusal(why)
                if !found.contains(refusal) { found.append(refusal) }
            }
        }
        return found
    }

    /// New bells take over the names that the bells before them had; a room keeps the names it had, as other spellings too.
    private static func isStanding(_ text: String, _ change: Change, _ before: Facts) -> Bool {
        if let room = change.before as? Room {
            return Room.spellings(text).allSatisfy { room.words.contains($0) || Values.roomText.takes($0) }
        }
        guard let bell = change.after as? Bell, let known = try? before.rows(Bell.all, bell.site) else { return false }
        return known.contains { $0.period == text || ScheduleName.base($0.schedule) == ScheduleName.base(text) }
    }
}
