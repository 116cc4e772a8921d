// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// A number list by itself: the same form as `grades.csv` of a school's folder, held against the desk's people and year.
package enum GradesFile {
    /// What the desk knows of its people and its year.
    package struct Known: Sendable {
        package let handles: [String]
        /// Those who are teachers and nothing barred.
        package let teachers: Set<String>
        package let firstDay: Day
        package let lastDay: Day
        package let zone: Zone
        /// Grades and rooms that the desk has already.
        package let standing: Set<String>

        package init(
            handles: [String], teachers: Set<String>, firstDay: Day, lastDay: Day, zone: Zone,
            standing: Set<String> = []
        ) {
            self.handles = handles
            self.teachers = teachers
            self.firstDay = firstDay
            self.lastDay = lastDay
            self.zone = zone
            self.standing = standing
        }
    }

    package static func read(_ bytes: [UInt8], file: String, _ known: Known) -> Reading<[SeedNumbers]> {
        let source = Source.read(bytes, file: file)
        guard let text = source.value else { return Reading(nil, source.findings) }
        var draft = SeedDraft()
        draft.know(known, file: file)
        draft.inDoubt.insert("carts")
        draft.readGrades(text)
        if draft.findings.isEmpty, draft.grades.isEmpty {
            draft.find(.top(of: file), "The file has a header but no lines under it.")
        }
        return Reading(draft.grades, draft.findings)
    }
}

extension SeedDraft {
    /// Takes the desk's people and year for what a folder's other files would have said.
    mutating func know(_ known: GradesFile.Known, file: String) {
        let policy = SeedPolicy(
            handOverMinutes: 10, releaseMinutes: 15, answerMinutes: 15, daysChecked: .school, idleMinutes: 10,
            inviteHours: 72)
        if let noon = WallTime(720) {
            site = SeedSite(
                code: "", name: "", zone: known.zone, districtCode: nil, districtName: nil, firstDay: known.firstDay,
                lastDay: known.lastDay, dueTime: noon, rotation: nil, processingDay: nil, policy: policy, cartFolder: ""
            )
        }
        handlesSeen = Set(known.handles)
        standing = known.standing
        staff = known.handles.map { handle in
            let roles = known.teachers.contains(handle) ? [SeedRole(kind: .teacher, until: nil)] : []
            return SeedPerson(handle: handle, name: handle, email: "", roles: roles, place: .top(of: file))
        }
    }
}
