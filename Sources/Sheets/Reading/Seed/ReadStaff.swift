// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime

extension SeedDraft {
    /// In `grades.csv`, where a teacher would stand: numbers that nobody owns.
    static let pool = "pool"

    /// Reads `staff.csv`.
    mutating func readStaff(_ source: Source) {
        var emails: [String: Int] = [:]
        for row in SheetTable.rows(of: source, SeedForms.staff, into: &findings) {
            let handle = row["handle"].handle(&findings)
            let name = row["name"].text(&findings)
            let email = readEmail(row["email"])
            let roles = readRoles(row["roles"])
            if handle == Self.pool { find(row["handle"], "“pool” means nobody; it cannot be a person.") }
            if let handle, !handlesSeen.insert(handle).inserted {
                find(row["handle"], "\(handle) is already there, in line \(line(of: handle)).")
                continue
            }
            if let email, !email.isEmpty, let line = emails.updateValue(row.place.line, forKey: email.lowercased()) {
                find(row["email"], "\(email.cited) is already the address in line \(line).")
            }
            guard let handle, let name, let email, let roles else { continue }
            staff.append(SeedPerson(handle: handle, name: name, email: email, roles: roles, place: row.place))
        }
    }

    private func line(of handle: String) -> String {
        staff.first { $0.handle == handle }.map { String($0.place.line) } ?? "an earlier one"
    }

    private mutating func readEmail(_ cell: SheetCell) -> String? {
        if isEmailOptional, cell.isEmpty { return "" }
        guard let text = cell.text(&findings) else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !text.contains(where: \.isWhitespace),
            text.utf8.count <= 254
        {
            return text
        }
        find(cell, "\(text.cited) is no mail address.", accepted: "name@school.example")
        return nil
    }

    /// "coordinator;teacher", "auditor until 2027-06-30".
    private mutating func readRoles(_ cell: SheetCell) -> [SeedRole]? {
        let before = findings.count
        if isEmailOptional, cell.isEmpty { return [] }
        guard cell.text(&findings) != nil else { return nil }
        var roles: [SeedRole] = []
        for part in cell.parted(by: ";") {
            guard let role = readRole(part) else { continue }
            if roles.contains(where: { $0.kind == role.kind }) {
                find(part, "The role \(role.kind.rawValue) is there twice.")
            }
            roles.append(role)
        }
        if roles.count > 1, let barred = roles.first(where: { $0.kind.isBarred }) {
            let sentence = "Nobody who is \(barred.kind.rawValue) can have another role: they never act at the desk."
            find(cell, sentence, accepted: barred.kind.rawValue)
        }
        return findings.count == before ? roles : nil
    }

    private mutating func readRole(_ cell: SheetCell) -> SeedRole? {
        let words = cell.parted(by: " ")
        guard let kind = SeedRole.Kind(rawValue: words[0].text.lowercased()) else {
            let names = SeedRole.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            find(words[0], "\(words[0].text.cited) is no role.", accepted: names)
            return nil
        }
        switch words.count {
        case 1:
            guard kind == .auditor else { return SeedRole(kind: kind, until: nil) }
            find(cell, "An auditor's role ends on a day.", accepted: "auditor until 2027-06-30")
            return nil
        case 3 where words[1].text.lowercased() == "until":
            return words[2].day(&findings).map { SeedRole(kind: kind, until: $0) }
        default:
            find(cell, "\(cell.text.cited) is not understood.", accepted: "\(kind.rawValue) until 2027-06-30")
            return nil
        }
    }

    /// Reads a teacher's handle and makes sure that it is one: never a stranger, a substitute, an aide.
    mutating func readTeacher(_ cell: SheetCell) -> String? {
        guard let handle = cell.handle(&findings) else { return nil }
        return isTeacher(handle, cell) ? handle : nil
    }

    /// Whether `handle` is a teacher's; a finding when it is not.
    mutating func isTeacher(_ handle: String, _ cell: SheetCell) -> Bool {
        guard let person = staff.first(where: { $0.handle == handle }) else {
            if handlesSeen.contains(handle) || handlesSeen.isEmpty { return true }
            let near = handlesSeen.filter { $0.hasPrefix(handle.prefix(2)) }.sorted()
            let accepted = near.isEmpty ? "a handle of staff.csv" : near.listed
            find(cell, "There is no \(handle.cited) in staff.csv.", accepted: accepted)
            return false
        }
        if let barred = person.roles.first(where: { $0.kind.isBarred }) {
            let kind =
                barred.kind == .studentTeacher ? "a student teacher" : barred.kind == .aide ? "an aide" : "a substitute"
            find(cell, "\(handle) is \(kind): no devices are given to them, without exception.")
            return false
        }
        if !person.roles.contains(where: { $0.kind == .teacher }) {
            find(cell, "\(handle) is no teacher.", accepted: "somebody with the role teacher in staff.csv")
            return false
        }
        return true
    }
}
