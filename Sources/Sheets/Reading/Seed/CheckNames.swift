// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

extension SeedDraft {
    /// Holds people, periods, schedules and devices against one another: none is called like one of another kind.
    ///
    /// - Source: F39
    mutating func checkNames() {
        var named: [String: (what: String, line: Int)] = [:]
        for bell in bells {
            named[NameKey.of(bell.schedule)] = ("the bell schedule \(bell.schedule)", bell.place.line)
            named[NameKey.of(bell.period)] = ("the period \(bell.period)", bell.place.line)
        }
        for person in staff {
            let key = NameKey.of(person.handle)
            if let other = named[key] {
                find(
                    person.place,
                    "\(person.handle) is \(other.what) in line \(other.line) of bells.csv: a person cannot sign in by it."
                )
            }
            named[key] = ("what \(person.name) signs in with", person.place.line)
        }
        for (code, mark) in marksSeen.sorted(by: { $0.key < $1.key }) {
            if let other = named[NameKey.of(code)] { find(mark.place, "The code \(code) is \(other.what).") }
        }
    }
}
