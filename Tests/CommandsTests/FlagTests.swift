// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Commands

/// The global flags are read by hand; ArgumentParser declares them. Both must read the same.
@Suite struct FlagTests {
    @Test(
        "the flags read by hand are what ArgumentParser reads",
        arguments: [
            [], ["--json"], ["--csv", "--yes"], ["--database", "a b.db"], ["--database=x=y", "--json"],
            ["--site", "lincoln", "--as", "okafor"],
        ] as [[String]])
    func same(_ words: [String]) throws {
        let declared = try Flags.reading(words)
        let (read, others) = try Typed.split(Line(words: words))
        #expect(others.isEmpty)
        #expect(Self.said(read) == Self.said(declared))
    }

    @Test(
        "10 a flag without its value, or with one too many, is pointed at",
        arguments: [
            ("today --site", "--site needs a value.", 6), ("today --as= 7", "--as needs a value.", 6),
            ("today --json=1", "--json takes no value.", 6),
        ])
    func misread(_ line: String, _ sentence: String, _ at: Int) throws {
        let misread = #expect(throws: Misread.self) { try Typed.split(Line(line)) }
        #expect(misread?.sentence == sentence)
        #expect(misread?.range.lowerBound == at)
    }

    @Test("a quoted word and a command's own flag are no global flags")
    func others() throws {
        let (flags, others) = try Typed.split(Line("note \"--json\" --strict 7 --yes"))
        #expect(others.map(\.text) == ["note", "--json", "--strict", "7"])
        #expect(flags.yes && !flags.json)
    }

    private static func said(_ flags: Flags) -> [String] {
        [flags.database ?? "-", flags.site ?? "-", flags.actor ?? "-", "\(flags.json) \(flags.csv) \(flags.yes)"]
    }
}
