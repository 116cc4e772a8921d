// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Folds what people type so that it can be compared bytewise: composed, lower case, single spaces.
package enum Fold {
    package static func key(_ text: String) -> String {
        let folded = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded }
        return folded.precomposedStringWithCanonicalMapping
    }
}
