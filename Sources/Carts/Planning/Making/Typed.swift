// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime
package import Decisions
import People

/// The lines a person could type instead, as exactly as they would have to be typed.
package struct Typed: Sendable {
    let wish: Wish
    let number: Int
    let today: Day
    /// The teacher's handle where somebody else types; nil for one's own class.
    let other: String?
    /// "reserve", or "edit R12" where something stands already.
    let verb: String

    package init(_ wish: Wish, cart: Cart, facts: Facts, by actor: Actor, at now: Moment, verb: String = "reserve")
        throws
    {
        self.verb = verb
        self.wish = wish
        number = cart.number
        today = now.day
        other = actor.person == wish.teacher ? nil : try facts.one(Person.id, wish.teacher)?.handle
    }

    /// "reserve 7-1..12 fri p4 in 204 for okafor project "Bridges"".
    package func reserve(
        _ mask: Slots?, cart: Int? = nil, on day: Day? = nil, _ times: Asked? = nil, project: String?? = nil,
        room: String? = nil
    ) -> String {
        var words = [verb, Self.place(cart ?? number, mask)]
        words.append(Self.day(day ?? wish.day, from: today))
        words.append(Self.times(times ?? wish.times))
        if let room = room ?? wish.room { words.append("in \(Self.quoted(room))") }
        if let other { words.append("for \(other)") }
        if let project = project ?? wish.project { words.append("project \(Self.quoted(project, always: true))") }
        return words.joined(separator: " ")
    }

    package static func place(_ cart: Int, _ mask: Slots?) -> String {
        mask.map { $0.labels(ofCart: cart) } ?? "\(cart)"
    }

    /// The shortest words that the day's reader takes for this day.
    package static func day(_ day: Day, from today: Day) -> String {
        switch day - today {
        case 0: "today"
        case 1: "tomorrow"
        case 2...6: day.weekday.short.lowercased()
        case 7...300: String("\(day)".dropFirst(4)).lowercased()
        default: day.iso
        }
    }

    /// The shortest words for the last day of a span, as they are read from its first day on.
    package static func until(_ last: Day, from first: Day) -> String {
        switch last - first {
        case 0...6: last.weekday.short.lowercased()
        case 7...300: String("\(last)".dropFirst(4)).lowercased()
        default: last.iso
        }
    }

    package static func times(_ times: Asked) -> String {
        guard let first = times.first else { return "\(Said.clock(times.start))-\(Said.clock(times.end))" }
        guard let last = times.last, last != first else { return first.lowercased() }
        return "\(first.lowercased())-\(last.lowercased())"
    }

    /// A word as it is typed: in quotes where it would end or begin something otherwise.
    package static func quoted(_ text: String, always: Bool = false) -> String {
        let marks: Set<Character> = ["\"", "'", "“", "”", "‘", "’", "„", "#", "\\"]
        guard always || text.isEmpty || text.contains(where: { $0.isWhitespace || marks.contains($0) }) else {
            return text
        }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
