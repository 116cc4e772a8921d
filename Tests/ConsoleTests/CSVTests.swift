// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Console

@Suite("CSV")
struct CSVTests {
    @Test(
        "F27 no cell starts a formula",
        arguments: [
            ("=1+1", "'=1+1"), ("+44", "'+44"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""),
            ("\n=x", "\"'\n=x\""), ("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""), ("＝1", "'＝1"),
            ("-", "'-"), ("-1-1", "'-1-1"), ("-1e3", "'-1e3"), ("-2.5.1", "'-2.5.1"), ("-٣", "'-٣"),
        ])
    func formulas(text: String, field: String) {
        #expect(CSV.field(text) == field)
    }

    @Test("F27 real numbers stay numbers", arguments: ["-1", "-2.5", "0", "17"])
    func numbers(text: String) {
        #expect(CSV.field(text) == text)
    }

    @Test(
        "RFC 4180 quotes what must be quoted and nothing else",
        arguments: [
            ("a b", "a b"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a\r\nb", "\"a\r\nb\""),
            ("", ""),
            ("会議", "会議"), ("7-12", "7-12"),
        ])
    func quoting(text: String, field: String) {
        #expect(CSV.field(text) == field)
    }

    @Test("F27 no control and no change of direction reaches a file")
    func controls() {
        #expect(CSV.field("a\u{1B}[2J\u{202E}b") == "a\\e[2J\\u{202E}b")
    }

    @Test("Records end in CR LF")
    func lineEnds() {
        #expect(CSV.write(["cart", "device"], [["7", "12"]]) == "cart,device\r\n7,12\r\n")
        #expect(CSV.write(["=x"], []) == "'=x\r\n")
    }
}
