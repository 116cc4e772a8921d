// SPDX-License-Identifier: GPL-3.0-or-later
import CSodium
import Foundation

/// libsodium behind four calls: SHA-256, random bytes, and a passphrase's hash made and checked.
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

package enum Digest {
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 32)
        crypto_hash_sha256(&out, bytes, UInt64(bytes.count))
        return out
    }
}

/// A SHA-256 that is fed piece by piece.
struct RunningDigest {
    private var state = crypto_hash_sha256_state()

    init() { crypto_hash_sha256_init(&state) }

    mutating func add(_ bytes: [UInt8]) { crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count)) }

    mutating func add(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let start = bytes.base.baseAddress else { return }
        crypto_hash_sha256_update(&state, start + bytes.startIndex, UInt64(bytes.count))
    }

    /// Eight bytes, the highest first.
    mutating func add(_ number: Int) {
        withUnsafeBytes(of: Int64(number).bigEndian) { eight in
            guard let start = eight.bindMemory(to: UInt8.self).baseAddress else { return }
            crypto_hash_sha256_update(&state, start, UInt64(eight.count))
        }
    }

    mutating func end() -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 32)
        crypto_hash_sha256_final(&state, &out)
        return out
    }

    /// Whether it comes to these bytes.
    mutating func ends(as expected: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { out in
            guard let start = out.baseAddress, expected.count == 32, let other = expected.base.baseAddress else {
                return false
            }
            crypto_hash_sha256_final(&state, start)
            return memcmp(start, other + expected.startIndex, 32) == 0
        }
    }
}
