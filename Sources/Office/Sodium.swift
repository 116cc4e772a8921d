// SPDX-License-Identifier: GPL-3.0-or-later
import CSodium
import Foundation

/// libsodium behind three calls: random bytes, and a passphrase's hash made and checked.
package enum Sodium {
    private static let ready: Bool = sodium_init() >= 0

    package static func random(_ count: Int) -> [UInt8] {
        _ = ready
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// An Argon2id hash as text with its own salt and cost; about a tenth of a second.
    package static func hash(passphrase: String) -> String? {
        guard ready else { return nil }
        // One byte more, so that even an empty passphrase has an address.
        let bytes = passphrase.utf8.map { CChar(bitPattern: $0) } + [0]
        var out = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let done = crypto_pwhash_str(
            &out, bytes, UInt64(bytes.count - 1), UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
            Int(crypto_pwhash_MEMLIMIT_INTERACTIVE))
        guard done == 0 else { return nil }
        return String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    package static func verify(passphrase: String, hash: String) -> Bool {
        guard ready else { return false }
        let bytes = passphrase.utf8.map { CChar(bitPattern: $0) }
        return hash.withCString { stored in
            bytes.withUnsafeBufferPointer { typed in
                guard let base = typed.baseAddress else { return false }
                return crypto_pwhash_str_verify(stored, base, UInt64(typed.count)) == 0
            }
        }
    }
}
