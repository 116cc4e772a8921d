// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
package import Office

/// Where `login` keeps a session for single commands: one file a machine account and database, mode 0600.
///
/// Under `$XDG_RUNTIME_DIR`, which ends with the login, or `$XDG_STATE_HOME`. The shell never reads it: many teachers may share one account.
/// A job names a file of its own, with a token of `token make`, by `CARTDESK_TOKEN_FILE`.
/// - Source: F24
package struct TokenFile {
    package let path: String

    /// The file that a job's environment names; nil where it names none.
    package init?(ofJob environment: [String: String]) {
        guard let named = environment["CARTDESK_TOKEN_FILE"], !named.isEmpty else { return nil }
        path = named
    }

    package init(database: String, environment: [String: String]) {
        let folder: String
        if let runtime = environment["XDG_RUNTIME_DIR"], !runtime.isEmpty {
            folder = runtime + "/cartdesk"
        } else if let state = environment["XDG_STATE_HOME"], !state.isEmpty {
            folder = state + "/cartdesk"
        } else {
            folder = (environment["HOME"] ?? "/nonexistent") + "/.local/state/cartdesk"
        }
        path = folder + "/token-" + String(Digest.sha256(Array(database.utf8)).hex.prefix(16))
    }

    /// The token, if the file is ours alone; anything else counts as none.
    package func read() -> Token? {
        let manager = FileManager.default
        guard let facts = try? manager.attributesOfItem(atPath: path),
            facts[.type] as? FileAttributeType == .typeRegular,
            (facts[.posixPermissions] as? Int ?? 0o777) & 0o077 == 0, (facts[.ownerAccountID] as? UInt32) == getuid(),
            let text = try? String(contentsOfFile: path, encoding: .utf8)
        else { return nil }
        return Token(text: text.split(separator: "\n").first.map(String.init) ?? "")
    }

    /// Writes it in place of an earlier one; false where the folder cannot be had.
    package func write(_ token: Token) -> Bool {
        let folder = (path as NSString).deletingLastPathComponent
        let manager = FileManager.default
        try? manager.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        remove()
        return manager.createFile(
            atPath: path, contents: Data((token.text + "\n").utf8), attributes: [.posixPermissions: 0o600])
    }

    package func remove() { try? FileManager.default.removeItem(atPath: path) }
}
