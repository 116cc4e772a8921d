// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Console
import Decisions
import Foundation
import Nightly
import Office
import Shell
import Synchronization
import TestKit

/// One person at one school with lines to type, as a single command each; what is printed is read as it stands.
struct HintReader {
    let school: SampleSchool
    /// Nil for somebody who has not signed in.
    let who: String?

    struct Answer {
        let exit: Int32
        let text: String
        /// What stands behind an arrow.
        var lines: [String] {
            text.split(separator: "\n").filter { $0.hasPrefix("→ ") }.map { String($0.dropFirst(2)) }
        }
    }

    func type(_ line: String) -> Answer {
        let heard = HeardText()
        let output = Output(
            results: { text throws(Output.Failure) in heard.add(text) }, talks: { heard.add($0) })
        let speech = Speech(
            output: output,
            terminal: { Terminal(isTerminal: false, width: 10_000, height: 0, colour: false, unicode: true) },
            environment: [:], pages: false)
        var services = Services()
        let desk = school.desk
        services.open = { _ in desk }
        services.nightly = { context, _ in
            Commands.Outcome(
                try Nightly(desk: context.desk, courier: nil).run(context.site, as: context.signedIn()).page)
        }
        let flags = (try? Flags.reading(["--database", school.path] + (who.map { ["--as", $0] } ?? []))) ?? .none
        let front = FrontDesk(
            services: services,
            environment: ["HOME": NSTemporaryDirectory(), "XDG_RUNTIME_DIR": school.path + ".run"], standing: flags,
            door: .command, speech: speech, sitting: Sitting(isShell: false))
        let exit = front.take(line)
        return Answer(exit: exit, text: heard.text)
    }
}

private final class HeardText: Sendable {
    private let said = Mutex("")
    func add(_ some: String) { said.withLock { $0 += some } }
    var text: String { said.withLock { $0 } }
}
