// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: devices, tickets, apps, nightly.
package enum AppsCommands {
    package static let all: [any DeskCommand.Type] = []
}
