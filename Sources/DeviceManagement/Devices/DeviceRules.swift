// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// Serial numbers and asset tags are unique, folded for case, and look like what is printed on a device.
///
/// - Source: G2, G3
package enum DeviceNaming: Rule {
    package static let code = "device-naming"
    package static let clause = "G2"
}

/// Enrolling says that the MDM system knows the device; a device that is not enrolled is never lent, and one that is lost or disposed is not enrolled.
///
/// - Source: G1
package enum Enrolment: Rule {
    package static let code = "enrolment"
    package static let clause = "G1"
}

/// A hold has a reason from a short list and is ended by somebody who says why.
///
/// - Source: G3, S17
package enum DeviceHold: Rule {
    package static let code = "device-hold"
    package static let clause = "S17"
}

/// There is no such device here.
///
/// - Source: G3
package enum NoSuchDevice: Rule {
    package static let code = "no-such-device"
    package static let clause = "G3"

    static func unknown(_ device: Int) -> Refusal {
        refusal("There is no device #\(device) at this site.", instead: ["device list"], exit: .notFound)
    }
}
