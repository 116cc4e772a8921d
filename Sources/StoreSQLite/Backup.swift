// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
package import Office
import Store

/// A copy of the whole desk as it was at one moment, in one file that only its owner may read.
///
/// It is read in one look while others go on writing. The copy holds hashes of passphrases: mode 0600. It is verified before it is called one.
/// - Source: F23, F30
package enum Backup {
    /// - Throws: `Refused` when the file exists, `StorageFault` when the copy cannot be written or does not verify; nothing is left then.
    package static func make(of engine: SQLiteEngine, to path: String) throws -> [Verification] {
        try CopyFile.reserve(path)
        do {
            try engine.copyOut(to: path)
            let found = try Inspection.verify(path, isOurs: true)
            try CopyFile.keep(path)
            return found
        } catch {
            CopyFile.remove(path)
            throw error
        }
    }

    /// The same for a desk in use: whoever waits at a prompt goes first, for processor and disk.
    package static func makeBeside(_ engine: SQLiteEngine, to path: String) throws -> [Verification] {
        try GivingWay.run { try make(of: engine, to: path) }
    }
}
