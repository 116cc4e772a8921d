// SPDX-License-Identifier: GPL-3.0-or-later
package import CivilTime

/// A person: a line of `staff.csv`.
///
/// - Source: S1
package struct SeedPerson: Sendable, Equatable {
    /// What one types; the only name that identifies (F19).
    package let handle: String
    package let name: String
    package let email: String
    package let roles: [SeedRole]
    package let place: FilePlace

    /// Whether the person is of a kind that never acts and never handles a device.
    package var isBarred: Bool { roles.contains { $0.kind.isBarred } }

    /// Whether the person is a teacher on `day`.
    package func teaches(on day: Day) -> Bool {
        !isBarred && roles.contains { $0.kind == .teacher && ($0.until ?? day) >= day }
    }
}

/// A role that a person holds, with its last day when it ends.
package struct SeedRole: Sendable, Equatable {
    package let kind: Kind
    package let until: Day?

    /// Raw values are the roles' permanent names.
    package enum Kind: String, Sendable, CaseIterable {
        case desktopServices = "dts"
        case trainer = "ets"
        case coordinator, principal, teacher, auditor, substitute, aide
        case studentTeacher = "student-teacher"

        /// Substitutes, aides and student teachers (S3, S16).
        package var isBarred: Bool {
            self == .substitute || self == .aide || self == .studentTeacher
        }
    }
}
