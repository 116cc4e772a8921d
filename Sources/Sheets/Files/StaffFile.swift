// SPDX-License-Identifier: GPL-3.0-or-later
package import People

/// A staff list by itself: the same form as `staff.csv` of a school's folder. Addresses may be left empty and then stay as they are.
package enum StaffFile {
    /// `standing` are the names that people of the desk sign in with already.
    package static func read(_ bytes: [UInt8], file: String, standing: Set<String> = []) -> Reading<[StaffImport.Line]>
    {
        let source = Source.read(bytes, file: file)
        guard let text = source.value else { return Reading(nil, source.findings) }
        var draft = SeedDraft()
        draft.isEmailOptional = true
        draft.standing = standing
        draft.readStaff(text)
        if draft.findings.isEmpty, draft.staff.isEmpty {
            draft.find(.top(of: file), "The file has a header but no lines under it.")
        }
        let lines = draft.staff.map { person in
            StaffImport.Line(
                handle: person.handle, name: person.name, email: person.email.isEmpty ? nil : person.email,
                roles: person.roles.map { .init(role: $0.kind.rawValue, until: $0.until) }, line: person.place.line)
        }
        return Reading(draft.findings.isEmpty ? lines : nil, draft.findings)
    }
}
