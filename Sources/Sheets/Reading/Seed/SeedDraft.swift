// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// A school while its files are read: what could be read, what was seen, what was found.
///
/// What was seen but could not be read counts as known, and what is in doubt is no measure for other files: one fault
/// is told once, and not wherever it leads.
struct SeedDraft {
    var site: SeedSite?
    var bells: [SeedBell] = []
    var weekdays: [Weekday: String] = [:]
    var days: [SeedDay] = []
    /// The rows of `days`, in the same order.
    var dayRows: [SheetRow] = []
    var rooms: [SeedRoom] = []
    var staff: [SeedPerson] = []
    var grades: [SeedNumbers] = []
    var seats: [SeedSeats] = []
    var apps: [SeedApp] = []
    var reservations: [SeedReservation] = []
    /// The rows of `reservations`, in the same order.
    var reservationRows: [SheetRow] = []
    var carts: [PlacedCartSheet] = []
    var spares: [SeedSpare] = []

    /// Whether addresses and roles may be left empty: in a list that a desk wrote for somebody who may not see them.
    var isEmailOptional = false
    var schedulesSeen: Set<String> = []
    var periodsSeen: Set<String> = []
    var handlesSeen: Set<String> = []
    /// Each sign-in name under the key by which look-alikes are one.
    var signInSeen: [String: String] = [:]
    /// Names that the desk has already: they are read whatever they would be as new ones.
    var standing: Set<String> = []
    /// Where each serial and tag was first seen and as which of the two, by folded mark.
    var marksSeen: [String: (kind: String, place: FilePlace)] = [:]
    /// What has findings of its own, so that others are not held against it: names of files, or "carts".
    var inDoubt: Set<String> = []
    var findings: [Finding] = []

    /// The whole school; nil while something essential is missing.
    var school: SeedSchool? {
        site.map {
            SeedSchool(
                site: $0, bells: bells, weekdays: weekdays, days: days, rooms: rooms, staff: staff, grades: grades,
                seats: seats,
                apps: apps, reservations: reservations, carts: carts.map(\.sheet).sorted { $0.number < $1.number },
                spares: spares)
        }
    }

    /// Whether the school's days are known well enough to hold reservations against them.
    var isCalendarSure: Bool {
        inDoubt.isDisjoint(
            with: [SeedFiles.form, SeedForms.bells.file, SeedForms.weekdays.file, SeedForms.days.file])
    }

    /// Whether it is known well enough who owns which number.
    var isOwnershipSure: Bool {
        inDoubt.isDisjoint(with: [SeedFiles.form, SeedForms.grades.file])
    }

    /// A name that is entered, unless the desk has it already.
    mutating func name(_ cell: SheetCell, _ form: ValueForm) -> String? {
        standing.contains(cell.text) ? cell.text : cell.value(form, &findings)
    }

    mutating func find(_ cell: SheetCell, _ sentence: String, accepted: String? = nil) {
        findings.append(cell.finding(sentence, accepted: accepted))
    }

    mutating func find(_ place: FilePlace, _ sentence: String, accepted: String? = nil) {
        findings.append(Finding(at: place, sentence, accepted: accepted))
    }
}
