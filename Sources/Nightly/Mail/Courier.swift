// SPDX-License-Identifier: GPL-3.0-or-later
import Office

/// How a letter leaves the machine.
package protocol Courier: Sendable {
    /// The sender's address.
    var from: String { get }
    /// Hands the letter over; throws when it did not leave.
    func deliver(_ letter: Letter) throws
}

extension Courier {
    /// The letter of a message; nil when the person has no address that can be written to.
    func letter(_ message: DueMessage) -> Letter? { Letter(message, from: from) }
}

/// A letter that did not leave, and why.
package struct Undelivered: Error, Equatable, CustomStringConvertible {
    package let description: String
    package init(_ description: String) { self.description = description }
}

/// Which courier the machine's owner set: a sendmail program, or a folder of `.eml` files; none keeps everything waiting.
///
/// `CARTDESK_SENDMAIL` is the path of a program that understands `-t`; `CARTDESK_MAIL_FOLDER` a folder; `CARTDESK_MAIL_FROM` the sender.
package enum Couriers {
    package static func chosen(_ environment: [String: String]) -> (any Courier)? {
        let from = environment["CARTDESK_MAIL_FROM"] ?? "cartdesk@localhost"
        if let program = environment["CARTDESK_SENDMAIL"], !program.isEmpty {
            return SendmailCourier(program: program, from: from)
        }
        if let folder = environment["CARTDESK_MAIL_FOLDER"], !folder.isEmpty {
            return FolderCourier(folder: folder, from: from)
        }
        return nil
    }
}
