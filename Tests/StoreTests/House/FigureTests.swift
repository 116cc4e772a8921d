// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

@Suite("The house: figures and forbidden words")
struct FigureTests {
    @Test("Files are short: median 80 lines, none over 450", arguments: [("Sources", 80), ("Tests", 100)])
    func size(_ folder: String, _ median: Int) throws {
        let sizes = try Project.swift(below: folder)
            .map { (file: $0.path, lines: $0.text.count { $0 == "\n" }) }.sorted { $0.lines < $1.lines }
        #expect(sizes.count > 20)
        #expect(sizes[sizes.count / 2].lines <= median)
        #expect(sizes[sizes.count * 9 / 10].lines <= 220)
        for size in sizes where size.lines > 450 { Issue.record("\(size.file) has \(size.lines) lines") }
    }

    @Test("Every Swift file names its licence first")
    func licence() throws {
        for (file, text) in try Project.swift(below: "Sources") + Project.swift(below: "Tests") {
            let named = text.hasPrefix("// SPDX-License-Identifier: GPL-3.0-or-later\n")
            #expect(named, "\(file)")
        }
    }

    /// A word, why it is not wanted, and the files that may say it.
    struct Forbidden: Sendable, CustomTestStringConvertible {
        let pattern: String
        let why: String
        var but: @Sendable (String) -> Bool = { _ in false }
        var testDescription: String { why }
    }

    static let forbidden: [Forbidden] = [
        Forbidden(
            pattern: #"\btry!|\bas!|\bfatalError\(|\bpreconditionFailure\("#,
            why: "a fault is told, the program never dies of one"),
        Forbidden(pattern: #"\b(TODO|FIXME|XXX)\b"#, why: "what is not done is an issue, not a comment"),
        Forbidden(pattern: #"(?<![\w.])(print|debugPrint|dump)\("#, why: "only the console prints") {
            $0.hasPrefix("Sources/Console/")
        },
        Forbidden(
            pattern: #"(?m)^\s*(public|open) (final|static|class|struct|enum|protocol|extension|func|var|let|init)\b"#,
            why: "package is the normal visibility"),
        Forbidden(
            pattern:
                #"\bDate\(\)|\bDate\.now\b|ContinuousClock|SuspendingClock|clock_gettime|gettimeofday|(?<!\w)time\(nil|TimeZone\.current|autoupdatingCurrent|Calendar\.current|Locale\.current|processInfo\.environment|\bgetenv\(|(Int|Bool|Double|UInt\d*)\.random|\.shuffled\(|randomElement\(|\bUUID\(\)|SystemRandomNumberGenerator"#,
            why: "clock, zone, chance and environment are read in Surroundings only"
        ) { $0.hasSuffix("/Surroundings.swift") || $0.hasPrefix("Sources/TestKit/") },
        Forbidden(pattern: #"randombytes"#, why: "chance comes from Sodium, asked by Surroundings") {
            $0 == "Sources/Office/Sodium.swift"
        },
        Forbidden(pattern: #"import GRDB|import CSQLite|import SQLite3"#, why: "GRDB is known to StoreSQLite only") {
            $0.hasPrefix("Sources/StoreSQLite/")
        },
        Forbidden(pattern: #"import FoundationEssentials"#, why: "it knows no zones"),
        Forbidden(pattern: #"localizedDescription"#, why: "it says nothing on Linux; types word themselves"),
        Forbidden(
            pattern: #"\b(struct|class|enum|protocol) \w*(Manager|Helper|Utils?|Util)\b"#,
            why: "names are the trade's own words"),
    ]

    @Test("The sources do without", arguments: forbidden)
    func words(_ forbidden: Forbidden) throws {
        for (file, text) in try Project.swift(below: "Sources") where !forbidden.but(file) {
            let found = text.range(of: forbidden.pattern, options: .regularExpression)
            #expect(
                found == nil, "\(file): \(found.map { String(text[text.lineRange(for: $0)]) } ?? "")— \(forbidden.why)")
        }
    }
}
