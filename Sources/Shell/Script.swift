// SPDX-License-Identifier: GPL-3.0-or-later
import Commands

/// Lines from a file or a pipe, carried out one after the other.
///
/// No prompt, no banner, no colour, no questions. It stops at its first error, which is told with `file:line`; `--keep-going` goes on. The exit
/// code is that of the first error.
package struct Script {
    package let name: String
    package let keepsGoing: Bool

    package init(name: String, keepsGoing: Bool) {
        self.name = name
        self.keepsGoing = keepsGoing
    }

    /// Runs to the end or the first error. Passphrases and a scanner's lines are taken from the same source.
    package func run(_ front: FrontDesk, next: @escaping () -> String?) -> Int32 {
        var number = 0
        func line() -> String? {
            guard let text = next() else { return nil }
            number += 1
            return text
        }
        front.prompts.secret = { _ in line() }
        front.prompts.line = { _ in line() }
        var ending: Int32 = 0
        while !front.sitting.isLeaving, let text = line() {
            let began = number
            let exit = front.take(text, at: "\(name):\(began)")
            if exit != 0, ending == 0 { ending = exit }
            if exit != 0, !keepsGoing { break }
        }
        return ending
    }
}
