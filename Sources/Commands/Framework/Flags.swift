// SPDX-License-Identifier: GPL-3.0-or-later
package import ArgumentParser

/// The flags that every command understands, before or after its verb.
package struct Flags: ParsableArguments, Sendable {
    @Option(help: ArgumentHelp("The desk: a file, or postgres://… for a district.", valueName: "FILE|URL"))
    package var database: String?

    @Option(help: ArgumentHelp("The site to speak of, where there are several.", valueName: "CODE"))
    package var site: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("Act as this person; on a rehearsal only.", valueName: "NAME"))
    package var actor: String?

    @Flag(help: "Answer in JSON, with keys that stay.")
    package var json = false

    @Flag(help: "Answer in comma-separated values.")
    package var csv = false

    @Flag(help: "Answer yes to the question; it never replaces naming what is missing.")
    package var yes = false

    package init() {}

    /// The flags that these words say; throws what ArgumentParser throws.
    package static func reading(_ words: [String]) throws -> Flags { try parse(words) }

    /// Long names that take a value.
    static let valued: Set<String> = ["--database", "--site", "--as"]
    static let bare: Set<String> = ["--json", "--csv", "--yes"]

    /// Whether a program reads the answer: nothing is asked then.
    package var isMachine: Bool { json || csv }
}
