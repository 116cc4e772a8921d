// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import StoreSQLite

/// What a test leaves, taken away: files, and the queues of the desks among them, of which the machine has some 32,000 in all.
package enum Sweep {
    /// A folder with all that is in it, or a desk's file with all whose names begin with its name.
    package static func away(_ path: String) {
        let files = FileManager.default
        var isFolder = false
        var facts = stat()
        if lstat(path, &facts) == 0 { isFolder = facts.st_mode & S_IFMT == S_IFDIR }
        let folder = isFolder ? path : (path as NSString).deletingLastPathComponent
        let name = isFolder ? "" : (path as NSString).lastPathComponent
        let all = isFolder ? files.subpaths(atPath: path) ?? [] : (try? files.contentsOfDirectory(atPath: folder)) ?? []
        let found = all.filter { $0.hasPrefix(name) }.map { folder + "/" + $0 }
        for file in found where file.hasSuffix("-turn") { SQLiteEngine.discard(String(file.dropLast("-turn".count))) }
        for file in isFolder ? [path] : found { try? files.removeItem(atPath: file) }
    }
}
