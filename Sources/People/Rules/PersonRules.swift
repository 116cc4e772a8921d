// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
package import Decisions

/// There is no such person, or none any more who could be meant.
///
/// - Source: F19
package enum UnknownPerson: Rule {
    package static let code = "no-such-person"
    package static let clause = "F19"
    package static func refusal() -> Refusal {
        refusal("There is no such person here.", instead: ["person"], exit: .notFound)
    }
}

/// The name to sign in with is taken; it is one a database, upper and lower case alike.
///
/// Someone who works at two schools is one person with a role at each.
/// - Source: F19
package enum HandleTaken: Rule {
    package static let code = "handle-taken"
    package static let clause = "F19"
}

/// A name to sign in with: two to thirty-two small letters, digits, dots and dashes, beginning with a letter, in one script.
///
/// It may not read like a device number, a number of the desk (`R231`), a day, a time, a period, or a word that commands know.
/// - Source: F19, F27, F39
package enum HandleForm: Rule {
    package static let code = "handle-form"
    package static let clause = "F19"

    package static func objection(_ handle: String) -> Refusal? {
        Values.signInName.objection(handle).map {
            refusal($0, instead: ["help person add"])
        }
    }
}

/// A shown name or address is one line of at most 80 characters, an address has one @.
///
/// - Source: F26, F27
package enum PersonText: Rule {
    package static let code = "person-text"
    package static let clause = "F27"

    static func objections(name: String?, email: String?) -> [Refusal] {
        [name.flatMap(Values.personName.objection), email.flatMap(Values.mail.objection)].compactMap { $0 }.map {
            refusal($0)
        }
    }
}

/// Nothing would change: it is so already.
///
/// - Source: F15
package enum AlreadySo: Rule {
    package static let code = "already-so"
    package static let clause = "F15"
}

/// Some roles end on a day that is named when they are given: an auditor's, an acting principal's.
///
/// An acting principal stands in where the site has a principal, or approves what the principal asked for; Desktop Services appoint one.
/// At most a year ahead; no role begins in the past, which would lend yesterday's acts a right.
/// - Source: S9, F21
package enum RoleDays: Rule {
    package static let code = "role-days"
    package static let clause = "S9"
}

/// A role of this name is not known.
///
/// - Source: F21
package enum UnknownRole: Rule {
    package static let code = "no-such-role"
    package static let clause = "F21"
}

/// The nightly job is no person: it holds that role alone, has no passphrase, and only it has job tokens.
///
/// So its token can close days and notify, and nothing else.
/// - Source: F24
package enum JobOnly: Rule {
    package static let code = "job-only"
    package static let clause = "F24"
}
