// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The kinds of value that people enter, each defined once.
///
/// - Source: F26, F37, F39
package enum Values {
    /// What one types to sign in and to speak of somebody; one a database.
    ///
    /// `nightly` is the account of the nightly job, which is no person, and the one word of the program that may be a name.
    package static let signInName = ValueForm(
        "a name to sign in with",
        accepted: "small letters, digits, dots and dashes, 2 to 32, beginning with a letter",
        examples: ["okafor", "dts.ramos"]
    ) { text in
        let letters = text.unicodeScalars
        let good = letters.allSatisfy { scalar in
            scalar.properties.isLowercase && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || scalar == "." || scalar == "-"
        }
        guard good, letters.first?.properties.isAlphabetic == true, (2...32).contains(letters.count) else {
            return .form
        }
        guard text == text.precomposedStringWithCompatibilityMapping else { return .form }
        let scripts = Script.all(of: text)
        if scripts.count > 1 {
            return .says("it mixes \(scripts.map(\.rawValue).sorted().joined(separator: " and ")) letters")
        }
        if text == "nightly" { return nil }
        return ReadsAs.first(text).map { .says("it would be read as \($0.rawValue)") }
    }

    /// The name a person is shown under.
    package static let personName = ValueForm.line(
        "a person's name", 1...80, examples: ["Chidi Okafor", "Åsa Lindqvist"])

    package static let mail = ValueForm(
        "a mail address", accepted: "name@school.example, at most 254 characters",
        examples: ["c.okafor@lincoln.example"]
    ) { text in
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), text.utf8.count <= 254,
            text.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace && !$0.steers })
        else { return .form }
        return nil
    }

    /// The short name of a school, a district or a department; one a database.
    package static let siteCode = ValueForm.name(
        "a site's short name", 2...32, never: [.label, .record, .day, .time, .word],
        accepted: "letters, digits, dots and dashes, 2 to 32", examples: ["lincoln", "prairie"],
        letters: { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "." || $0 == "-" })

    package static let unitName = ValueForm.line("a school's name", 1...80, examples: ["Lincoln School"])

    /// What people call a cart besides its number; may be empty.
    package static let cartName = ValueForm.name(
        "a cart's name", 0...80, never: [.label, .record, .day, .time, .period, .word],
        accepted: "one line of at most 80 characters", examples: ["Blue cart", "Grade 5"])

    /// A room where people write it as text: one line, and no number of something else.
    package static let roomText = ValueForm.name(
        "a room", 0...80, never: [.label, .time], accepted: "one line of at most 80 characters",
        examples: ["112", "Library"])

    /// A period of a bell schedule; numbers and block names such as A1 are usual.
    package static let period = ValueForm.name(
        "a period", 1...20, never: [.label, .day, .time, .word],
        accepted: "one word without a dash or a comma, such as P3", examples: ["P3", "Lunch"],
        letters: { !$0.properties.isWhitespace && !"-–,\"'#/\\".unicodeScalars.contains($0) })

    /// A bell schedule; a dash and a number behind it are the program's own (`regular/2`).
    package static let schedule = ValueForm.name(
        "a bell schedule", 1...40, never: [.label, .record, .day, .time, .period, .word],
        accepted: "one word such as early-release", examples: ["regular", "early-release"],
        letters: { !$0.properties.isWhitespace && !",\"'#\\".unicodeScalars.contains($0) })

    package static let grade = ValueForm.name(
        "a grade", 1...40, never: [.label, .time, .word], accepted: "a short name such as 5 or K",
        examples: ["5", "K"], letters: { !"\"#".unicodeScalars.contains($0) })

    /// The name of one kind of day in a rotation.
    package static let rotation = ValueForm.name(
        "a day of the rotation", 1...12, never: [.label, .time, .word], accepted: "a letter or a short word such as A",
        examples: ["A", "B"], letters: { !$0.properties.isWhitespace && !"-–,\"'#".unicodeScalars.contains($0) })

    /// What is printed on a device by its maker or by the school.
    package static let deviceCode = ValueForm.name(
        "a serial number or an asset tag", 4...40, never: [.label, .day, .time, .word],
        accepted: "4 to 40 letters, digits and hyphens", examples: ["DMQMDK0HLMPR", "LN-0701"],
        letters: { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-") })

    package static let model = ValueForm.line("a model", 0...120, examples: ["iPad (10th generation)"])
    package static let store = ValueForm.line("a store", 1...120, examples: ["Coordinator office"])

    package static let bundle = ValueForm(
        "a bundle identifier", accepted: "letters, digits, hyphens and dots, as in org.khanacademy.Khan",
        examples: ["org.khanacademy.Khan"]
    ) { text in
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let plain = parts.allSatisfy { part in
            !part.isEmpty
                && part.unicodeScalars.allSatisfy {
                    $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
                }
        }
        return parts.count >= 2 && plain && text.utf8.count <= 155 ? nil : .form
    }

    package static let appName = ValueForm.line("an app's name", 1...120, examples: ["Khan Academy"])
    package static let profile = ValueForm.line("a profile's name", 1...120, examples: ["classroom"])
    package static let vendorReference = ValueForm.line("a vendor's reference", 1...120, examples: ["RMA-2231"])

    /// What somebody says in their own words: a reason, a note, a project, a field of a form.
    ///
    /// TAB and ends of lines may stand in it; nothing else that steers a terminal.
    package static let text = ValueForm(
        "a text", accepted: "at most \(BoundedText.longest) characters", examples: ["cracked corner", ""]
    ) { text in
        let steering = text.unicodeScalars.first { $0.steers && $0 != "\n" && $0 != "\t" && $0 != "\r" }
        return steering.map { .says("it has the control character \($0.code)") }
    }
}
