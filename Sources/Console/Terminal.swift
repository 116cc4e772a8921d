// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// What is known of where output goes.
package struct Terminal: Sendable, Equatable {
    package var isTerminal: Bool
    package var width: Int
    package var height: Int
    package var colour: Bool
    package var unicode: Bool

    package init(isTerminal: Bool, width: Int, height: Int, colour: Bool, unicode: Bool) {
        self.isTerminal = isTerminal
        self.width = width
        self.height = height
        self.colour = colour
        self.unicode = unicode
    }

    /// The width of a file or a pipe, where nothing is cut, wrapped or stacked.
    package static let boundless = 10_000

    /// What an environment and a window say.
    ///
    /// Colour: only on a terminal, never with a non-empty `NO_COLOR` or a `TERM` that is `dumb` or missing. Unicode: a
    /// file gets UTF-8; a terminal too, unless its locale names something else. `size` is nil off a terminal; a
    /// window that doesn't know its size counts as 80 × 24.
    package static func facts(
        _ environment: [String: String], size: (columns: Int, rows: Int)? = nil
    ) -> Terminal {
        guard let size else {
            return Terminal(isTerminal: false, width: boundless, height: 0, colour: false, unicode: true)
        }
        let term = environment["TERM"] ?? ""
        let plain = term.isEmpty || term == "dumb" || !(environment["NO_COLOR"] ?? "").isEmpty
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        let charset = locale?.lowercased().filter { $0 != "-" }
        return Terminal(
            isTerminal: true, width: size.columns > 0 ? size.columns : 80, height: size.rows > 0 ? size.rows : 24,
            colour: !plain, unicode: charset?.contains("utf8") ?? true)
    }

    /// Standard output as it is at this moment; asked again for every page, since windows are resized.
    package static func standardOutput(_ environment: [String: String]) -> Terminal {
        guard isatty(STDOUT_FILENO) == 1 else { return facts(environment) }
        var window = winsize()
        _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window)
        return facts(environment, size: (Int(window.ws_col), Int(window.ws_row)))
    }
}
