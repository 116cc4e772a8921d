// SPDX-License-Identifier: GPL-3.0-or-later
package import ArgumentParser
import Foundation

/// The flags of a command as ArgumentParser knows them: those of its own, and those of every command.
package enum CommandFlags {
    package struct Flag: Equatable, Sendable {
        package let name: String
        package let value: String?
        package let note: String
    }

    /// The flags that every command understands.
    static let global = of(Bare.self)

    /// A command of nothing but the global flags.
    private struct Bare: ParsableCommand {
        @OptionGroup var flags: Flags
    }

    package static func of(_ type: any ParsableCommand.Type) -> [Flag] {
        let dump = type._dumpHelp()
        guard let data = dump.data(using: .utf8), let info = try? JSONDecoder().decode(Dump.self, from: data) else {
            return []
        }
        return (info.command.arguments ?? []).compactMap { argument in
            guard argument.kind != "positional", let name = argument.preferredName, name.kind == "long",
                name.name != "help",
                name.name != "version"
            else { return nil }
            return Flag(
                name: "--" + name.name, value: argument.kind == "option" ? (argument.valueName ?? "VALUE") : nil,
                note: argument.abstract ?? "")
        }
    }

    private struct Dump: Decodable {
        let command: Command
    }
    private struct Command: Decodable {
        let arguments: [Argument]?
    }
    private struct Argument: Decodable {
        let kind: String
        let preferredName: Name?
        let valueName: String?
        let abstract: String?
    }
    private struct Name: Decodable {
        let kind: String
        let name: String
    }
}
