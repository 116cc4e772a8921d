// SPDX-License-Identifier: GPL-3.0-or-later

extension Moment {
    /// `2026-11-19T08:30:05`, as clocks at the site showed it.
    package var iso: String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(day.iso)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
    }
}
