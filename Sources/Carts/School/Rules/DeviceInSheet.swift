// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A cart sheet names only devices that the site has registered and that sit nowhere else.
///
/// Every device in service sits in exactly one slot; `device add` registers a new one.
/// - Source: S2, G1
package enum DeviceInSheet: Rule {
    package static let code = "sheet-device"
    package static let clause = "S2"
}
