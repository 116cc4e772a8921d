// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Folds a name so that spellings which nobody can tell apart have one key.
///
/// Case, width (full-width and other compatibility forms), accents composed or not, white space, invisible characters and letters of another
/// script that look the same are folded away. Two names of one name space are compared by this key when one is entered and when one is read.
/// - Source: F37
package enum NameKey {
    package static func of(_ text: some StringProtocol) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in String(text).precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
        where !scalar.properties.isDefaultIgnorableCodePoint && !scalar.steers {
            folded.append(LookAlikes.latin[scalar] ?? scalar)
        }
        return String(folded).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .precomposedStringWithCanonicalMapping
    }

    /// The key of a sign-in name: a zero and an o, a one and an l are alike in it too.
    package static func ofSignIn(_ text: some StringProtocol) -> String {
        String(of(text).map { $0 == "0" ? "o" : $0 == "1" || $0 == "|" ? "l" : $0 })
    }

    package static func areAlike(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool { of(a) == of(b) }
}
