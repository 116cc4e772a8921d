// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a school from its folder: every file, every cart sheet, all of them held against one another.
///
/// - Source: F15, F16
package enum SeedFolder {
    /// Reads the folder at `path`.
    ///
    /// `SeedFiles.load` and `read(_ files:)` are its two halves, for who wants to show the findings with their lines.
    package static func read(_ path: String) -> Reading<SeedSchool> {
        read(SeedFiles.load(path))
    }

    /// Reads files already in memory; touches no disk.
    package static func read(_ files: SeedFiles) -> Reading<SeedSchool> {
        var draft = SeedDraft()
        draft.findings = files.findings
        if let noCarts = files.noCarts {
            draft.findings.append(noCarts)
            draft.inDoubt.insert("carts")
        }
        if files.files.isEmpty, !files.findings.isEmpty { return Reading(nil, files.findings) }
        draft.read(files, SeedFiles.form, required: true) { $0.readSite($1) }
        draft.read(files, SeedForms.bells.file, required: true) { $0.readBells($1) }
        draft.read(files, SeedForms.weekdays.file, required: true) { $0.readWeekdays($1) }
        draft.read(files, SeedForms.days.file) { $0.readDays($1) }
        draft.read(files, SeedForms.rooms.file) { $0.readRooms($1) }
        draft.read(files, SeedForms.staff.file, required: true) { $0.readStaff($1) }
        for sheet in files.cartSheets {
            let source = Source.read(sheet.bytes, file: sheet.label)
            draft.findings += source.findings
            if let source = source.value { draft.readCart(source) } else { draft.inDoubt.insert("carts") }
        }
        draft.checkCarts()
        draft.read(files, SeedForms.spares.file) { $0.readSpares($1) }
        draft.read(files, SeedForms.grades.file) { $0.readGrades($1) }
        draft.read(files, SeedForms.seats.file) { $0.readSeats($1) }
        draft.read(files, SeedForms.apps.file) { $0.readApps($1) }
        draft.read(files, SeedForms.reservations.file) { $0.readReservations($1) }
        draft.checkNames()
        if let school = draft.school, draft.isCalendarSure {
            draft.findings += DayCheck.findings(in: draft, school.calendar)
            draft.findings += ReservationCheck.findings(in: draft, school.calendar)
        }
        return Reading(draft.school, draft.inOrder(of: files))
    }
}

extension SeedFolder {
    /// Reads of a folder what a school year is made of: the school's form, bells, weekdays, days; its other files are left alone.
    package static func readYear(_ files: SeedFiles) -> Reading<SeedSchool> {
        var draft = SeedDraft()
        draft.findings = files.findings
        if files.files.isEmpty, !files.findings.isEmpty { return Reading(nil, files.findings) }
        draft.read(files, SeedFiles.form, required: true) { $0.readSite($1) }
        draft.read(files, SeedForms.bells.file, required: true) { $0.readBells($1) }
        draft.read(files, SeedForms.weekdays.file, required: true) { $0.readWeekdays($1) }
        draft.read(files, SeedForms.days.file) { $0.readDays($1) }
        if let school = draft.school, draft.isCalendarSure {
            draft.findings += DayCheck.findings(in: draft, school.calendar)
        }
        return Reading(draft.school, draft.inOrder(of: files))
    }
}

extension SeedDraft {
    /// Decodes one file and hands it to its reader.
    fileprivate mutating func read(
        _ files: SeedFiles, _ name: String, required: Bool = false, _ reader: (inout SeedDraft, Source) -> Void
    ) {
        guard let file = files[name] else {
            guard required else { return }
            let accepted = "all the files of “export template”"
            find(.top(of: name), "There is no file \(name) in this folder.", accepted: accepted)
            inDoubt.insert(name)
            return
        }
        let before = findings.count
        defer { if findings.count > before { inDoubt.insert(name) } }
        let source = Source.read(file.bytes, file: file.label)
        findings += source.findings
        guard let text = source.value else { return }
        reader(&self, text)
        if findings.count > before { return }
        let isEmpty = [
            SeedForms.bells.file: schedulesSeen.isEmpty, SeedForms.weekdays.file: weekdays.isEmpty,
            SeedForms.staff.file: handlesSeen.isEmpty, SeedForms.rooms.file: rooms.isEmpty,
        ]
        if isEmpty[name] == true { find(.top(of: file.label), "The file has a header but no lines under it.") }
    }

    /// The findings file by file, each file's from its top to its end; the same one never twice.
    fileprivate func inOrder(of files: SeedFiles) -> [Finding] {
        let labels = (files.files + files.cartSheets).map(\.label)
        let order = Dictionary(zip(labels, 0...)) { first, _ in first }
        var seen: Set<Finding> = []
        let unique = findings.filter { seen.insert($0).inserted }
        return unique.enumerated().sorted { one, two in
            let left = (order[one.element.file] ?? -1, one.element.line, one.element.column, one.offset)
            let right = (order[two.element.file] ?? -1, two.element.line, two.element.column, two.offset)
            return left < right
        }.map(\.element)
    }
}
