// SPDX-License-Identifier: GPL-3.0-or-later
import Decisions
package import Office
import Store

/// A copy of the whole desk as it was at one moment, in one file that only its owner may read.
///
/// `VACUUM INTO` reads one snapshot while others go on writing (the backup interface would begin anew with each of their writes). The copy holds
/// hashes of passphrases: mode 0600. It is verified before it is called one.
/// - Source: F23, F30
package enum Backup {
    /// - Throws: `Refused` when the file exists, `StorageFault` when the copy cannot be written or does not verify; nothing is left then.
    package static func make(of engine: SQLiteEngine, to path: String) throws -> [Verification] {
        try CopyFile.reserve(path)
        do {
            try engine.outside { _ = try $0.run("vacuum into ?1", [.text(path)]) }
            let found = try Inspection.verify(path)
            try CopyFile.keep(path)
            return found
        } catch {
            CopyFile.remove(path)
            throw error
        }
    }
}
