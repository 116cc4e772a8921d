// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
import Foundation
import Synchronization

/// What hashing an entry again came to.
struct Verdict: Sendable {
    var changedParts: [Int] = []
    var bodyStands = true
    var headerStands = true
}

extension Sheaf {
    /// Hashes every stored byte again; nothing is unpacked or decoded. `previous` is the stored hash before the first, nil when it is not known.
    func verdicts(after previous: [UInt8]?) -> [Verdict] {
        // The hash before the first stands at the end, so that every hash is a place in the same bytes.
        let all = bytes + (previous ?? [])
        return all.withUnsafeBufferPointer { all in
            var before = previous == nil ? nil : Optional(bytes.count..<all.count)
            return entries.map { entry in
                var verdict = Verdict()
                var body = RunningDigest()
                for part in parts[entry.parts] {
                    body.add(all[part.digest])
                    guard let salt = part.salt, let own = part.body else { continue }
                    var hashing = RunningDigest()
                    hashing.add(all[salt])
                    hashing.add(all[own])
                    if !hashing.ends(as: all[part.digest]) { verdict.changedParts.append(part.part) }
                }
                verdict.bodyStands = body.ends(as: all[entry.bodyDigest])
                if let before {
                    var header = RunningDigest()
                    header.add(Chain.form)
                    for number in [unit.raw, entry.epoch, entry.seq, entry.at, entry.actor, entry.undoes ?? -1] {
                        header.add(number)
                    }
                    for field in [entry.door, entry.kind, entry.key ?? 0..<0, entry.bodyDigest, before] {
                        header.add(field.count)
                        header.add(all[field])
                    }
                    verdict.headerStands = header.ends(as: all[entry.hash])
                }
                before = entry.hash
                return verdict
            }
        }
    }

    /// Of each entry, whether the index names just those whom and what it was sealed as being about; plain parts are not asked.
    func subjectsStand(in index: SubjectIndex) -> [Bool] {
        bytes.withUnsafeBufferPointer { all in
            var about: [UInt8] = []
            return entries.map { entry in
                let main = parts[entry.parts].first { $0.part == 0 && $0.salt != nil }
                guard let own = main?.body else { return true }
                Body.about(index.lines(of: entry.seq), into: &about)
                return Packing.isAbout(about, all[own])
            }
        }
    }
}

/// Something that is worked out on another thread while this one goes on.
final class Later<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let ready = DispatchSemaphore(value: 0)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
        DispatchQueue.global().async { [self] in
            let value = make()
            made.withLock { $0 = value }
            ready.signal()
        }
    }

    /// Waits for it.
    func take() -> Value {
        ready.wait()
        defer { ready.signal() }
        return made.withLock { $0 } ?? make()
    }
}
