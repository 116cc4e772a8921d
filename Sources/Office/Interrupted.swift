// SPDX-License-Identifier: GPL-3.0-or-later

/// Somebody pressed Ctrl-C and the work was given up at a place where nothing is half done.
///
/// Thrown between the steps of a transaction, which then rolls back: either a request is in the tables with its journal entry, or nothing of it is.
/// - Source: behaviour 19 of the shell, F5
package struct Interrupted: Error, Equatable, CustomStringConvertible {
    /// Whether earlier steps of the same command were finished, and stand.
    package let stands: Bool

    package init(stands: Bool = false) { self.stands = stands }

    package var description: String {
        stands
            ? "Stopped. What was finished before stands; nothing is half done." : "Stopped. Nothing was changed."
    }
}
