// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Office

/// Asks for a passphrase unseen: twice at a terminal, one line from standard input off it. Never on a command line (F30).
enum NewPassphrase {
    static func ask(for whom: String, handle: String, name: String?, _ context: Context) throws -> String {
        let first = try secret("New passphrase for \(whom): ", context)
        let objections = WeakPassphrase.objections(first, handle: handle, name: name)
        if !objections.isEmpty { throw Refused(objections) }
        if context.prompts.ask != nil, try secret("The same again: ", context) != first {
            throw Refused(Mistyped.refusal("The two were not the same. Nothing was changed."))
        }
        return first
    }

    static func secret(_ prompt: String, _ context: Context) throws -> String {
        guard let secret = context.prompts.secret, let typed = try secret(prompt), !typed.isEmpty else {
            throw Refused(Mistyped.refusal("No passphrase was typed. It is asked for, or read from standard input."))
        }
        return typed
    }

    static func hash(_ passphrase: String) throws -> String {
        guard let hash = Sodium.hash(passphrase: passphrase) else {
            throw StorageFault.other("there is not enough memory to hash a passphrase")
        }
        return hash
    }
}

/// A passphrase was not typed, or not the same way twice.
///
/// - Source: F29
package enum Mistyped: Rule {
    package static let code = "mistyped"
    package static let clause = "F29"
}
