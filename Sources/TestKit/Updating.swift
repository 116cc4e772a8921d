// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Which files of the project a run of tests may write anew, as `CARTDESK_UPDATE` says.
///
/// It names them: `pages`, `transcripts`, or files by name, with commas between. `1` stands for whatever the run's own `--filter` names; where the run
/// has no filter nothing is written, so that the variable left set never changes what a later run was to look at.
package enum Updating {
    package enum Kind: String, Sendable {
        case pages, transcripts

        /// What a filter says that names the suites of this kind.
        var inFilters: String { self == .pages ? "Page" : "Transcript" }
    }

    /// Whether this file of this kind is to be written.
    package static func asks(for file: String, _ kind: Kind) -> Bool {
        asks(
            for: file, kind, said: ProcessInfo.processInfo.environment["CARTDESK_UPDATE"] ?? "",
            arguments: ProcessInfo.processInfo.arguments)
    }

    package static func asks(for file: String, _ kind: Kind, said: String, arguments: [String]) -> Bool {
        let names = said.split(separator: ",").map(String.init)
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let plain = name.split(separator: ".").first.map(String.init) ?? name
        if names.contains(where: { [kind.rawValue, name, plain].contains($0) }) { return true }
        guard names == ["1"] else { return false }
        return zip(arguments, arguments.dropFirst()).contains { flag, value in
            flag == "--filter" && value.contains(kind.inFilters)
        }
            || arguments.contains { $0.hasPrefix("--filter=") && $0.contains(kind.inFilters) }
    }
}
