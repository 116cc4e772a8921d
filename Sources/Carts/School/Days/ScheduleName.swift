// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// The name of a bell schedule: `regular`, its later versions `regular/2`, and the bells of one day that changed while it ran,
/// `testing@20261119.1235`.
package enum ScheduleName {
    /// `regular/2` without its version.
    package static func base(_ schedule: String) -> String {
        let parts = schedule.split(separator: "/")
        guard parts.count > 1, let last = parts.last, Int(last) != nil else { return schedule }
        return parts.dropLast().joined(separator: "/")
    }

    package static func version(_ schedule: String) -> Int {
        base(schedule) == schedule ? 1 : Int(schedule.split(separator: "/").last ?? "1") ?? 1
    }

    /// Whether these are the bells of one day only.
    package static func isOfOneDay(_ schedule: String) -> Bool { schedule.contains("@") }

    /// The bells of one day from a minute on, in the form of a name.
    static func ofOneDay(_ schedule: String, _ day: Day, from minute: Int) -> String {
        let plain = String(schedule.split(separator: "@").first ?? "")
        let clock = Said.clock(minute).filter(\.isNumber)
        return "\(plain)@\(day.number).\(clock)"
    }

    /// As people read it: "testing from 12:35".
    package static func said(_ schedule: String) -> String {
        let parts = schedule.split(separator: "@")
        guard parts.count == 2, let clock = parts[1].split(separator: ".").dropFirst().first, clock.count >= 4 else {
            return schedule
        }
        return "\(parts[0]) from \(clock.prefix(2)):\(clock.dropFirst(2).prefix(2))"
    }
}

extension Facts {
    /// The version of a schedule that a day would follow: the one in force around that day, not one that is planned for later.
    ///
    /// `regular/1` names the first version. Nil where the site has no such schedule. Needs the site's bells, its years, and the days of the year.
    func schedule(_ name: String, on day: Day, _ site: UnitID) throws -> String? {
        let known = Set(try rows(Bell.all, site).map(\.schedule)).filter { !ScheduleName.isOfOneDay($0) }
        if name.hasSuffix("/1"), !known.contains(name) {
            let first = ScheduleName.base(name)
            return known.contains(first) ? first : nil
        }
        guard ScheduleName.base(name) == name else { return known.contains(name) ? name : nil }
        let versions = known.filter { ScheduleName.base($0) == name }
        let newest = versions.max { ScheduleName.version($0) < ScheduleName.version($1) }
        guard let year = try year(site, day) else { return newest }
        let days = try rows(SchoolDay.between, site, year.firstDay, year.lastDay).filter { row in
            row.day != day && row.schedule.map { versions.contains($0) } ?? false
        }
        let before = days.filter { $0.day < day }.max { $0.day < $1.day }
        let after = days.filter { $0.day > day }.min { $0.day < $1.day }
        return (before ?? after)?.schedule ?? newest
    }
}
