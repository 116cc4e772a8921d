// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// Rows as they stood at an earlier instant, for rows that carry no instant of their own: a cart's room, who coordinates it, a figure of the
/// policy, a substitute.
///
/// The office answers from the journal: each row names the entry that last wrote it, and that entry has the row from before.
package protocol Hindsight {
    /// Asks at once for what looking back on these rows needs; throws `Missing`.
    func prepare(_ rows: [any Row]) throws
    /// The rows as they stood; one that was not there yet is left out.
    func past<R: Row>(_ rows: [R]) throws -> [R]
}
