// SPDX-License-Identifier: GPL-3.0-or-later
import CNettle
import Foundation

/// SHA-256 by Nettle, which uses the processor's own instructions for it where there are any: verification is hashing first of all.
package enum Digest {
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = RunningDigest()
        digest.add(bytes)
        return digest.end()
    }
}

/// A SHA-256 that is fed piece by piece.
struct RunningDigest {
    private static let length = Int(SHA256_DIGEST_SIZE)
    private var state = sha256_ctx()

    init() { nettle_sha256_init(&state) }

    mutating func add(_ bytes: [UInt8]) { nettle_sha256_update(&state, bytes.count, bytes) }

    mutating func add(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let start = bytes.base.baseAddress else { return }
        nettle_sha256_update(&state, bytes.count, start + bytes.startIndex)
    }

    /// Eight bytes, the highest first.
    mutating func add(_ number: Int) {
        withUnsafeBytes(of: Int64(number).bigEndian) { eight in
            guard let start = eight.bindMemory(to: UInt8.self).baseAddress else { return }
            nettle_sha256_update(&state, eight.count, start)
        }
    }

    mutating func end() -> [UInt8] {
        var out = [UInt8](repeating: 0, count: Self.length)
        nettle_sha256_digest(&state, out.count, &out)
        return out
    }

    /// Whether it comes to these bytes.
    mutating func ends(as expected: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.length) { out in
            guard let start = out.baseAddress, expected.count == Self.length, let other = expected.base.baseAddress
            else { return false }
            nettle_sha256_digest(&state, out.count, start)
            return memcmp(start, other + expected.startIndex, Self.length) == 0
        }
    }
}
