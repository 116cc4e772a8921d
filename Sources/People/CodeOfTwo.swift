// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// A code that two devices have, one as its serial and one as its tag, names neither.
///
/// Such codes are refused on entry; those that exist already are kept, and asked about wherever one is typed.
/// - Source: G2, F39
package enum CodeOfTwo: Rule {
    package static let code = "code-of-two"
    package static let clause = "G2"

    package static func refusal(_ word: String, _ serials: [String]) -> Refusal {
        refusal(
            "\"\(word)\" could be \(serials.count) devices: \(serials.joined(separator: ", ")).",
            instead: serials.map { "device show \($0)" })
    }
}
