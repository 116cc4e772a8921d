// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import TestKit
import Testing

@Suite("The examples of help")
struct ExampleTests {
    /// Verbs with fewer than three forms worth showing: they take one thing, or nothing.
    static let short: Set<String> = [
        "app edit", "app install", "app request", "app show", "app withdraw", "backup", "designate end",
        "designate list", "device add", "device enrol", "device release", "device unenrol", "exit", "export grades",
        "export apps", "export staff", "export template", "import year", "flag settle", "journal head", "login",
        "logout", "person block",
        "person contact", "person invite", "person leave", "person passphrase", "person recover", "person rename",
        "person reset", "person unblock", "report loss", "restore", "ticket accept", "ticket close", "ticket move",
        "ticket note", "ticket show", "ticket vendor", "token end", "why", "export rooms", "room change", "room remove",
        "room rename",
    ]
    /// Verbs that ask for a passphrase.
    static let asking: Set<String> = ["init", "login", "person passphrase", "person recover"]

    @Test("Behaviour 13: every verb has three examples, fewer only where it has fewer forms")
    func three() {
        for type in Verbs.all {
            let fewest = Self.short.contains(type.verb) ? 1 : 3
            #expect((fewest...3).contains(type.examples.count), "\(type.verb): \(type.examples.count)")
            #expect(Set(type.examples).count == type.examples.count, "\(type.verb) says one twice")
        }
        #expect(Self.short.isSubset(of: Set(Verbs.all.map { $0.verb })))
    }

    @Test("Behaviour 13: what the examples need is written down for each of them and for no others")
    func complete() throws {
        let needed = try Example.all().map { "\($0.verb): \($0.line)" }
        let shown = Verbs.all.flatMap { type in type.examples.map { "\(type.verb): \($0)" } }
        #expect(Set(shown).subtracting(needed).sorted() == [])
        #expect(Set(needed).subtracting(shown).sorted() == [])
    }

    @Test(
        "Behaviour 13, F34: every example is accepted at a rehearsal of the seed school, as arguments, as a script and at the prompt",
        arguments: 0..<4, ExampleDesk.Way.allCases)
    func runs(part: Int, way: ExampleDesk.Way) throws {
        let desk = try ExampleDesk()
        for (index, example) in try Example.all().enumerated() where index % 4 == part {
            // In a script the next line would be the passphrase: `RealDeskTests.made` pipes one.
            if way == .script, Self.asking.contains(example.verb) { continue }
            let (exit, said) = try desk.play(example, by: way)
            // Where somebody sits, what is doubted is asked, and answered with yes; JSON never asks.
            if let refusal = example.refusal, way != .prompt || example.line.hasSuffix("--json") {
                #expect(exit == 1 && desk.refused.map(\.code) == [refusal], "\(example.line)\n\(said)")
            } else {
                #expect(exit == 0, "\(example.verb): \(example.line)\n\(said)")
            }
        }
    }
}
