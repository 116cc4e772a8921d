// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Decisions

/// The stretches of one day for which a substitute is entered: where the class is, from when to when, in which periods.
///
/// A teacher's class is in the room of their reservation in that time, else in their room of the year. Adjoining minutes in one room are one
/// stretch. An entry in periods is cut at periods, so that each stretch can follow its own; a reservation that takes only a part of a period
/// puts the substitute into both rooms for the whole of it.
struct Stretches {
    struct Stretch: Equatable {
        let room: String?
        let span: Span
        let first: String?
        let last: String?
    }
    let all: [Stretch]

    /// A part of the time that lies in one room or in several as a whole.
    private struct Part {
        let span: Span
        /// The minutes that count for where the class is: the lesson, without the break behind it.
        let lesson: Span
        let name: String?
    }

    /// One place for the whole time: a room, or the one that was named for a teacher.
    init(_ room: String?, _ span: Span, _ times: Asked?) {
        all = [Stretch(room: room, span: span, first: times?.first, last: times?.last)]
    }

    /// - Parameters:
    ///   - own: the teacher's room of the year.
    ///   - reserved: the live reservations of the teacher on that day.
    init(own: String?, reserved: [Reservation], _ span: Span, _ times: Asked?, _ plan: DayPlan?) {
        let lessons = times?.first == nil ? [] : Self.lessons(of: span, plan)
        let parts = lessons.isEmpty ? Self.pieces(of: span, reserved) : lessons
        var runs: [(room: String?, first: Int, last: Int)] = []
        for (index, part) in parts.enumerated() {
            var rooms = Set<String?>(reserved.filter { $0.span.overlaps(part.lesson) }.map(\.room))
            if !part.lesson.subtracting(all: reserved.map(\.span)).isEmpty { rooms.insert(own) }
            for room in rooms {
                if let run = runs.lastIndex(where: { $0.room == room && $0.last == index - 1 }) {
                    runs[run].last = index
                } else {
                    runs.append((room, index, index))
                }
            }
        }
        all = runs.map { run in
            let stretch = Span(stored: parts[run.first].span.start, parts[run.last].span.end)
            let whole = stretch == span ? times : nil
            // On a whole day, a class away from its room is there in periods, and follows them.
            let isInside = times == nil && stretch.start > span.start && stretch.end < span.end
            let names = isInside ? plan?.names(of: stretch) : nil
            return Stretch(
                room: run.room, span: stretch, first: parts[run.first].name ?? whole?.first ?? names?.first,
                last: parts[run.last].name ?? whole?.last ?? names?.last)
        }.sorted { ($0.span, $0.room ?? "") < ($1.span, $1.room ?? "") }
    }

    /// By minutes: cut wherever a reservation begins or ends.
    private static func pieces(of span: Span, _ reserved: [Reservation]) -> [Part] {
        let cuts = Set(reserved.flatMap { [$0.start, $0.end] }).filter { span.start < $0 && $0 < span.end }
        let ends = ([span.start, span.end] + cuts).sorted()
        return zip(ends, ends.dropFirst()).map { start, end in
            let piece = Span(stored: start, end)
            return Part(span: piece, lesson: piece, name: nil)
        }
    }

    /// The periods of a span, each with the minutes up to the next: nothing is between two rooms at a bell.
    private static func lessons(of span: Span, _ plan: DayPlan?) -> [Part] {
        let bells = plan?.periods(touching: span) ?? []
        guard bells.first?.start == span.start, bells.map(\.end).max() == span.end else { return [] }
        return bells.enumerated().map { index, bell in
            let next = index + 1 < bells.count ? bells[index + 1].start : span.end
            return Part(
                span: Span(stored: bell.start, max(next, bell.end)), lesson: Span(stored: bell.start, bell.end),
                name: bell.period)
        }
    }
}
