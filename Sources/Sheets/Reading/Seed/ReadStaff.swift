// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

extension SeedDraft {
    /// In `grades.csv`, where a teacher would stand: numbers that nobody owns.
    static let pool = "pool"

    /// Reads `staff.csv`.
    mutating func readStaff(_ source: Source) {
        var emails: [String: Int] = [:]
        for row in SheetTable.rows(of: source, SeedForms.staff, into: &findings) {
            let handle = name(row["handle"], Values.signInName)
            let name = row["name"].value(Values.personName, isShort: false, &findings)
            let email = readEmail(row["email"])
            let isStanding = handle.map(standing.contains) ?? false
            let roles = readRoles(row["roles"], isStanding: isStanding)
            if let handle, !handlesSeen.insert(handle).inserted {
                find(row["handle"], "\(handle) is already there, in line \(line(of: handle)).")
                continue
            }
            if let handle, let twin = signInSeen.updateValue(handle, forKey: NameKey.ofSignIn(handle)) {
                find(row["handle"], "\(handle) looks like \(twin), in line \(line(of: twin)).")
                continue
            }
            // What the desk let be, its own file may say again.
            if let email, !email.isEmpty, !isStanding,
                let line = emails.updateValue(row.place.line, forKey: email.lowercased())
            {
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
        return cell.value(Values.mail, isShort: false, &findings)
    }

    /// "coordinator;teacher", "auditor until 2027-06-30".
    private mutating func readRoles(_ cell: SheetCell, isStanding: Bool) -> [SeedRole]? {
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
        // Somebody of the desk may be entered as an aide for a while beside their role; they never act meanwhile.
        if !isStanding, roles.count > 1,
            let barred = roles.first(where: { $0.kind.isBarred && !(isEmailOptional && $0.until != nil) })
        {
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
        let text = cell.text
        let known = handlesSeen.contains(text) ? text : handlesSeen.first { NameKey.areAlike($0, text) }
        guard let handle = known ?? cell.value(Values.signInName, &findings) else { return nil }
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
