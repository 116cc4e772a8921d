// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Foundation
import Testing

@Suite("Spans and wall times")
struct SpanTests {
    @Test("F9 half-open intervals do not clash")
    func touching() throws {
        let ten = try #require(Span(600, 660))
        let eleven = try #require(Span(660, 720))
        #expect(!ten.overlaps(eleven))
        #expect(!eleven.overlaps(ten))
        #expect(ten.intersection(eleven) == nil)
        #expect(ten.contains(600))
        #expect(!ten.contains(660))
    }

    @Test("Empty, backward and overlong spans are refused", arguments: [(600, 600), (660, 600), (-1, 5), (1400, 1441)])
    func refused(start: Int, end: Int) {
        #expect(Span(start, end) == nil)
    }

    @Test("S16 a span is cut at either end, in the middle, or away")
    func cut() throws {
        let whole = try #require(Span(600, 700))
        let pieces: [(Int, Int, [Span?])] = [
            (620, 640, [Span(600, 620), Span(640, 700)]), (500, 640, [Span(640, 700)]), (640, 900, [Span(600, 640)]),
            (600, 700, []), (500, 900, []), (700, 800, [whole]), (500, 600, [whole]),
        ]
        for (start, end, left) in pieces {
            let other = try #require(Span(start, end))
            #expect(whole.subtracting(other) == left.compactMap { $0 }, "without \(other)")
        }
        let others = [Span(680, 690), Span(610, 620), Span(615, 630)].compactMap { $0 }
        #expect(whole.subtracting(all: others) == [Span(600, 610), Span(630, 680), Span(690, 700)])
    }

    @Test("Overlap, intersection and subtraction agree with counting minutes")
    func counted() throws {
        let ends = [0, 1, 5, 9, 10, 11, 20]
        let spans = ends.flatMap { start in ends.compactMap { Span(start, $0) } }
        for left in spans {
            for right in spans {
                let ours = Set(left.start..<left.end)
                let theirs = Set(right.start..<right.end)
                #expect(left.overlaps(right) == !ours.isDisjoint(with: theirs))
                #expect(left.contains(right) == ours.isSuperset(of: theirs))
                #expect(left.intersection(right)?.minutes ?? 0 == ours.intersection(theirs).count)
                let rest = left.subtracting(right)
                #expect(Set(rest.flatMap { Array($0.start..<$0.end) }) == ours.subtracting(theirs))
                #expect(rest == rest.sorted())
            }
        }
    }

    @Test("A span is written with a dash and stored with its two minutes")
    func written() throws {
        let span = try #require(Span(615, 660))
        #expect("\(span)" == "10:15–11:00")
        #expect(try JSONDecoder().decode(Span.self, from: try JSONEncoder().encode(span)) == span)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Span.self, from: Data(#"{"start":660,"end":615}"#.utf8))
        }
    }

    @Test(
        "Wall times are read",
        arguments: [
            ("10:15", "10:15"), ("9:05", "09:05"), ("4pm", "16:00"), ("4:30 pm", "16:30"), ("4:30PM", "16:30"),
            ("16:55", "16:55"), ("noon", "12:00"), ("12am", "00:00"), ("12 pm", "12:00"), ("24:00", "24:00"),
            ("00:00", "00:00"),
        ])
    func wallTime(text: String, shown: String) {
        #expect(WallTime(text: text)?.description == shown)
    }

    @Test(
        "Bare digits and impossible times are refused",
        arguments: [
            "0905", "16", "24:01", "10:60", "10:5", "13pm", "0am", "4:5 pm", "pm", "", ":15", "10:", "midnight", "+4pm",
            "4pmam",
            "10:15:00", "100:00", "4  pm", "4-pm",
        ])
    func noWallTime(text: String) {
        #expect(WallTime(text: text) == nil)
    }

    @Test("Every minute reads back what it writes")
    func everyMinute() throws {
        for minute in 0...1440 {
            let time = try #require(WallTime(minute))
            #expect(WallTime(text: time.description) == time)
        }
        #expect(WallTime(-1) == nil)
        #expect(WallTime(1441) == nil)
    }
}
