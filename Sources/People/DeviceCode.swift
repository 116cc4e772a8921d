// SPDX-License-Identifier: GPL-3.0-or-later

/// What a device's serial or tag may not be, whatever the door it comes through.
///
/// - Source: G2, F39
package enum DeviceCode {
    /// Whether a code reads as a slot of a cart, such as `7-12` or `07 - 12`.
    package static func isLabel(_ code: String) -> Bool {
        let parts = Fold.key(code).split(separator: "-", omittingEmptySubsequences: false)
            .map { $0.filter { !$0.isWhitespace } }
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }
}
