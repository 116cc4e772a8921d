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
    ///
    /// What is looked at is what is read: the name may stand for another file a moment later, and a pipe is not waited for.
    package func read() -> Token? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_mode & 0o077 == 0,
            facts.st_uid == getuid()
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: 256)
        let length = Glibc.read(file, &bytes, bytes.count)
        let line = bytes.prefix(max(0, length)).prefix { $0 != UInt8(ascii: "\n") }
        return Token(text: String(decoding: line, as: UTF8.self))
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
