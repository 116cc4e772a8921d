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

    /// Nothing said.
    package static var none: Flags {
        var flags = Flags()
        // Each is set: ArgumentParser's wrappers may not be read before they were parsed or set.
        (flags.database, flags.site, flags.actor) = (nil, nil, nil)
        (flags.json, flags.csv, flags.yes) = (false, false, false)
        return flags
    }

    /// The flags that these words say; throws what ArgumentParser throws.
    package static func reading(_ words: [String]) throws -> Flags { words.isEmpty ? none : try parse(words) }

    /// Sets what a name without a value says; whether it is one.
    mutating func set(_ name: String) -> Bool {
        switch name {
        case "--json": json = true
        case "--csv": csv = true
        case "--yes": yes = true
        default: return false
        }
        return true
    }

    static let valued: Set<String> = ["--database", "--site", "--as"]

    mutating func set(_ name: String, to value: String) {
        switch name {
        case "--database": database = value
        case "--site": site = value
        default: actor = value
        }
    }

    /// Whether a program reads the answer: nothing is asked then.
    package var isMachine: Bool { json || csv }
}
