// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions

/// The roles of the school programme by their permanent names.
///
/// - Source: S1, S3
package enum Role {
    package static let desktopServices = "dts"
    package static let trainer = "ets"
    package static let coordinator = "coordinator"
    package static let principal = "principal"
    package static let teacher = "teacher"
    package static let auditor = "auditor"
    package static let nightly = "nightly"
    package static let substitute = "substitute"
    package static let aide = "aide"
    package static let studentTeacher = "student-teacher"
    package static let student = "student"

    /// Kinds of person who never act and never handle a device, whatever else they hold (S3, S16).
    package static let barred: Set<String> = [substitute, aide, studentTeacher, student]

    /// Roles that take something from whoever holds them: nobody lays down one of their own.
    package static let limiting: Set<String> = barred.union([auditor, nightly])

    package static let spoken: [String: String] = [
        desktopServices: "Desktop Services", trainer: "Educational Technology Services",
        coordinator: "site coordinator",
        principal: "principal", teacher: "teacher", auditor: "auditor", nightly: "nightly job",
        substitute: "substitute",
        aide: "aide", studentTeacher: "student teacher", student: "student",
    ]
}
