// SPDX-License-Identifier: GPL-3.0-or-later
import Carts

/// The CSV files of a seed folder.
enum SeedForms {
    static let bells = SheetForm(
        file: "bells.csv",
        about: [
            "The bells: one line a period of each schedule. Times are wall times at the school.",
            "Which weekday follows which schedule is in weekdays.csv; exceptions are in days.csv.",
        ],
        columns: [SheetColumn("schedule"), SheetColumn("period"), SheetColumn("start"), SheetColumn("end")],
        example: "regular,P1,08:32,09:18")
    static let weekdays = SheetForm(
        file: "weekdays.csv",
        about: ["Which bell schedule each weekday follows. A weekday without a line has no lessons."],
        columns: [SheetColumn("weekday"), SheetColumn("schedule")],
        example: "mon,regular")
    static let days = SheetForm(
        file: "days.csv",
        about: [
            "Days that differ: closed, another schedule, lessons that end early (dismiss), or carts due earlier (due).",
            "From and until are both meant; leave until empty for a single day.",
        ],
        columns: [
            SheetColumn("from"), SheetColumn("until", required: false), SheetColumn("kind"), SheetColumn("value"),
            SheetColumn("note", required: false),
        ],
        example: "2026-11-25,2026-11-27,closed,,Thanksgiving")
    static let rooms = SheetForm(
        file: "rooms.csv",
        about: [
            "The rooms of the school. The code is how a room is written everywhere; it never changes, even when the name does.",
            "Kind: \(Room.Kind.allCases.map(\.rawValue).listed). Other spellings are separated by ;",
            "Case, spaces, a final dot, leading zeros and the word room before a number never matter.",
        ],
        columns: [
            SheetColumn("code"), SheetColumn("name", required: false), SheetColumn("kind", required: false),
            SheetColumn("spellings", required: false),
        ],
        example: "112,Grade 5 East,classroom,5E; Okafor's room")
    static let staff = SheetForm(
        file: "staff.csv",
        about: [
            "The people of the desk. The handle is what one types; it never changes, even when the name does.",
            "Roles are parted by ; and may end: auditor until 2027-06-30. No pupil is ever listed here.",
        ],
        columns: [SheetColumn("handle"), SheetColumn("name"), SheetColumn("email"), SheetColumn("roles")],
        example: "okafor,Chidi Okafor,c.okafor@school.example,teacher")
    static let grades = SheetForm(
        file: "grades.csv",
        about: [
            "The grades' number lists: who has which device numbers this year. One line a run of numbers.",
            "cart, first and last are plain numbers, never 7-12. `pool` for a teacher: the coordinator lends it.",
            "Numbers left empty: that teacher teaches there and owns none. From and until left empty: the whole year.",
        ],
        columns: [
            SheetColumn("grade"), SheetColumn("teacher"), SheetColumn("room"), SheetColumn("cart"),
            SheetColumn("first"), SheetColumn("last"), SheetColumn("from", required: false),
            SheetColumn("until", required: false),
        ],
        example: "5,okafor,112,7,1,12,,")
    static let seats = SheetForm(
        file: "seats.csv",
        about: [
            "Which seat uses which device: a run of seats, then the cart and the device of its first seat.",
            "Period left empty: all of that teacher's classes. Cart and device left empty: seats that go without.",
        ],
        columns: [
            SheetColumn("teacher"), SheetColumn("period"), SheetColumn("first seat"),
            SheetColumn("last seat", required: false), SheetColumn("cart"), SheetColumn("first device"),
        ],
        example: "lindqvist,,1,12,7,13")
    static let apps = SheetForm(
        file: "apps.csv",
        about: [
            "The apps this school may put on its devices. State: approved or removed; for whom an app is stands in its request."
        ],
        columns: [SheetColumn("name"), SheetColumn("bundle"), SheetColumn("state")],
        example: "Keynote,com.apple.Keynote,approved")
    static let reservations = SheetForm(
        file: "reservations.csv",
        about: [
            "What is already booked: a run of devices a line, on a day or as a series (every: mon … fri, A, B).",
            "Closed days in between are left out. Periods: P3 or P3-P4.",
            "Outside one's own numbers a project is named, and the owners are asked.",
        ],
        columns: [
            SheetColumn("teacher"), SheetColumn("cart"), SheetColumn("first"), SheetColumn("last"),
            SheetColumn("day"), SheetColumn("every", required: false), SheetColumn("until", required: false),
            SheetColumn("periods"), SheetColumn("room"), SheetColumn("project", required: false),
        ],
        example: "okafor,7,1,12,2026-09-03,thu,2026-12-17,P3,112,")
    static let spares = SheetForm(
        file: "spares.csv",
        about: ["Devices that sit in no slot: in a named store, ready to be swapped in."],
        columns: [SheetColumn("serial"), SheetColumn("tag"), SheetColumn("model"), SheetColumn("store")],
        example: "DMRC2PXPMF3M,LN-S001,iPad (10th generation),Coordinator office")

    /// In the order in which they are best filled in.
    static let all = [bells, weekdays, days, rooms, staff, grades, seats, apps, spares, reservations]
    /// Those that a school cannot be without.
    static let required: Set<String> = [bells.file, weekdays.file, staff.file]
}
