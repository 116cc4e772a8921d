// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A number of the grade's list has a device in its slot.
///
/// A number that nobody can take out is no assignment; put a device there first.
/// - Source: S4, S7
package enum NumberWithoutDevice: Rule {
    package static let code = "number-without-device"
    package static let clause = "S4"
}
