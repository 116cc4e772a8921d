// SPDX-License-Identifier: GPL-3.0-or-later

/// The verbs of this area: days, bells, grades, seats, carts, import and export.
package enum SchoolCommands {
    package static let all: [any DeskCommand.Type] = []
}
