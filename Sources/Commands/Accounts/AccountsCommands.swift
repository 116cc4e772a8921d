// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: sign-in, people, tokens.
package enum AccountsCommands {
    package static let all: [any DeskCommand.Type] = []
}
