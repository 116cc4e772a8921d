// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// A cart keeps the slots that hold a device, belong to a teacher or are reserved.
///
/// Empty them first, then lower the capacity.
/// - Source: S2
package enum CapacityInUse: Rule {
    package static let code = "capacity-in-use"
    package static let clause = "S2"
}
