// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Synchronization

/// Some entries in order with the parts of their bodies, as they were read.
struct Batch: Sendable {
    let entries: [JournalEntry]
    /// One list an entry, in order.
    let parts: [[JournalPart]]

    /// Hashes every stored byte again; nothing is decoded. `previous` is the stored hash before the first, nil when it is not known.
    func verdicts(after previous: [UInt8]?) -> [Verdict] {
        var previous = previous
        return zip(entries, parts).map { entry, parts in
            var verdict = Verdict()
            for part in parts {
                guard let salt = part.salt, let body = part.body else { continue }
                if Chain.digest(salt: salt, body: body) != part.digest { verdict.changedParts.append(part.part) }
            }
            verdict.bodyStands = Chain.digest(parts: parts.map(\.digest)) == entry.bodyDigest
            if let previous { verdict.headerStands = Chain.hash(entry, after: previous) == entry.hash }
            previous = entry.hash
            return verdict
        }
    }
}

/// What hashing an entry again came to.
struct Verdict: Sendable {
    var changedParts: [Int] = []
    var bodyStands = true
    var headerStands = true
}

/// Something that is worked out on another thread while this one goes on.
final class Later<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let ready = DispatchSemaphore(value: 0)

    init(_ make: @escaping @Sendable () -> Value) {
        DispatchQueue.global().async { [self] in
            let value = make()
            made.withLock { $0 = value }
            ready.signal()
        }
    }

    /// Waits for it; asked for once.
    func take() -> Value? {
        ready.wait()
        return made.withLock { $0 }
    }
}

/// A line of the index beside the journal, as it stands.
package struct Indexed: Sendable {
    package let seq: Int
    package let kind: String
    package let no: Int
    package init(seq: Int, kind: String, no: Int) {
        self.seq = seq
        self.kind = kind
        self.no = no
    }

    var subject: Subject? { Numbered(rawValue: kind).map { Subject($0, no) } }
}

extension [UInt8] {
    /// Whether these bytes stand at the end.
    func ends(with tail: [UInt8]) -> Bool {
        guard count >= tail.count else { return false }
        return withUnsafeBufferPointer { all in
            tail.withUnsafeBufferPointer { all[(count - tail.count)...].elementsEqual($0) }
        }
    }
}
