// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// The text columns of carts, days, plans and custody, and what each may hold.
package enum CartFields {
    package static let all: [EnteredField] = rooms + calendar + furniture + plans + custody

    /// A room is named where it is entered; every other table has its code, which was looked up.
    private static let rooms: [EnteredField] =
        [
            EnteredField("room", "code", Values.roomText), EnteredField("room", "name", Values.roomText),
            EnteredField("room", "spellings", spellings),
        ] + EnteredField.computed("room", "kind")

    /// The other names of a room in one field; each is what a room may be called.
    private static let spellings = ValueForm(
        "other spellings of a room", accepted: "names with a semicolon between them",
        examples: ["Computer Lab; Lab", ""]
    ) { text in
        Room.spellings(text).first { !Values.roomText.takes($0) }.map {
            .says("“\(ValueForm.cited($0))” is no name of a room")
        }
    }

    private static let calendar: [EnteredField] =
        [
            EnteredField("bell", "schedule", Values.schedule), EnteredField("bell", "period", Values.period),
            EnteredField("school_day", "rotation", Values.rotation), EnteredField("school_day", "note", Values.text),
            EnteredField("teaching", "grade", Values.grade),
        ] + EnteredField.computed("school_day", "kind", "schedule") + EnteredField.computed("teaching", "room")
        + EnteredField.computed("day_closing", "kind", "schedule", "rotation", "note")

    private static let furniture: [EnteredField] =
        [EnteredField("cart", "name", Values.cartName)]
        + EnteredField.computed("cart", "home_room") + EnteredField.computed("cart_person", "part")
        + EnteredField.computed("allotment_change", "state") + EnteredField.computed("seat_list", "period", "seats")

    private static let plans: [EnteredField] =
        [
            EnteredField("reservation", "project", Values.text), EnteredField("reservation", "why", Values.text),
            EnteredField("substitute", "why", Values.text),
        ] + EnteredField.computed("series", "rule")
        + EnteredField.computed("reservation", "room", "first_period", "last_period", "state")
        + EnteredField.computed("substitute", "room", "first_period", "last_period")

    private static let custody: [EnteredField] =
        [
            EnteredField("headcount", "room", Values.text), EnteredField("headcount", "why", Values.text),
            EnteredField("headcount_exception", "note", Values.text), EnteredField("hold", "note", Values.text),
            EnteredField("hold", "why", Values.text), EnteredField("flag", "why", Values.text),
        ] + EnteredField.computed("loan", "room") + EnteredField.computed("handoff", "state")
        + EnteredField.computed("headcount", "kind", "state") + EnteredField.computed("headcount_exception", "code")
        + EnteredField.computed("hold", "code") + EnteredField.computed("day_close", "flags")
        + EnteredField.computed("flag", "code", "subject_kind")
}
