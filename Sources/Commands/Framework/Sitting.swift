// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
package import Office

/// What a door remembers from one line to the next: who sits there, at which site, what was refused last.
///
/// A command typed alone has one of its own, for one line. One thread uses it.
package final class Sitting {
    /// Who is signed in; set by `login`, cleared by `logout`.
    package var who: SignedIn?
    /// The site named with `site use CODE` at the prompt; nil takes the person's own.
    package var siteCode: String?
    /// The sessions of a rehearsal's `--as NAME`, by folded name.
    package var others: [String: SignedIn] = [:]
    /// What `why` tells: the last line that was refused.
    package var lastRefused: (line: String, refused: Refused)?
    /// How many requests this line has had accepted: what Ctrl-C does not take back.
    package var performed = 0
    /// Set by `exit`.
    package var isLeaving = false
    /// Whether lines follow one another here: a shell or a script. A command alone keeps its session in a file.
    package let isShell: Bool

    package init(isShell: Bool) { self.isShell = isShell }
}
