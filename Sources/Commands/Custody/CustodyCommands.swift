// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: out, in, hand-off, scan, holds.
package enum CustodyCommands {
    package static let all: [any DeskCommand.Type] = []
}
