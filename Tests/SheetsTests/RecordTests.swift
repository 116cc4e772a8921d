// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Sheets

struct RecordTests {
    private func read(_ text: String) -> (rows: [[String]], findings: [String]) {
        let parsed = RecordParser.read(Source(file: "f", text: text))
        return (
            parsed.records.map { $0.fields.map(\.text) },
            parsed.findings.map { "\($0.line):\($0.column) \($0.sentence)" }
        )
    }

    @Test(
        "RFC 4180: quotes, doubled quotes, commas and line ends inside them",
        arguments: [
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("a\rb\r", [["a"], ["b"]]), ("\"a,b\",c", [["a,b", "c"]]), ("\"a\"\"b\",\"\"", [["a\"b", ""]]),
            ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]), ("\"a\r\nb\"\r\nc", [["a\r\nb"], ["c"]]),
            ("a,,\n,b,", [["a", "", ""], ["", "b", ""]]), ("\"\"\"\"", [["\""]]),
            ("é,田\n\"👩‍🏫\"", [["é", "田"], ["👩‍🏫"]]),
            ("", []), ("\n\n", []), (" ,\n,,,\na", [["a"]]), ("# a \"remark\n#b\na,#c", [["a", "#c"]]),
            ("\"# remark, quoted\",,\na", [["a"]]), ("\"a\n\"\"\nb\",c", [["a\n\"\nb", "c"]]),
        ])
    func fields(_ text: String, _ rows: [[String]]) {
        let read = read(text)
        #expect(read.rows == rows)
        #expect(read.findings == [])
    }

    @Test("Fields know where they stand, also after line ends inside quotes and wide letters")
    func places() {
        let records = RecordParser.read(Source(file: "f", text: "é,\"x\r\ny\",田\r\n a ,b")).records
        let places = records.flatMap { $0.fields.map { "\($0.place.line):\($0.place.column)+\($0.place.length)" } }
        #expect(places == ["1:1+1", "1:3+2", "2:4+1", "3:1+3", "3:5+1"])
        #expect(records.last?.fields.first?.cell("a").place == FilePlace(file: "f", line: 3, column: 2))
    }

    @Test("An unclosed quotation mark is told where it opens, and the lines after it are still read")
    func unclosed() {
        let read = read("a,b\nc,\"d\ne,f\n")
        #expect(read.findings == ["2:3 This quotation mark is never closed."])
        #expect(read.rows == [["a", "b"], ["e", "f"]])
        #expect(self.read("a,\"").findings == ["1:3 This quotation mark is never closed."])
        #expect(self.read("\"a\"\"").findings == ["1:1 This quotation mark is never closed."])
    }

    @Test("A quotation mark in the wrong place costs its record only")
    func strayQuotes() {
        let read = read("a\"b,c\nd,e\n\"f\"g,h\ni\n")
        #expect(
            read.findings == [
                "1:2 A quotation mark stands inside a field that does not begin with one.",
                "3:4 Something follows the quotation mark that closed the field.",
            ])
        #expect(read.rows == [["d", "e"], ["i"]])
    }

    @Test("What any text becomes is quoted and read back the same")
    func roundTrip() {
        var dice = Dice(state: 4180)
        let pieces = ["a", ",", "\"", "\n", "\r\n", "é", "#", " ", "7", "田"]
        for _ in 0..<300 {
            let rows = (0..<Int.random(in: 1...4, using: &dice)).map { _ in
                ["k"]
                    + (0..<Int.random(in: 0...4, using: &dice)).map { _ in
                        (0..<Int.random(in: 0...5, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
                            .joined()
                    }
            }
            let text = rows.map { row in
                row.map {
                    "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
                }
                .joined(separator: ",")
            }.joined(separator: "\r\n")
            let read = read(text)
            #expect(read.rows == rows)
            #expect(read.findings == [])
        }
    }
}
