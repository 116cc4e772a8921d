// SPDX-License-Identifier: GPL-3.0-or-later
import CivilTime
import Commands
import Console
import Decisions
import Foundation
import Nightly
import Office
import People
import Shell
import Synchronization
import TestKit

/// Plays a transcript at the sample school, through the same front that the program uses.
final class Playing {
    enum Manner: String, CaseIterable, Sendable {
        /// One sitting for all lines, as at the prompt and in a script.
        case shell
        /// A sitting of its own for each line, as `cartdesk …`.
        case commands
    }

    private var place: any Place
    private let manner: Manner
    private let heard = Heard()
    private var front: FrontDesk?
    private var actor: String?

    init(_ manner: Manner) throws {
        self.manner = manner
        let school = try SampleSchool()
        place = school
        // The nights before the sessions' first day are done.
        guard let day = Day(20_261_118) else { return }
        let done = school.zone.instant(day, minute: 17 * 60 + 1)
        try school.arrange([
            .insert(NightlyRun(unit: school.site, day: day, started: done, finished: done, outcome: "all well"))
        ])
    }

    /// The transcript again, with what was really answered.
    func play(_ transcript: Transcript) throws -> Transcript {
        var played = transcript
        for (index, part) in transcript.parts.enumerated() {
            switch part {
            case .school(let folder):
                place = try SeedPlace(folder)
                front = nil
            case .now(let time): try set(time)
            case .actor(let name): actor = name
            case .typed(let line, _, _):
                let exit = try take(line)
                played.parts[index] = .typed(line, answer: heard.take(), exit: exit)
            case .note, .blank: break
            }
        }
        return played
    }

    private func take(_ line: String) throws -> Int32 {
        let front = manner == .shell ? try self.front ?? make() : try make()
        if manner == .shell { self.front = front }
        front.standing = try Flags.reading(["--database", place.path] + (actor.map { ["--as", $0] } ?? []))
        return front.take(line)
    }

    private func make() throws -> FrontDesk {
        var services = Services()
        let desk = place.desk
        services.open = { _ in desk }
        services.nightly = { context, _ in
            Outcome(try Nightly(desk: context.desk, courier: nil).run(context.site, as: context.signedIn()).page)
        }
        let output = Output(
            results: { [heard] text throws(Output.Failure) in heard.add(text) }, talks: { [heard] in heard.add($0) })
        let speech = Speech(
            output: output,
            terminal: { Terminal(isTerminal: false, width: 100, height: 0, colour: false, unicode: true) },
            environment: [:], pages: false)
        return FrontDesk(
            services: services, environment: ["HOME": NSTemporaryDirectory(), "XDG_RUNTIME_DIR": place.path + ".run"],
            standing: try Flags.reading(["--database", place.path]), door: .command, speech: speech,
            sitting: Sitting(isShell: manner == .shell))
    }

    private func set(_ time: String) throws {
        let parts = time.split(separator: " ").map(String.init)
        guard parts.count == 2, let day = Day(iso: parts[0]) else { throw Unplayable(line: "now: \(time)") }
        let clock = parts[1].split(separator: ":").compactMap { Int($0) }
        guard clock.count >= 2 else { throw Unplayable(line: "now: \(time)") }
        place.set(day, clock[0] * 60 + clock[1], second: clock.count > 2 ? clock[2] : 0)
    }
}

struct Unplayable: Error {
    let line: String
}

/// What was said, gathered line by line.
final class Heard: Sendable {
    private let text = Mutex("")

    func add(_ some: String) { text.withLock { $0 += some } }

    @discardableResult
    func take() -> [String] {
        let said = text.withLock { text in
            defer { text = "" }
            return text
        }
        // Digests are salted by chance: any of them stands for all.
        let same = said.replacing(/\b[0-9a-f]{16,64}\b/, with: "0123456789abcdef")
        var lines = same.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last == "" { lines.removeLast() }
        return lines
    }
}
