// SPDX-License-Identifier: GPL-3.0-or-later
import CHost
import Foundation
import Office

/// What must be true of the place of the file before SQLite touches it.
enum FileFacts {
    /// File systems on which WAL corrupts, by the kernel's magic numbers.
    private static func network(_ kind: Int) -> String? {
        switch kind {
        case 0x6969: "NFS"
        case 0x517B: "SMB"
        case 0xFF53_4D42: "CIFS"
        case 0xFE53_4D42: "SMB2"
        case 0x0102_1997: "9P"
        case 0x7375_7245: "Coda"
        case 0x5346_414F, 0x6B41_4653: "AFS"
        case 0x00C3_6400: "Ceph"
        case 0x0BD0_0BD0: "Lustre"
        default: nil
        }
    }

    /// Whether hardly anything is left where the file is: less than the log's index takes.
    static func isFull(_ path: String) -> Bool {
        var facts = statvfs()
        let folder = (path as NSString).deletingLastPathComponent
        guard statvfs(folder.isEmpty ? "." : folder, &facts) == 0 else { return false }
        return UInt64(facts.f_bavail) * UInt64(facts.f_frsize) < 65_536
    }

    static func check(_ path: String, create: Bool) throws {
        // An address taken for a path would make folders of its parts.
        guard !path.contains("://"), !path.hasPrefix("host=") else {
            throw StorageFault.other("a desk on a server is copied with pg_dump and put back with pg_restore")
        }
        let exists = FileManager.default.fileExists(atPath: path)
        guard exists || create else { throw StorageFault.missing(path) }
        let folder = (path as NSString).deletingLastPathComponent
        if create, !exists, !folder.isEmpty {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        let kind = cartdesk_filesystem(exists ? path : (folder.isEmpty ? "." : folder))
        if let kind = network(kind) { throw StorageFault.networkFileSystem(kind) }
    }
}
