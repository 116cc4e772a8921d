// SPDX-License-Identifier: GPL-3.0-or-later

/// When on a day: periods by name or a range of wall times, resolved to minutes.
package struct TimeChoice: Hashable, Sendable, Codable {
    package let span: Span
    /// The first period's name as the bells spell it; nil for a range of wall times.
    package let first: String?
    /// The last period's name, the same as `first` for one period; nil for a range of wall times.
    package let last: String?

    package init(span: Span, first: String? = nil, last: String? = nil) {
        self.span = span
        self.first = first
        self.last = last
    }
}
