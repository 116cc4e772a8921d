// SPDX-License-Identifier: GPL-3.0-or-later
package import Decisions
import People

/// What a passphrase must be: at least twelve characters, at most 200, and nothing that anyone who knows the name would try.
///
/// Twelve, because three everyday words reach it while a word with a digit does not; no rule about kinds of characters, which only makes people
/// write it down. It may not be the handle, the name, or one character or short piece over and over.
/// - Source: F29
package enum WeakPassphrase: Rule {
    package static let code = "weak-passphrase"
    package static let clause = "F29"
    static let shortest = 12
    static let longest = 200

    /// What is wrong with it; empty when it will do.
    package static func objections(_ passphrase: String, handle: String, name: String?) -> [Refusal] {
        var found: [Refusal] = []
        if passphrase.count < shortest {
            found.append(refusal("A passphrase has at least \(shortest) characters: three or four words do it."))
        }
        if passphrase.utf8.count > longest * 4 || passphrase.count > longest {
            found.append(refusal("A passphrase has at most \(longest) characters."))
        }
        if passphrase.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            found.append(refusal("A passphrase has no control characters: it was probably pasted with a line end."))
        }
        let folded = letters(passphrase)
        let known = [handle, name ?? ""].map(letters).filter { !$0.isEmpty }
        if known.contains(where: { folded == $0 || folded.replacing($0, with: "").count < 4 }) {
            found.append(refusal("A passphrase is not one's own name."))
        } else if repeats(folded) {
            found.append(refusal("A passphrase is not one short piece over and over."))
        }
        return found
    }

    private static func letters(_ text: String) -> String { Fold.key(text).filter { !$0.isWhitespace } }

    /// Whether a piece of at most three characters makes up the whole of it.
    private static func repeats(_ text: String) -> Bool {
        let all = Array(text)
        return (1...3).contains { size in
            all.count > size && all.indices.allSatisfy { all[$0] == all[$0 % size] }
        }
    }
}

/// How passphrases are hashed and checked; tests count the calls.
package struct Hashing: Sendable {
    package let make: @Sendable (String) -> String?
    package let verify: @Sendable (_ passphrase: String, _ hash: String) -> Bool

    package init(
        make: @escaping @Sendable (String) -> String?, verify: @escaping @Sendable (String, String) -> Bool
    ) {
        self.make = make
        self.verify = verify
    }

    package static let sodium = Hashing(
        make: { Sodium.hash(passphrase: $0) }, verify: { Sodium.verify(passphrase: $0, hash: $1) })

    /// A passphrase's hash, or the desk's word that the machine could not make one.
    func hash(_ passphrase: String) throws -> String {
        guard let hash = make(passphrase) else {
            throw StorageFault.other("there is not enough memory to hash a passphrase")
        }
        return hash
    }

    /// A hash whose passphrase nobody kept, at the usual cost: checked when there is nothing to check, so that it lasts the same (F28).
    ///
    /// Written down and not made: a process that made it at the first unknown name would take twice as long for that one.
    package static let nobody =
        "$argon2id$v=19$m=65536,t=2,p=1$WbqH3NA5yuTSB3gIdzjc8w$MeXh2IBXW/VEA9FwvjtepBfS+Z5r7aIe7ulkfDK2ENo"
}
