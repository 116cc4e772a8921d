// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
package import Office

/// Matters as they are shown in `today`, `inbox` and the greeting.
package enum Matters {
    /// So many effects of an answer are shown in a list; `approve ID --preview` shows all.
    private static let most = 4

    package static func page(_ matters: [Matter], none: String) -> Page {
        guard !matters.isEmpty else { return [.line(none)] }
        var page = Page()
        for matter in matters {
            page.add(.line(matter.id.isEmpty ? matter.text : "\(matter.id)  \(matter.text)", matter.tone))
            for effect in matter.effects.prefix(most) { page.add(.line("    \(effect)", .dim)) }
            if matter.effects.count > most {
                page.add(
                    .line(
                        "    And \(matter.effects.count - most) more: \(matter.line ?? "approve \(matter.id)") --preview.",
                        .dim))
            }
            if let line = matter.line { page.add(.hint(line)) }
        }
        return page
    }

    package static func rows(_ matters: [Matter]) -> Outcome.Rows {
        Outcome.Rows(["kind", "id", "text", "line"], matters.map { [$0.kind, $0.id, $0.text, $0.line ?? ""] })
    }
}
