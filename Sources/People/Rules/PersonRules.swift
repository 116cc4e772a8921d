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

/// A name to sign in with: two to thirty-two small letters, digits, dots and dashes, beginning with a letter.
///
/// It may not read like a label, a number of the desk (`R231`) or a word that commands know.
/// - Source: F19, F27
package enum HandleForm: Rule {
    package static let code = "handle-form"
    package static let clause = "F19"
    private static let words: Set<String> = [
        "all", "room", "to", "for", "in", "at", "until", "but", "the", "project", "weekly", "every",
    ]

    package static func objection(_ handle: String) -> Refusal? {
        let letters = handle.unicodeScalars
        let good = letters.allSatisfy { scalar in
            scalar.properties.isLowercase && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || scalar == "." || scalar == "-"
        }
        let begins = letters.first.map { $0.properties.isAlphabetic } ?? false
        guard good, begins, (2...32).contains(letters.count), Numbered.read(handle) == nil, !words.contains(handle)
        else {
            return refusal(
                "“\(handle)” will not do as a name to sign in with: small letters, digits, dots and dashes, 2 to 32, beginning with a letter.",
                instead: ["person add okafor \"Chidi Okafor\" teacher"])
        }
        return nil
    }
}

/// A shown name or address is one line of at most 80 characters, an address has one @.
///
/// - Source: F26, F27
package enum PersonText: Rule {
    package static let code = "person-text"
    package static let clause = "F27"

    static func objections(name: String?, email: String?) -> [Refusal] {
        var found: [Refusal] = []
        if let name, !plain(name) {
            found.append(refusal("A name is one line of 1 to 80 characters, without control characters."))
        }
        if let email,
            !plain(email) || email.split(separator: "@", omittingEmptySubsequences: false).count != 2
                || email.contains(where: \.isWhitespace)
                || email.hasPrefix("@") || email.hasSuffix("@")
        {
            found.append(
                refusal("“\(email.filter { $0.isLetter || $0.isNumber || "@.-_+".contains($0) })” is not an address."))
        }
        return found
    }

    private static func plain(_ text: String) -> Bool {
        (1...80).contains(text.count)
            && text.unicodeScalars.allSatisfy {
                let kind = $0.properties.generalCategory
                return kind != .control && kind != .format && kind != .lineSeparator && kind != .paragraphSeparator
                    && kind != .privateUse
            } && text.contains { !$0.isWhitespace }
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
