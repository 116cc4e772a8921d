// SPDX-License-Identifier: GPL-3.0-or-later

/// Division that rounds towards minus infinity, with a remainder that is never negative.
///
/// Swift's own `/` rounds towards zero, which puts the evening of 1969 on the wrong day. `divisor` is positive.
func floorDivide(_ value: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
    let remainder = value % divisor
    return remainder < 0
        ? (value / divisor - 1, remainder + divisor)
        : (value / divisor, remainder)
}

/// The number that `text` spells in ASCII digits alone, at most nine of them.
///
/// `Int(_:)` also takes a sign; nothing people type here may have one.
func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
}

/// `value` in decimal, filled with zeros on the left to `width`.
func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
