// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A deadline set for today is at least half an hour ahead.
///
/// Nobody can bring thirty devices back in no time: the earliest possible time is named.
/// - Source: S13, F10
package enum DueTooSoon: Rule {
    package static let code = "due-too-soon"
    package static let clause = "S13"
}
