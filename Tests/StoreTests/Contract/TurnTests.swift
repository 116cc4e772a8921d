// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Office
import Store
import Synchronization
import Testing

@Suite("Contract: turns and looks")
struct TurnTests {
    private func value(_ engine: any SQLEngine) throws -> Int {
        guard
            case .text(let text)? = try engine.read({ try $0.rows("select value from meta where key = 'n'", []) })
                .first?.first
        else { return 0 }
        return Int(text) ?? -1
    }

    /// Reads, then writes one more: loses steps as soon as two hold the turn at once.
    private func step(_ engine: any SQLEngine) throws {
        try engine.write(1) { connection in
            guard case .text(let text)? = try connection.rows("select value from meta where key = 'n'", []).first?.first
            else { return }
            _ = try connection.run("update meta set value = ?1 where key = 'n'", [.text(String((Int(text) ?? 0) + 1))])
        }
    }

    @Test("F1 writers of several programs queue, and no step is lost", arguments: EngineUnderTest.here)
    func queue(_ which: EngineUnderTest) async throws {
        let scratch = try Scratch(which)
        try scratch.write(nil) { _ = try $0.run("insert into meta(key, value) values ('n', '0')", []) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                let engine = try scratch.another()
                group.addTask {
                    for _ in 0..<15 { try step(engine) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try value(scratch) == 60)
    }

    @Test("One look sees one moment, whatever is written meanwhile", arguments: EngineUnderTest.here)
    func snapshot(_ which: EngineUnderTest) throws {
        let scratch = try Scratch(which)
        try scratch.write(nil) { _ = try $0.run("insert into meta(key, value) values ('n', '0')", []) }
        let writer = try scratch.another()
        try scratch.read { connection in
            let first = try connection.rows("select value from meta where key = 'n'", [])
            try step(writer)
            #expect(try connection.rows("select value from meta where key = 'n'", []) == first)
        }
        #expect(try value(scratch) == 1)
    }

    @Test("The turn is free again after a transaction that failed", arguments: EngineUnderTest.here)
    func freed(_ which: EngineUnderTest) throws {
        struct Stop: Error {}
        let scratch = try Scratch(which)
        try scratch.write(nil) { _ = try $0.run("insert into meta(key, value) values ('n', '0')", []) }
        for _ in 0..<3 { #expect(throws: Stop.self) { try scratch.write(1) { _ in throw Stop() } } }
        #expect(
            fault { try scratch.write(1) { _ = try $0.run("insert into meta(key, value) values ('n', '1')", []) } }
                == "unique")
        try step(try scratch.another())
        #expect(try value(scratch) == 1)
    }
}
