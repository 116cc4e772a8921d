// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// No two seats of one class use one device.
///
/// Seats that go without are written `-` and shown.
/// - Source: S6
package enum SeatTwice: Rule {
    package static let code = "seat-twice"
    package static let clause = "S6"
}
