// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions

/// What this folder brings to the desk: the paper sheet and the figures of usage. Queries only; the weekly sheet, which also reads the journal, is the
/// office's.
package enum Records {
    package static let queries: [any Query.Type] = [PaperSheet.self, Usage.self]

    /// Who may: one permission a line, then `role:reach`.
    package static let rights = """
        report.weekly teacher:cart coordinator:unit principal:unit dts:below ets:unit auditor:unit
        report.usage coordinator:unit principal:unit dts:below ets:unit auditor:unit
        """
}
