// SPDX-License-Identifier: GPL-3.0-or-later
import Carts
import CivilTime
import Commands
import Console
import Decisions
import Foundation
import Office
import People

extension Doors {
    /// A line's words are where it says, and mean themselves when they are typed again.
    static func line(_ text: String) -> [String] {
        let line = Line(text)
        var faults: [String] = []
        var at = 0
        for word in line.words {
            if word.range.lowerBound < at || word.range.upperBound > text.count {
                faults.append("a word outside the line")
            }
            at = word.range.upperBound
        }
        let words = line.words.map(\.text)
        if line.openQuote == nil, Line(words: words).words.map(\.text) != words {
            faults.append("words typed again are others: \(words) \(Line(words: words).words.map(\.text))")
        }
        do {
            _ = try Typed(line)
        } catch let misread as Misread {
            faults += drawn(misread.line, misread.range, misread.whole)
        } catch {}
        return faults
    }

    /// Drawn under its line for windows of several widths, an error is harmless.
    static func drawn(_ line: String, _ range: Range<Int>, _ sentence: String) -> [String] {
        [1, 9, 80, 100_000].compactMap { width in
            let text = Caret.point(
                line: line, at: range, sentence: sentence, accepted: [line], width: width, unicode: width > 9)
            return steers(text) ? "an error steers: \(text.debugDescription)" : nil
        }
    }

    /// Days, times, periods, numbers, zones, labels: what is read is read back from how it is written.
    static func time(_ text: String) -> [String] {
        var faults: [String] = []
        if let day = Day(iso: text), Day(iso: day.iso) != day { faults.append("day \(day.iso)") }
        if let time = WallTime(text: text), WallTime(text: time.description) != time { faults.append("time \(time)") }
        if let id = Numbered.read(text), Numbered.read(id.kind.id(id.no)).map({ $0 == id }) != true {
            faults.append("number \(id)")
        }
        _ = try? Zone(text)
        _ = Token(text: text)
        let words = text.split(separator: " ").map(String.init)
        if let today = Day(20_261_119) {
            for direction in [Direction.forward, .back] {
                if let read = DayPhrase.read(words, today: today, looking: direction), read.used > words.count {
                    faults.append("more words than there are")
                }
            }
        }
        let bells = [("P1", Span(stored: 516, 562)), ("P2", Span(stored: 564, 610)), ("Lunch", Span(stored: 700, 730))]
        if let read = try? PeriodPhrase(bells: bells.map { (name: $0.0, span: $0.1) }, bareNumbers: true).read(words),
            read.used > words.count
        {
            faults.append("more words than there are")
        }
        if let slots = try? JSONDecoder().decode(Slots.self, from: Data(JSON.text(text).bytes)) {
            let again = try? JSONDecoder().decode(Slots.self, from: Data(JSON.text(slots.description).bytes))
            if again != slots, !slots.isEmpty { faults.append("slots \(slots)") }
        }
        return faults
    }

    /// The records of comma-separated text, as RFC 4180 has them; a reader of the test's own.
    private static func records(_ csv: String) -> [[String.UnicodeScalarView]] {
        var records: [[String.UnicodeScalarView]] = [[]]
        var cell = String.UnicodeScalarView()
        var quoted = false
        for scalar in csv.unicodeScalars {
            if scalar == "\"" { quoted.toggle() }
            if quoted || ![",", "\r", "\n"].contains(scalar) {
                cell.append(scalar)
            } else if scalar != "\r" {
                records[records.count - 1].append(cell)
                cell = String.UnicodeScalarView()
                if scalar == "\n" { records.append([]) }
            }
        }
        return records.dropLast()
    }

    /// Whatever is shown, in whatever window: no steering, no line too long, no formula.
    static func shown(_ bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        let width = Int(bytes.first ?? 0) % 120
        let fields = text.split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
        var page: Page = [.title(text), .line(text), .note(text), .hint(text)]
        let columns = fields.prefix(6).map { Grid.Column($0) }
        page.add(.table(Grid(Array(columns), [fields.prefix(6).map { Grid.Cell($0) }])))
        var faults: [String] = []
        let drawn = Renderer(width: width, colour: false, unicode: true).text(page)
        if steers(drawn) { faults.append("a page steers: \(drawn.debugDescription)") }
        let csv = CSV.write(["a"], [fields])
        if steers(csv, but: ["\r", "\t"]) {
            faults.append("rows steer: \(csv.debugDescription)")
        }
        let read = records(csv)
        if read.count != 2 || read.last?.count != fields.count {
            faults.append("rows are read as others: \(csv.debugDescription)")
        }
        for field in fields {
            let cell = CSV.write([field], []).unicodeScalars
            let start = cell.first == "\"" ? cell.dropFirst().first : cell.first
            if let start, "=+@\t＝＋－＠".unicodeScalars.contains(start) {
                faults.append("a formula: \(field.debugDescription)")
            }
        }
        return faults
    }
}
