// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Office

/// SQLite's result codes as the desk's faults.
enum Faults {
    static func read(_ error: any Error, path: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let message = error.message ?? ""
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StorageFault.busy
        case .SQLITE_FULL: return StorageFault.full(path)
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: return StorageFault.readOnly(path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return StorageFault.corrupt(message)
        case .SQLITE_CONSTRAINT:
            if message.hasPrefix("guard:") { return StorageFault.guarded(String(message.dropFirst(6))) }
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY:
                return StorageFault.unique(
                    message.split(separator: ":").last.map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
                        ?? message)
            case .SQLITE_CONSTRAINT_FOREIGNKEY: return StorageFault.foreignKey
            default: return StorageFault.defect(message)
            }
        case .SQLITE_IOERR:
            // SQLite says so as well when it cannot make the log's index for want of space.
            if FileFacts.isFull(path) { return StorageFault.full(path) }
            return StorageFault.other(
                "reading or writing \(path) failed: \(message); look at the disk, at quotas, and at limits on the size of files"
            )
        default: return StorageFault.other(message)
        }
    }
}
