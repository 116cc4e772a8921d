// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Store
import StoreSQLite
import TestKit
import Testing

extension TortureTests {
    @Suite("Races of whole programs: the queue")
    struct QueueRaces {
        @Test(
            "F1 writers are served in the order in which they came, and one that is killed while it waits holds up none"
        )
        func order() throws {
            let desk = try Desk()
            // Each sits at the open desk before the queue forms, so that only its own line makes it come.
            let children = try (0..<Torture.rounds(short: 8, long: 24)).map { _ in try desk.start(as: "okafor") }
            for child in children { child.type(["whoami"]) }
            for child in children { try child.wait(forAnswers: 1) }
            let engine = try desk.engine() as? SQLiteEngine
            try engine?.write(nil) { _ in
                for (index, child) in children.enumerated() {
                    child.type(["reserve 7-\(index % 12 + 1) fri p\(index < 12 ? 4 : 5)"])
                    child.endOfInput()
                    try child.waitForTurn()
                }
                children[2].kill()
            }
            engine?.close()
            let ends = children.map { $0.finish() }
            #expect(ends.enumerated().allSatisfy { $0.element == ($0.offset == 2 ? .signal(SIGKILL) : .exit(0)) })
            let entries = children.compactMap { $0.answers.dropFirst().first?["entry"]?.integer }
            #expect(entries.count == children.count - 1)
            #expect(entries == entries.sorted(), "\(entries)")
            #expect(try WholeFile.faults(desk) == [])
        }
    }
}

extension Child {
    /// Waits until so many lines were answered.
    func wait(forAnswers count: Int) throws {
        for _ in 0..<30_000 {
            if answers.count >= count { return }
            guard wait(milliseconds: 1) == nil else { break }
        }
        throw NotStarted(program: "answered \(answers.count) of \(count): \(errors)", code: 0)
    }

    /// Waits until the program waits in the queue, by the number of the call that it is in.
    func waitForTurn() throws {
        #if arch(x86_64)
            let call = "220 "
        #else
            let call = "192 "
        #endif
        for _ in 0..<10_000 {
            let state = (try? String(contentsOfFile: "/proc/\(process)/syscall", encoding: .utf8)) ?? ""
            if state.hasPrefix(call) { return }
            usleep(1000)
        }
        throw NotStarted(program: "never came to the queue: \(output) \(errors)", code: 0)
    }
}
