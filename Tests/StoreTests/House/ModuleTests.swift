// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestKit
import Testing

@Suite("The house: modules")
struct ModuleTests {
    /// The table of docs/modules.md: target → what it may import.
    private func table() throws -> [String: Set<String>] {
        let page = try Project.text("docs/modules.md")
        return page.matches(of: /\n\| `(\w+)` \|[^|\n]*\| ([^|\n]*) \|/).reduce(into: [:]) { table, row in
            table[String(row.1)] = Set(row.2.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
        }
    }

    private func imports(_ text: String) -> [String] {
        text.matches(of: /(?m)^\s*(?:@\w+ )?(?:package |private |public )?import (?:struct |class |func |enum )?(\w+)/)
            .map { String($0.1) }
    }

    @Test("Every target of Sources/ is in docs/modules.md")
    func complete() throws {
        let targets = Set(try Project.swift(below: "Sources").map { String($0.path.split(separator: "/")[1]) })
        #expect(Set(try table().keys) == targets)
    }

    @Test("Imports go where docs/modules.md lets them")
    func oneWay() throws {
        let table = try table()
        for (file, text) in try Project.swift(below: "Sources") {
            let target = String(file.split(separator: "/")[1])
            for module in imports(text) {
                #expect(table[target]?.contains(module) == true, "\(file) imports \(module)")
            }
        }
    }

    @Test("The arrows of docs/modules.md run in no circle")
    func noCircle() throws {
        let table = try table()
        var rest = table.mapValues { $0.intersection(table.keys) }
        while let leaf = rest.first(where: { $0.value.isEmpty })?.key {
            rest[leaf] = nil
            rest = rest.mapValues { $0.subtracting([leaf]) }
        }
        #expect(rest.isEmpty, "\(rest)")
    }

    @Test("The scheduling and device cores are pure: no files, no network, no database, no terminal")
    func pure() throws {
        let table = try table()
        for target in ["Carts", "DeviceManagement"] {
            let outside = (table[target] ?? ["?"]).subtracting(["CivilTime", "Decisions", "People"])
            #expect(outside.isEmpty, "\(target): \(outside)")
        }
        // Two names that look alike are compared in Unicode's compatibility form, which only Foundation makes; one cache is locked.
        let outside = (table["Decisions"] ?? ["?"]).subtracting(["CivilTime"])
        #expect(outside == ["Foundation", "Synchronization"])
        for (file, text) in try Project.swift(below: "Sources/Decisions") where !file.contains("/Values/") {
            #expect(!imports(text).contains("Foundation"), "\(file)")
        }
        #expect(table["DeviceManagement"]?.contains("Carts") == false)
    }
}
