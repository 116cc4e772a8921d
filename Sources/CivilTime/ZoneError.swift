// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a zone cannot be had.
package enum ZoneError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No zone of the zone database has this name.
    case unknown(String)
    /// The machine, or a stripped build, has no zone database at all: no name would do.
    case noZoneData

    package var description: String {
        switch self {
        case .unknown(let identifier):
            "There is no time zone \"\(identifier)\"; a name looks like America/Chicago."
        case .noZoneData:
            "This machine has no time zone data; install the package tzdata."
        }
    }
}
