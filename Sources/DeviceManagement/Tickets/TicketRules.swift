// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A repair takes its steps in order, each by the role that the procedures name.
///
/// Reported to the site coordinator, who puts in the ticket, asks the vendor and keeps it up to date; Desktop Services moves it to the ETS queue; ETS closes it when
/// it is resolved.
/// - Source: S17
package enum TicketStep: Rule {
    package static let code = "ticket-step"
    package static let clause = "S17"
}

/// A ticket, a note and a closing say something.
///
/// - Source: S17
package enum TicketWords: Rule {
    package static let code = "ticket-words"
    package static let clause = "S17"
}

/// There is no such ticket here.
///
/// - Source: S17
package enum NoSuchTicket: Rule {
    package static let code = "no-such-ticket"
    package static let clause = "S17"

    static func unknown(_ no: Int) -> Refusal {
        refusal("There is no ticket \(Numbered.ticket.id(no)) here.", instead: ["ticket list"], exit: .notFound)
    }
}
