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
import Store
import StoreSQLite
import Synchronization
import TestKit

/// A folder with a rehearsal of seed/lincoln as a newcomer makes it, copied anew for every example.
final class ExampleDesk {
    private let folder: String
    private let heard = Heard()
    private let code = Code()
    private let clock: Instant

    /// The code of an invitation, as it was last shown.
    private final class Code: Sendable {
        let text = Mutex("")
        /// The question that was asked last.
        let asked = Mutex("")
    }

    init() throws {
        folder = NSTemporaryDirectory() + "cartdesk-examples-" + Sodium.random(8).hex
        try FileManager.default.createDirectory(atPath: folder + "/carts", withIntermediateDirectories: true)
        guard let day = Day(20_261_119) else { throw Unplayable(line: "2026-11-19") }
        clock = try Zone("America/Chicago").instant(day, minute: 7 * 60 + 45)
        for cart in ["carts/cart-5.txt", "carts/cart-7.txt"] { try write(Project.text(cart), to: cart) }
        try write(Project.text("seed/lincoln/grades.csv"), to: "grades.csv")
        let bells = try Project.text("seed/lincoln/bells.csv")
        try write(bells.replacing("HR,08:20,08:28", with: "HR,08:20,08:27"), to: "bells.csv")
        // The list of the school's own people; those of the district are not the school's to import.
        let all = try Project.text("seed/lincoln/staff.csv").split(separator: "\n")
        let own = all.filter { line in !["dts.", "ets.", "auditor."].contains { line.hasPrefix($0) } }
        try write(
            own.joined(separator: "\n") + "\n" + "weber,Uta Weber,u.weber@lincoln.example,teacher\n", to: "staff.csv")
        let box = "DMRC2PXP0001,LN-S101,iPad (10th generation),Coordinator office"
        try write("serial,tag,model,store\n\(box)\n", to: "delivery.csv")
        let rooms = try Project.text("seed/lincoln/rooms.csv")
        try write(rooms + "304,Robotics Lab,classroom,\n", to: "rooms.csv")
        let seats = try Project.text("seed/lincoln/seats.csv")
        try write(seats.replacing("okafor,,1,12,7,1", with: "okafor,,1,11,7,1"), to: "seats.csv")
        try FileManager.default.createDirectory(atPath: folder + "/next-year", withIntermediateDirectories: true)
        for file in ["school.txt", "bells.csv", "weekdays.csv", "days.csv"] {
            let year = try Project.text("seed/lincoln/" + file).replacing("2027-", with: "2028-")
            try write(year.replacing("2026-", with: "2027-"), to: "next-year/" + file)
        }
        let founding = "init --rehearsal --from seed/lincoln"
        guard try take(founding, as: nil, at: front(folder + "/desk.db")) == 0 else { throw Unplayable(line: founding) }
        heard.take()
        _ = try Backup.make(of: SQLiteEngine(path: folder + "/desk.db"), to: folder + "/lincoln.db")
    }

    deinit { Sweep.away(folder) }

    /// What the last line met.
    private(set) var refused: [Refusal] = []

    /// How an example reaches the program.
    enum Way: CaseIterable, Sendable {
        /// `cartdesk WORD WORD…`: the machine's shell has taken the quotation marks off.
        case arguments
        case script
        /// At the prompt, by somebody who answers every question with yes.
        case prompt
    }

    /// Plays what must be so, then the example: how it ended and what was said, for a message.
    func play(_ example: Example, by way: Way = .script) throws -> (exit: Int32, said: String) {
        let path = folder + "/desk.db"
        for begun in ["/desk", "/my-"] { Sweep.away(folder + begun) }
        if example.hasDesk { try FileManager.default.copyItem(atPath: folder + "/lincoln.db", toPath: path) }
        let front = try front(path)
        for before in example.before {
            let exit = try take(before.line, as: before.actor, at: front)
            guard (exit != 0) == before.isRefused else {
                return (exit, "\(before.line)\n\(heard.take().joined(separator: "\n"))")
            }
            note(heard.take())
        }
        if way == .prompt { front.prompts.ask = { _, _ in true } }
        let exit = try take(example.line, as: example.actor, at: front, by: way)
        refused = front.sitting.lastRefused?.refused.refusals ?? []
        return (exit, heard.take().joined(separator: "\n"))
    }

    private func take(_ line: String, as actor: String?, at front: FrontDesk, by way: Way = .prompt) throws -> Int32 {
        let actors = actor.map { line.contains("--as ") ? [] : ["--as", $0] } ?? []
        front.standing = try Flags.reading(["--database", folder + "/desk.db"] + actors)
        switch way {
        case .prompt: return front.take(placed(line))
        case .arguments: return front.take(Line(arguments: Line(placed(line)).words.map(\.text)))
        case .script:
            let bytes = Array((placed(line) + "\r\n").utf8)
            let rest = Mutex(bytes)
            var reader = LineReader {
                rest.withLock { rest in
                    defer { rest = [] }
                    return rest
                }
            }
            return Script(name: "example", keepsGoing: false).run(front) { reader.next() }
        }
    }

    /// The files that examples name lie in the folder, seeds and sheets of the project too.
    private func placed(_ line: String) -> String {
        let files = [
            "carts/cart-7.txt", "carts/cart-5.txt", "bells.csv", "rooms.csv", "grades.csv", "staff.csv", "seats.csv",
            "delivery.csv",
            "next-year",
            "desk-2026-11-19.db", "my-",
        ]
        let here = files.reduce(line) { $0.replacing(" \($1)", with: " \(folder)/\($1)") }
        return here.replacing(" seed/", with: " \(Project.root.path)/seed/")
    }

    private func note(_ said: [String]) {
        let words = said.joined(separator: " ").split(separator: " ").map(String.init)
        if let found = words.first(where: { $0.wholeMatch(of: /[a-z0-9]{4}(-[a-z0-9]{4})+/.ignoresCase()) != nil }) {
            code.text.withLock { $0 = found }
        }
    }

    private func write(_ text: String, to name: String) throws {
        try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }

    private static func desk(_ path: String, at clock: Instant, create: Bool) throws -> LocalDesk {
        let engine = try SQLiteEngine(path: path, create: create)
        if create { try Migrating.migrate(engine) }
        return LocalDesk(
            archive: TableArchive(engine),
            surroundings: Surroundings(
                clock: { clock }, random: { Sodium.random($0) }, environment: [:], clockIsSet: true))
    }

    private func front(_ path: String) throws -> FrontDesk {
        var services = Services()
        services.open = { [clock] in try Self.desk($0, at: clock, create: false) }
        services.create = { [clock] in try Self.desk($0, at: clock, create: true) }
        services.owner = { FileOwner.of($0) }
        services.backup = { try Backup.make(of: SQLiteEngine(path: $0), to: $1) }
        services.restore = { [clock] order in
            let surroundings = Surroundings(
                clock: { clock }, random: { Sodium.random($0) }, environment: [:], clockIsSet: true)
            let done = try Restore(
                copy: order.file, database: order.database, surroundings: surroundings, replacesNewer: order.overNewer
            ).run(by: order.handle)
            return Restored(journals: done.journals, kept: done.kept)
        }
        services.nightly = { context, _ in
            let token = try context.token ?? context.local.flatMap { try NightJob.sessions($0).first?.token }
            return Outcome(
                try Nightly(desk: context.desk, courier: nil).run(context.site, as: token ?? context.signedIn()).page)
        }
        let output = Output(
            results: { [heard] text throws(Output.Failure) in heard.add(text) }, talks: { [heard] in heard.add($0) })
        let speech = Speech(
            output: output,
            terminal: { Terminal(isTerminal: false, width: 100, height: 0, colour: false, unicode: true) },
            environment: [:], pages: false)
        let prompts = Prompts(secret: { [code] prompt in
            if prompt.hasPrefix("The code") { return code.text.withLock { $0 } }
            // A new passphrase that is asked for twice is typed twice.
            let isAgain = code.asked.withLock { asked in
                defer { asked = prompt }
                return asked.hasPrefix("Your new")
            }
            let isFirst = prompt.contains("now") || prompt.hasPrefix("Your new") || isAgain
            return isFirst ? "open the gates of spring" : "close them again in autumn"
        })
        return FrontDesk(
            services: services, environment: ["HOME": folder, "XDG_RUNTIME_DIR": folder],
            standing: try Flags.reading(["--database", path]), door: .command, speech: speech,
            sitting: Sitting(isShell: true), prompts: prompts)
    }
}
