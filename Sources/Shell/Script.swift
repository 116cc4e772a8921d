// SPDX-License-Identifier: GPL-3.0-or-later
import Commands
package import Decisions
import LineEditor

/// Lines from a file or a pipe, carried out one after the other.
///
/// No prompt, no banner, no colour, no questions. It stops at its first error, which is told with `file:line`; `--keep-going` goes on. The exit
/// code is that of the first error. A line that begins with `! ` is meant to be refused: that it is not is the error then. With `echoes` each line and
/// each remark is said before its answer, for whoever looks on.
package struct Script {
    package let name: String
    package let keepsGoing: Bool
    package let echoes: Bool

    package init(name: String, keepsGoing: Bool, echoes: Bool = false) {
        self.name = name
        self.keepsGoing = keepsGoing
        self.echoes = echoes
    }

    /// Runs to the end or the first error. Passphrases and a scanner's lines are taken from the same source.
    ///
    /// A line that is no text, or has no end, stops the script as an error of its own.
    package func run(_ front: FrontDesk, next: @escaping () -> Result<String, TextFault>?) -> Int32 {
        var number = 0
        func line() -> Result<String, TextFault>? {
            guard let read = next() else { return nil }
            number += 1
            return read
        }
        front.prompts.secret = { _ in try line()?.get() }
        front.prompts.line = { _ in try line()?.get() }
        var ending: Int32 = 0
        while !front.sitting.isLeaving, let read = line() {
            let began = number
            guard case .success(let text) = read else {
                if case .failure(let fault) = read {
                    let exit = front.refuse(fault, at: "\(name):\(began):\(fault.column)")
                    if ending == 0 { ending = exit }
                }
                if keepsGoing { continue }
                break
            }
            if echoes { front.echo(text) }
            let meant = text.hasPrefix("! ")
            var exit = front.take(meant ? String(text.dropFirst(2)) : text, at: meant ? nil : "\(name):\(began)")
            if meant { exit = exit == 0 ? front.unexpected(at: "\(name):\(began)") : 0 }
            if exit != 0, ending == 0 { ending = exit }
            if exit != 0, !keepsGoing || exit == 130 { break }
        }
        // Ctrl-C while the next line was waited for.
        return ending == 0 && LineEditor.isInterrupted ? 130 : ending
    }
}
