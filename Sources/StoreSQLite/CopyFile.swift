// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
package import Office

/// Copies made and taken in with the host's own calls: no link is followed, no name is reused, no one else may read them.
///
/// - Source: F23, F30
enum CopyFile {
    /// Makes an empty file that did not exist, mode 0600.
    ///
    /// - Throws: `Refused` when something has that name already, a link that points nowhere included.
    static func reserve(_ path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            if errno == ENOENT { throw CopyRefused.refused("There is no folder for \(path): make it first.") }
            throw fault(path, errno)
        }
        close(file)
    }

    /// Copies a plain file into a new one beside the desk.
    static func take(_ source: String, into target: String) throws {
        let from = open(source, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard from >= 0 else {
            if errno == EACCES {
                throw CopyRefused.refused("\(source) cannot be read by this account: check its owner and mode.")
            }
            throw fault(source, errno)
        }
        defer { close(from) }
        var facts = stat()
        guard fstat(from, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            throw CopyRefused.refused("\(source) is not a plain file.")
        }
        let into = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard into >= 0 else { throw fault(target, errno) }
        defer { close(into) }
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(from, &buffer, buffer.count)
            if count == 0 { break }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw fault(source, errno) }
            var done = 0
            while done < count {
                let written = buffer.withUnsafeBytes { write(into, $0.baseAddress?.advanced(by: done), count - done) }
                guard written > 0 || errno == EINTR else { throw fault(target, errno) }
                done += max(0, written)
            }
        }
        guard fsync(into) == 0 else { throw fault(target, errno) }
    }

    /// Gives a finished file its name, if nothing has that name.
    static func settle(_ made: String, as path: String) throws {
        // What the log still holds would stay behind under the old name.
        guard !exists(made + "-wal") else {
            throw StorageFault.other("\(made): the log could not be folded into the file; look at the disk")
        }
        guard !exists(path) else { throw fault(path, EEXIST) }
        // The log of a file that is gone would be read into the one that comes.
        for suffix in ["-wal", "-shm", "-journal"] { unlink(path + suffix) }
        try keep(made)
        guard link(made, path) == 0 else { throw fault(path, errno) }
        unlink(made)
        keep(folderOf: path)
    }

    /// Makes sure that file and name outlast a power cut.
    ///
    /// - Throws: when the disk could not say so: then there is no copy.
    static func keep(_ path: String) throws {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw fault(path, errno) }
        defer { close(file) }
        guard fsync(file) == 0 else { throw fault(path, errno) }
        keep(folderOf: path)
    }

    /// A folder that may be written but not read, or a file system that knows no such thing, is no fault of the copy.
    private static func keep(folderOf path: String) {
        let folder = (path as NSString).deletingLastPathComponent
        let file = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }

    static func isLink(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
    }

    static func exists(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0
    }

    /// Who owns the file, or its folder when there is none yet; and who asks.
    static func owner(_ path: String) -> (owner: UInt32, asking: UInt32, account: String)? {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        let asking = geteuid()
        let account = getpwuid(asking).flatMap { $0.pointee.pw_name.map { String(cString: $0) } } ?? "uid \(asking)"
        return (facts.st_uid, asking, account)
    }

    /// Takes a desk's file away with all that stands beside it, and with the queue of its writers.
    static func remove(_ path: String) {
        Turn.drop(beside: path)
        for suffix in ["", "-wal", "-shm", "-journal", "-turn"] { unlink(path + suffix) }
    }

    private static func fault(_ path: String, _ code: Int32) -> any Error {
        switch code {
        case EEXIST: CopyRefused.refused("\(path) exists already: a copy never goes over another file.")
        case ELOOP: CopyRefused.refused("\(path) is a link: a copy is read and written by its own name only.")
        case ENOENT: CopyRefused.refused("There is no \(path).")
        case ENOSPC, EDQUOT: StorageFault.full(path)
        case EACCES, EPERM, EROFS: StorageFault.readOnly(path)
        default: StorageFault.other("\(path): \(String(cString: strerror(code)))")
        }
    }
}

extension SQLiteEngine {
    /// Takes away a desk that nobody has open: an `init` that was not finished, a test's.
    package static func discard(_ path: String) { CopyFile.remove(path) }
}

extension FileOwner {
    /// That the asking account owns this desk's file; nil when it does not, or there is none.
    package static func of(_ path: String) -> FileOwner? {
        CopyFile.owner(path).flatMap { FileOwner(file: $0.owner, asking: $0.asking, account: $0.account) }
    }
}
