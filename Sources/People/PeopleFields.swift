// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// The text columns of units, people and approvals, and what each may hold.
package enum PeopleFields {
    package static let all: [EnteredField] =
        [
            EnteredField("unit", "code", Values.siteCode), EnteredField("unit", "name", Values.unitName),
            EnteredField("person", "handle", Values.signInName), EnteredField("person", "name", Values.personName),
            EnteredField("person", "email", Values.mail), EnteredField("approval_step", "reason", Values.text),
        ] + EnteredField.computed("unit", "kind", "code_key", "zone")
        + EnteredField.computed("setting", "key", "value") + EnteredField.computed("person", "handle_key", "state")
        + EnteredField.computed("held_role", "role")
        + EnteredField.computed("approval", "chain", "subject_kind", "subject_digest", "state")
        + EnteredField.computed("approval_step", "role", "state")
}
