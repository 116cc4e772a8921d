// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
import Console
import Decisions
import Office
import Shell
import Synchronization

/// The line as the shell takes it, with a terminal of a usual size whose text is counted and dropped.
final class Front {
    let front: FrontDesk
    private let shown: Shown

    final class Shown: Sendable { let text = Mutex("") }

    init(_ opened: Opened, path: String, columns: Int = 120) throws {
        let shown = Shown()
        self.shown = shown
        let terminal = Terminal(isTerminal: true, width: columns, height: 50, colour: true, unicode: true)
        let output = Output(
            results: { text throws(Output.Failure) in shown.text.withLock { $0 = text } },
            talks: { text in shown.text.withLock { $0 = text } })
        var services = Services()
        let desk = opened.desk
        services.open = { _ in desk }
        let speech = Speech(output: output, terminal: { terminal }, environment: [:], pages: false)
        front = FrontDesk(
            services: services, environment: [:], standing: try Flags.reading(["--database", path]), door: .shell,
            speech: speech, sitting: Sitting(isShell: true))
    }

    /// Types a line; what was shown.
    func type(_ line: String) -> (exit: Int32, text: String) {
        let exit = front.take(line)
        return (exit, shown.text.withLock { $0 })
    }
}
