// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// An app request is a filled-in form: name, bundle, purpose, for whom, devices, cost and what it asks of children.
///
/// The principal decides on what is written; an empty field would be decided by guess.
/// - Source: S9
package enum AppForm: Rule {
    package static let code = "app-form"
    package static let clause = "S9"
}

/// An app request is answered by the coordinator first and the principal then, each a different person, and nobody approves what they asked for.
///
/// Separation is by person and never by role. A coordinator may endorse their own request, and the principal is shown that; a principal's own request is
/// approved by an acting principal whom Desktop Services appoints with an end date.
/// - Source: S9
package enum AppAnswer: Rule {
    package static let code = "app-answer"
    package static let clause = "S9"
}

/// A no to an app request has a reason, at whatever step it is said.
///
/// - Source: S9
package enum DeclineNeedsReason: Rule {
    package static let code = "decline-needs-reason"
    package static let clause = "S9"
}

/// What is decided, installed or withdrawn is not changed any more; another form is filled in.
///
/// - Source: S9
package enum AppSettled: Rule {
    package static let code = "app-settled"
    package static let clause = "S9"
}

/// Apps are added by the site coordinator or by an individual whom the coordinator designated, for named apps and until a day; only what the principal approved.
///
/// Educational Technology Services installs nothing.
/// - Source: S9
package enum WhoInstalls: Rule {
    package static let code = "who-installs"
    package static let clause = "S9"
}

/// An app request is edited or withdrawn by whoever asked for it, or by the site coordinator.
///
/// - Source: S9
package enum WhoseRequest: Rule {
    package static let code = "whose-request"
    package static let clause = "S9"
    package static let kept = true
}

/// A designee is an active member of this site, with named apps and an end date that is not past; never Educational Technology Services.
///
/// - Source: S9
package enum Designee: Rule {
    package static let code = "designee"
    package static let clause = "S9"
}

/// There is no such app request, app or appointment here.
///
/// - Source: S9
package enum NoSuchApp: Rule {
    package static let code = "no-such-app"
    package static let clause = "S9"
}
